/** `hegui import FILE --layer ID | --custom NAME`: a delivery into the database. */
import { Option } from 'commander'
import {
  type ImportNote,
  type ImportReport,
  importReportSchema,
  problemSchema,
} from '../../api/contract.ts'
import { importModes } from '../../api/import-contract.ts'
import { type PreviewedScope, placeCodePattern } from '../../api/replaced-scope-contract.ts'
import { type ApiClient, faultOf } from '../api-client.ts'
import { type DeliveryBody, withDelivery } from '../delivery-body.ts'
import { CommandFault, exitCodes } from '../exit-codes.ts'
import {
  type DraftOptions,
  partsThroughDrafts,
  type ToldDraft,
  throughDraft,
} from '../import-draft.ts'
import type { ProgressLine } from '../progress-line.ts'
import type { RegisterCommand, Session } from '../session.ts'

interface Options {
  readonly layer?: string
  readonly custom?: string
  readonly crs?: string
  readonly axes?: string
  readonly encoding?: string
  readonly profile?: string
  readonly dataset?: string
  readonly headRow?: string
  readonly part: readonly string[]
  readonly mode?: string
  readonly unit: readonly string[]
  readonly wholeLayer?: boolean
  readonly refuseRepairs?: boolean
  readonly dryRun?: boolean
  readonly effect?: boolean
  readonly json?: boolean
}

const HELP = `
退出码 (exit codes):
  0  完成；搁置的记录见输出 (done; rows set aside are told)
  1  文件、数据或请求有误，数据库未变 (the file, the data or the request is at fault; nothing has changed)
  2  用法有误 (usage)
  3  程序故障，数据库未变 (the product is at fault; nothing has changed)
  130 按 Ctrl-C 中断，没有写完的不生效 (interrupted; what was not written to its end has no effect)

例 (examples):
  hegui import 宅基地.zip --layer homestead --mode update --dry-run   先看会怎样 (look first)
  hegui import 宅基地.zip --layer homestead --mode update             入库 (import)
  hegui import 永农.zip --layer basic_farmland --mode replace --unit 510117104213   只换这个村的 (replace one village)
  hegui import DLTB.shp --layer land_parcel --crs EPSG:4523 --encoding GBK
  hegui import 调查.gdb.zip --part DLTB=land_parcel --part YJJBNTTB=basic_farmland
  hegui import zones.gpkg --custom 规划分区                           自成图层 (a layer of its own)
  hegui changesets；hegui undo 12 --reason 误入                       查看与撤销 (list, take back)

--json：{changeset, layer, read, accepted, rejected, notes, …}；--dry-run 时为 {preview, notes, effect, report: null}
标准输出只有结果，进度在标准错误 (results on stdout, progress on stderr)`

export const importCommand: RegisterCommand = (program, session) => {
  program
    .command('import')
    .description(
      '导入 Shapefile、FileGDB(.gdb.zip)、GeoPackage、GeoJSON、KML、DXF、CSV、XLSX、界址点 TXT 等，或其 .zip (import a file of any of these formats)',
    )
    .argument(
      '<file>',
      '文件；.shp 会带上同名的 .shx、.dbf、.prj、.cpg；也可以是文件夹，如未压缩的 .gdb (a file, or a folder such as an unzipped .gdb)',
    )
    .option(
      '--layer <id>',
      '入库到图层：目录中的，或已有的自定义图层 (a layer of the catalogue, or a custom one that stands)',
    )
    .option('--custom <name>', '成为自定义图层 (become a layer of its own)')
    .option(
      '--crs <epsg>',
      '坐标系，如 EPSG:4523；文件自带 .prj 时不必 (the CRS, where the file has none)',
    )
    .option(
      '--axes <order>',
      'xy，或 yx：文件先写北坐标或纬度 (yx: northing or latitude comes first)',
    )
    .option(
      '--profile <id>',
      '按导入方案读取：自存方案的名称，或内置的如 land-survey-parcels (read by a profile of fields and codes: its name or id)',
    )
    .option(
      '--encoding <name>',
      '属性文字编码：UTF-8、GBK、BIG5、CP1250、CP1252 (encoding of the words)',
    )
    .option(
      '--dataset <name>',
      '文件中有多份数据时选一份，如 a.gdb/DLTB (which dataset, where there are several)',
    )
    .option(
      '--head-row <n>',
      '表格的表头在第几行（不计空行）；不给则按内容判断并说明 (line of a table that holds its names)',
    )
    .option(
      '--part <dataset=layer>',
      '文件中的多份数据一并入库，可重复给出，如 --part DLTB=land_parcel；全部成功或全部不变 (several datasets in one changeset)',
      (part: string, parts: readonly string[]) => [...parts, part],
      [],
    )
    .addOption(
      new Option(
        '--mode <mode>',
        'append 追加 · update 按编号更新，文件未列的保留 · replace 替换，文件未列的移除 (update goes by the layer’s key and keeps what the file does not name; replace ends it)',
      )
        .choices([...importModes])
        .default('append'),
    )
    .option(
      '--unit <code>',
      '与 --mode replace 同用：只替换这个村社区（12 位）或镇街（9 位），可重复给出；其他村社区的不动 (with --mode replace: this village, community or town alone; repeatable)',
      (code: string, codes: readonly string[]) => [...codes, ...code.split(',')],
      [],
    )
    .option(
      '--whole-layer',
      '与 --mode replace 同用：替换整层，文件没有其记录的村社区的要素也退出 (with --mode replace: the whole layer, units of which nothing came included)',
    )
    .option(
      '--refuse-repairs',
      '图形需要修复的记录一律搁置 (set aside rows whose shape needs repair)',
    )
    .option('--dry-run', '只预览，不入库 (preview only)')
    .option('--effect', '先预估对审查结果的影响 (foresee what it does to the findings)')
    .option('--json', '以 JSON 输出结果 (machine-readable result)')
    .addHelpText('after', HELP)
    .action(async (file: string, options: Options) => {
      requireOneScope(options)
      if (options.part.length > 0) return importParts(session, file, options)
      requireOneTarget(options)
      if (options.dryRun || options.effect) return preview(session, file, options)
      const report = await session.withApi((api, progress) =>
        withDelivery(file, (delivery) => send(api, delivery, options, progress)),
      )
      if (options.json) session.json(report)
      else tell(session, report)
    })
}

