/** `hegui check`: a run of the rules over the district or a part of it, followed to its end. */
import { formatM2 } from '../../../gis-data/area.ts'
import { isLayerId, layerOf } from '../../../gis-data/layers/index.ts'
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { findingStates, stateTitles } from '../../../gis-data/rules/rule.ts'
import { scopeText } from '../../../gis-data/scope-text.ts'
import { type Change, type Comparison, comparisonSchema } from '../../api/comparison-contract.ts'
import { type CheckRun, checkRunSchema } from '../../api/contract.ts'
import type { ApiClient } from '../api-client.ts'
import { CommandFault, exitCodes } from '../exit-codes.ts'
import type { ProgressLine } from '../progress-line.ts'
import type { RegisterCommand, Session } from '../session.ts'
import { textTable } from '../text-table.ts'

interface Options {
  readonly unit?: string
  readonly rule?: string[]
  readonly compare?: string
  readonly basedOn?: string
  readonly json?: boolean
}

export const checkCommand: RegisterCommand = (program, session) => {
  program
    .command('check')
    .description('合规审查 (check the district, a town or a unit)')
    .option('--unit <code>', '6 位区、9 位镇街或 12 位村社区代码；缺省为全区 (unit code)')
    .option('--rule <id...>', '只用这些规则 (only these rules)')
    .option(
      '--based-on <run>',
      '在此前审查的基础上只复查变化 (judge only what changed since an earlier run)',
    )
    .option('--compare <run>', '与此前的审查比较 (compare with an earlier run)')
    .option('--json', '以 JSON 输出结果 (machine-readable result)')
    .action(async ({ unit, rule, compare, basedOn, json }: Options) => {
      const body = { scope: unit ? { unit } : {}, ...(rule && { rules: rule }), basedOn }
      const { run, comparison } = await session.withApi(async (api, progress) => {
        if (compare) await api.get(`/api/checks/${compare}`)
        const { id } = (await api.post('/api/checks', body)) as { id: string }
        const run = await follow(api, id, progress)
        const comparison =
          compare && run.status === 'done' ? await comparisonOf(api, id, compare) : undefined
        return { run, comparison }
      })
      if (json) session.json(comparison ? { ...run, comparison } : run)
      else tell(session, run)
      if (comparison && !json) tellComparison(session, comparison)
      if (run.status !== 'done')
        throw new CommandFault(
          `审查未完成：${run.error ?? run.status} (the check was not done: ${run.errorEn ?? run.status})`,
          exitCodes.internal,
        )
    })
}

/** With every change, page by page. */
async function comparisonOf(api: ApiClient, run: string, other: string): Promise<Comparison> {
  const changes: Change[] = []
  for (;;) {
    const address = `/api/checks/${run}/compare/${other}?limit=1000&offset=${changes.length}`
    const page = comparisonSchema.parse(await api.get(address))
    changes.push(...page.changes)
    if (page.changes.length === 0 || changes.length >= page.total) return { ...page, changes }
  }
}

async function follow(api: ApiClient, id: string, progress: ProgressLine): Promise<CheckRun> {
  for (;;) {
    const run = checkRunSchema.parse(await api.get(`/api/checks/${id}`))
    if (run.status !== 'queued' && run.status !== 'running') return run
    progress.show(run)
    await new Promise((done) => setTimeout(done, 250))
  }
}

function tell(session: Session, run: CheckRun): void {
  const { language } = session
  session.line(
    `${run.scopeTitle}，数据版本 ${run.revision}，审查 ${run.id}`,
    `${scopeText(run.scopeTitle, 'en')}, data revision ${run.revision}, check ${run.id}`,
  )
  const layerWord = (id: string) => (isLayerId(id) ? session.words(layerOf(id)) : id)
  const rows = run.rules.map((rule) => [
    rule.id,
    isRuleId(rule.id) ? session.words(ruleOf(rule.id)) : '',
    session.words(stateTitles[rule.result]),
    rule.considered,
    rule.checked,
    rule.setAside,
    ...findingStates.map((state) => rule.byState[state] ?? 0),
    formatM2(rule.areaM2),
    rule.missing.map(layerWord).join(language === 'zh' ? '、' : ', '),
  ])
  const states = findingStates.map((state) => session.words(stateTitles[state]))
  const head =
    language === 'zh'
      ? ['规则', '', '结论', '应查', '已查', '搁置', ...states, '面积 ㎡', '缺少图层']
      : ['Rule', '', 'Result', 'Due', 'Checked', 'Set aside', ...states, 'Area ㎡', 'Missing']
  session.line(textTable([head, ...rows]))
  session.line(
    `逐条结果 (findings): hegui check --json，或网页 /checks/${run.id}`,
    `finding by finding: hegui check --json, or the page /checks/${run.id}`,
  )
}

const kindTitles = {
  new: { title: '新增', titleEn: 'new' },
  gone: { title: '消失', titleEn: 'gone' },
  changed: { title: '变化', titleEn: 'changed' },
  undecided: { title: '无法比较', titleEn: 'undecided' },
} as const

function tellComparison(session: Session, { other, notes, totals, changes }: Comparison): void {
  session.line(
    `与审查 ${other.id}（数据版本 ${other.revision}）比较：新增 ${totals.new}，消失 ${totals.gone}，变化 ${totals.changed}，无法比较 ${totals.undecided}，不变 ${totals.same}`,
    `against check ${other.id} (data revision ${other.revision}): ${totals.new} new, ${totals.gone} gone, ${totals.changed} changed, ${totals.undecided} undecided, ${totals.same} the same`,
  )
  for (const { note, noteEn } of notes) session.line(`  注意：${note}`, `  note: ${noteEn}`)
  for (const { kind, key, before, after } of changes) {
    const found = after ?? before
    const sentence = session.language === 'zh' ? found?.sentence : found?.sentenceEn
    session.line(`  ${session.words(kindTitles[kind])}  ${key}  ${sentence ?? ''}`)
  }
}
