/** What an import did or would do, line by line. */
import type { ImportNote, ImportReport } from '../api/contract.ts'
import type { PreviewedScope } from '../api/replaced-scope-contract.ts'
import type { ToldDraft } from './import-draft.ts'
import type { Session } from './session.ts'

export function tellPreview(session: Session, { preview, notes, effect, report }: ToldDraft): void {
  if (preview) {
    const { created, geometry, attributes, both, gone, unchanged } = preview.changes
    session.line(
      `预览 ${preview.title}（${preview.layer}）：读取 ${preview.read}，可用 ${preview.accepted}，搁置 ${preview.setAside}，修复 ${preview.repaired}`,
      `preview of ${preview.title} (${preview.layer}): ${preview.read} read, ${preview.accepted} usable, ${preview.setAside} set aside, ${preview.repaired} repaired`,
    )
    session.line(
      `  新增 ${created}，图形变 ${geometry}，属性变 ${attributes}，都变 ${both}，移除 ${gone}，不变 ${unchanged}`,
      `  ${created} new, ${geometry} with another shape, ${attributes} with other values, ${both} with both, ${gone} removed, ${unchanged} unchanged`,
    )
    if (preview.scope) tellScope(session, preview.scope)
    if (!report) tellNotes(session, notes)
  }
  if (!effect) return
  session.line(
    `影响（${effect.rules} 条规则）：新出现 ${effect.appearing}，消失 ${effect.vanishing}，变化 ${effect.changed}`,
    `effect (${effect.rules} rules): ${effect.appearing} appear, ${effect.vanishing} vanish, ${effect.changed} change`,
  )
  for (const { rule, appearing, vanishing, changed } of effect.byRule)
    session.line(
      `  ${rule}：新出现 ${appearing}，消失 ${vanishing}，变化 ${changed}`,
      `  ${rule}: ${appearing} appear, ${vanishing} vanish, ${changed} change`,
    )
}

const MOST_UNITS = 12

/** What is replaced; where nobody has said it, of which units the rows are. */
function tellScope(session: Session, { chosen, asks, names, units, beyond }: PreviewedScope): void {
  const [zh, en] =
    chosen === 'layer'
      ? ['整层', 'the whole layer']
      : chosen !== null
        ? [
            `${names.join('、')}；范围外的 ${beyond} 个要素不动`,
            `${names.join(', ')}; the ${beyond} features outside stay`,
          ]
        : asks
          ? [
              '未指明，入库前须给 --unit 或 --whole-layer',
              'not said: give --unit or --whole-layer before it is imported',
            ]
          : ['整层', 'the whole layer']
  session.line(`  替换范围：${zh}`, `  replaces: ${en}`)
  for (const { code, name, delivered, standing, gone } of units.slice(0, MOST_UNITS)) {
    const behind = code === null ? '' : ` ${code}`
    session.line(
      `    ${name ?? '不属任何村社区'}${behind}：送来 ${delivered}，现有 ${standing}，退出 ${gone}`,
      `    ${name ?? 'in no village'}${behind}: ${delivered} delivered, ${standing} there, ${gone} leave`,
    )
  }
  if (units.length > MOST_UNITS)
    session.line(
      `    …共 ${units.length} 个村社区`,
      `    … ${units.length} villages and communities in all`,
    )
}

const MAX_TOLD = 20

export function tellReport(session: Session, report: ImportReport): void {
  const { file, title, layer, changeset, read, accepted, rejected, crs, encoding, notes } = report
  const replaced = report.replaced ? `，只替换 ${report.replaced.join('、')}` : ''
  const replacedEn = report.replaced ? `, only ${report.replaced.join(', ')} replaced` : ''
  session.line(
    `${file} → ${title}（${layer}）${replaced}：读取 ${read}，入库 ${accepted}，搁置 ${rejected}；版本 ${changeset}；EPSG:${crs.srid}，${encoding.name}`,
    `${file} → ${title} (${layer})${replacedEn}: ${read} read, ${accepted} imported, ${rejected} set aside; revision ${changeset}; EPSG:${crs.srid}, ${encoding.name}`,
  )
  tellNotes(session, notes)
}

function tellNotes(session: Session, notes: readonly ImportNote[]): void {
  for (const { row, message, messageEn } of notes.slice(0, MAX_TOLD))
    if (row === null) session.line(`  ${message}`, `  ${messageEn}`)
    else session.line(`  第 ${row} 行：${message}`, `  row ${row}: ${messageEn}`)
  if (notes.length > MAX_TOLD)
    session.line(
      `  …共 ${notes.length} 条说明，--json 可见全部`,
      `  … ${notes.length} notes in all, --json tells them`,
    )
}
