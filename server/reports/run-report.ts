/** The report of a run: conclusion, every rule with its account, the findings, clauses, layers read. */
import { unitsInShort } from '../../gis-data/further-units.ts'
import { groupOfRule, ruleGroups } from '../../gis-data/rules/groups.ts'
import { isRuleId, ruleOf } from '../../gis-data/rules/index.ts'
import { findingStates } from '../../gis-data/rules/rule.ts'
import { syntheticNotice } from '../../gis-data/synthetic-notice.ts'
import type { CheckRun, Finding, RuleOutcome } from '../api/contract.ts'
import { clauseWords } from './blocks/clause-words.ts'
import { layerTable } from './blocks/layer-table.ts'
import type { Report, ReportBlock } from './report.ts'
import type { Sheet } from './sheet/draw-sheet.ts'
import { countWord, m2Word, muWord, stateWord, timeWord } from './words.ts'

export interface RunReportParts {
  readonly run: CheckRun
  readonly findings: readonly Finding[]
  /** How many there are in all; a report lists no more than the bound. */
  readonly total: number
  readonly sheet: Sheet | null
}

export function runReport({ run, findings, total, sheet }: RunReportParts): Report {
  return {
    title: '国土空间规划合规性审查报告',
    subtitle: `审查范围：${run.scopeTitle}`,
    number: run.id,
    sha256: run.origin.resultSha256,
    notice: run.layers.some(({ synthetic }) => synthetic) ? syntheticNotice.title : null,
    blocks: [
      facts(run),
      { kind: 'heading', text: '一、审查结论' },
      ...conclusion(run),
      ...(sheet ? [{ kind: 'sheet', ...sheet } as const] : []),
      { kind: 'heading', text: '二、各规则核查统计' },
      ruleTable(run.rules),
      ...undecided(run.rules),
      { kind: 'heading', text: '三、发现清单' },
      ...findingTable(findings, total, run.id),
      { kind: 'heading', text: '四、审查依据' },
      ...clauses(run.rules),
      { kind: 'heading', text: '五、数据来源与现势性' },
      layerTable(run.layers),
      { kind: 'signatures', titles: ['审查人', '复核人', '日期'] },
    ],
  }
}

const facts = (run: CheckRun): ReportBlock => ({
  kind: 'facts',
  rows: [
    ['审查范围', run.scopeTitle],
    ['数据版本', `第 ${run.revision} 版`],
    ['判定基准日', run.origin.asOf],
    ['完成时间', timeWord(run.finishedAt)],
    ['规则数', `${run.rules.length} 条`],
    ['运算引擎', run.origin.engineVersion],
  ],
})

function conclusion(run: CheckRun): ReportBlock[] {
  const sum = (of: (rule: RuleOutcome) => number) =>
    run.rules.reduce((total, rule) => total + of(rule), 0)
  const counts = findingStates.map(
    (state) => `${stateWord(state)} ${countWord(sum(({ byState }) => byState[state] ?? 0))} 项`,
  )
  const open = run.rules.filter(({ result }) => result === 'undecidable').length
  const conforming = run.rules.filter(({ result }) => result === 'conforming').length
  const rows = `应查 ${countWord(sum(({ considered }) => considered))} 项次，已查 ${countWord(sum(({ checked }) => checked))} 项次，搁置 ${countWord(sum(({ setAside }) => setAside))} 项次`
  return [
    {
      kind: 'text',
      text: `本次审查共用 ${run.rules.length} 条规则，${rows}。发现：${counts.join('、')}。`,
    },
    {
      kind: 'text',
      text: `结论为符合的规则 ${conforming} 条；${
        open > 0
          ? `另有 ${open} 条规则因缺少数据或对象信息不全而无法判定，不能据此认定符合。`
          : '没有无法判定的规则。'
      }`,
    },
  ]
}

function ruleTable(rules: readonly RuleOutcome[]): ReportBlock {
  return {
    kind: 'table',
    columns: [
      { title: '规则', width: 0.34 },
      { title: '结论', width: 0.11 },
      { title: '应查', width: 0.11, align: 'right' },
      { title: '已查', width: 0.11, align: 'right' },
      { title: '搁置', width: 0.1, align: 'right' },
      { title: '发现', width: 0.08, align: 'right' },
      { title: '面积 ㎡', width: 0.15, align: 'right' },
    ],
    rows: rules.map((rule) => [
      `${rule.id} ${isRuleId(rule.id) ? ruleOf(rule.id).title : ''}（第 ${rule.version} 版）`,
      stateWord(rule.result),
      countWord(rule.considered),
      countWord(rule.checked),
      countWord(rule.setAside),
      countWord(rule.findings),
      rule.areaM2 > 0 ? m2Word(rule.areaM2) : '—',
    ]),
  }
}

function undecided(rules: readonly RuleOutcome[]): ReportBlock[] {
  const rows = rules
    .filter(({ setAsideReasons }) => setAsideReasons.length > 0)
    .map(({ id, setAsideReasons }) => [
      id,
      setAsideReasons.map(({ reason, rows }) => `${reason}（${countWord(rows)}）`).join('；'),
    ])
  if (rows.length === 0) return []
  return [
    { kind: 'text', text: '搁置原因（括号内为行数）：' },
    {
      kind: 'table',
      columns: [
        { title: '规则', width: 0.1 },
        { title: '原因', width: 0.9 },
      ],
      rows,
    },
  ]
}

/** Without a total: several rules may find the same land. */
function findingTable(findings: readonly Finding[], total: number, run: string): ReportBlock[] {
  if (total === 0) return [{ kind: 'text', text: '没有发现问题。' }]
  const table: ReportBlock = {
    kind: 'table',
    columns: [
      { title: '序号', width: 0.07, align: 'right' },
      { title: '规则', width: 0.07 },
      { title: '结论', width: 0.1 },
      { title: '情况', width: 0.39 },
      { title: '村社区', width: 0.14 },
      { title: '㎡', width: 0.13, align: 'right' },
      { title: '亩', width: 0.1, align: 'right' },
    ],
    rows: findings.map((finding, at) => [
      String(at + 1),
      finding.rule,
      stateWord(finding.state),
      finding.sentence,
      unitsInShort(finding, (first, count) => `${first}等 ${count} 个`) ?? '—',
      m2Word(finding.areaM2),
      muWord(finding.areaM2),
    ]),
  }
  if (findings.length === total) return [table]
  const rest = `全部 ${countWord(total)} 项，此处按严重程度和面积列出前 ${countWord(findings.length)} 项；其余见审查 ${run} 的 Excel 清单或证据包。`
  return [{ kind: 'text', text: rest }, table]
}

function clauses(rules: readonly RuleOutcome[]): ReportBlock[] {
  const groups = new Map<string, string[]>()
  for (const { id, findings } of rules) {
    if (findings === 0 || !isRuleId(id)) continue
    const { title, clauses, advice } = ruleOf(id)
    const basis = clauses.map(clauseWords)
    const group = groupOfRule(id)
    const lines = groups.get(group) ?? []
    groups.set(group, [
      ...lines,
      `${id} ${title}。依据：${basis.join(' ')} 处理建议：${advice.title}`,
    ])
  }
  return [...groups].flatMap(([group, lines]): ReportBlock[] => [
    { kind: 'text', text: `${group} ${ruleGroups[group as keyof typeof ruleGroups].title}` },
    ...lines.map((text): ReportBlock => ({ kind: 'text', text })),
  ])
}