function requireOneTarget({ layer, custom }: Options): void {
  if (layer !== undefined && custom !== undefined)
    throw new CommandFault(
      '--layer 与 --custom 只能给一个 (give only one of --layer and --custom)',
      exitCodes.usage,
    )
  if (layer === undefined && custom === undefined)
    throw new CommandFault(
      '请用 --layer 指定目录中的图层（hegui layers 列出），或用 --custom 命名一个新图层 (give --layer or --custom)',
      exitCodes.usage,
    )
}

function requireOneScope({ mode, unit, wholeLayer = false }: Options): void {
  if (unit.length === 0 && !wholeLayer) return
  if (mode !== 'replace')
    throw new CommandFault(
      '--unit 与 --whole-layer 只用于 --mode replace (they go with --mode replace alone)',
      exitCodes.usage,
    )
  if (unit.length > 0 && wholeLayer)
    throw new CommandFault(
      '--unit 与 --whole-layer 只能给一种 (give only one of --unit and --whole-layer)',
      exitCodes.usage,
    )
  const wrong = unit.find((code) => !placeCodePattern.test(code))
  if (wrong !== undefined)
    throw new CommandFault(
      `--unit ${wrong} 应为 12 位村社区代码或 9 位镇街代码 (expected 12 digits of a unit or 9 of a town)`,
      exitCodes.usage,
    )
}

const chosenIn = ({
  json,
  dryRun,
  effect,
  refuseRepairs,
  part,
  unit,
  wholeLayer,
  ...chosen
}: Options): DraftOptions => ({
  ...chosen,
  ...(unit.length > 0 && { scope: unit.join(',') }),
  ...(wholeLayer && { scope: 'layer' }),
  ...(refuseRepairs && { repairs: 'refuse' }),
})

/** Each dataset by a draft of its own; committed together, or none. */
async function importParts(session: Session, file: string, options: Options): Promise<void> {
  const { layer, custom, dataset, dryRun = false, effect = false } = options
  if (layer !== undefined || custom !== undefined || dataset !== undefined)
    throw new CommandFault(
      '--part 已说明数据与图层，不要再给 --layer、--custom 或 --dataset (give --part alone)',
      exitCodes.usage,
    )
  const parts = options.part.map((part) => {
    const at = part.lastIndexOf('=')
    if (at > 0 && at < part.length - 1)
      return { dataset: part.slice(0, at), layer: part.slice(at + 1) }
    throw new CommandFault(
      `--part ${part} 应写成 数据=图层，如 DLTB=land_parcel (expected dataset=layer)`,
      exitCodes.usage,
    )
  })
  const drafts = await session.withApi((api, progress) =>
    withDelivery(file, (delivery) =>
      partsThroughDrafts(
        api,
        delivery,
        parts,
        chosenIn(options),
        { effect, commit: !dryRun },
        progress,
      ),
    ),
  )
  if (options.json) {
    session.json({
      parts: drafts.map(({ dataset: id, preview, notes, effect: foreseen, report }) => ({
        dataset: id,
        preview,
        ...(!report && { notes }),
        effect: foreseen,
        report,
      })),
    })
    return
  }
  for (const draft of drafts) {
    if (draft.report) tell(session, draft.report)
    else tellPreview(session, draft)
  }
}

/** By way of a draft, which is committed only without `--dry-run`. */
async function preview(session: Session, file: string, options: Options): Promise<void> {
  const { effect = false, dryRun = false } = options
  const draft = await session.withApi(async (api, progress) =>
    withDelivery(file, (delivery) =>
      throughDraft(api, delivery, chosenIn(options), { effect, commit: !dryRun }, progress),
    ),
  )
  if (options.json) {
    const { preview, notes, effect: foreseen, report } = draft
    // A report has them already.
    session.json({ preview, ...(!report && { notes }), effect: foreseen, report })
    return
  }
  tellPreview(session, draft)
  if (draft.report) tell(session, draft.report)
}

function tellPreview(session: Session, { preview, notes, effect, report }: ToldDraft): void {
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

async function send(
  api: ApiClient,
  { name, body }: DeliveryBody,
  options: Options,
  progress: ProgressLine,
): Promise<ImportReport> {
  const query = new URLSearchParams({ ...chosenIn(options), filename: name })
  const response = await api.send(`/api/imports?${query}`, {
    method: 'POST',
    headers: { accept: 'application/x-ndjson' },
    body,
  })
  let report: ImportReport | null = null
  for await (const line of linesOf(response)) {
    const told = JSON.parse(line) as Record<string, unknown>
    if (told.problem) throw faultOf(problemSchema.parse(told.problem))
    if (told.report) report = importReportSchema.parse(told.report)
    else
      progress.show({
        step: String(told.step),
        stepEn: String(told.stepEn),
        progress: Number(told.rows) / Math.max(1, Number(told.of)),
      })
  }
  if (!report) throw new CommandFault('导入中断 (the import broke off)', exitCodes.internal)
  return report
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    yield* lines.filter(Boolean)
  }
  if (rest) yield rest
}

const MAX_TOLD = 20

function tell(session: Session, report: ImportReport): void {
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
