/** The report of a run: conclusion, every rule with its account, the findings, clauses, layers read. */
import { unitsInShort } from '../../gis-data/further-units.ts'
import { groupOfRule, ruleGroups } from '../../gis-data/rules/groups.ts'
import { isRuleId, ruleOf } from '../../gis-data/rules/index.ts'
import { findingStates } from '../../gis-data/rules/rule.ts'
import { scopeText } from '../../gis-data/scope-text.ts'
import { syntheticNotice } from '../../gis-data/synthetic-notice.ts'
import type { CheckRun, Finding, RuleOutcome } from '../api/contract.ts'
import { clauseWords } from './blocks/clause-words.ts'
import { layerTable } from './blocks/layer-table.ts'
import { signatures } from './blocks/signatures.ts'
import type { Report, ReportBlock } from './report.ts'
import type { Sheet } from './sheet/draw-sheet.ts'
import type { Speech } from './speech.ts'
import { countWord, m2Word, muWord, timeWord } from './words.ts'

export interface RunReportParts {
  readonly run: CheckRun
  readonly findings: readonly Finding[]
  /** How many there are in all; a report lists no more than the bound. */
  readonly total: number
  readonly sheet: Sheet | null
}

export function runReport({ run, findings, total, sheet }: RunReportParts, speech: Speech): Report {
  const { language, say, words } = speech
  const scope = scopeText(run.scopeTitle, language)
  return {
    language,
    title: say('国土空间规划合规性审查报告', 'Report of a conformity check'),
    subtitle: say(`审查范围：${scope}`, `Scope: ${scope}`),
    number: run.id,
    sha256: run.origin.resultSha256,
    notice: run.layers.some(({ synthetic }) => synthetic) ? words(syntheticNotice) : null,
    blocks: [
      facts(run, scope, speech),
      { kind: 'heading', text: say('一、审查结论', '1 Conclusion') },
      ...conclusion(run, speech),
      ...(sheet ? [{ kind: 'sheet', ...sheet } as const] : []),
      { kind: 'heading', text: say('二、各规则核查统计', '2 Account of each rule') },
      ruleTable(run.rules, speech),
      ...undecided(run.rules, speech),
      { kind: 'heading', text: say('三、发现清单', '3 Findings') },
      ...findingTable(findings, total, run.id, speech),
      { kind: 'heading', text: say('四、审查依据', '4 Legal basis') },
      ...clauses(run.rules, speech),
      { kind: 'heading', text: say('五、数据来源与现势性', '5 Sources and dates of the data') },
      layerTable(run.layers, speech),
      signatures(speech),
    ],
  }
}

const facts = (run: CheckRun, scope: string, { say }: Speech): ReportBlock => ({
  kind: 'facts',
  rows: [
    [say('审查范围', 'Scope'), scope],
    [say('数据版本', 'Data revision'), say(`第 ${run.revision} 版`, String(run.revision))],
    [say('判定基准日', 'Day of judgement'), run.origin.asOf],
    [say('完成时间', 'Done at'), timeWord(run.finishedAt)],
    [say('规则数', 'Rules'), say(`${run.rules.length} 条`, String(run.rules.length))],
    [say('运算引擎', 'Engine'), run.origin.engineVersion],
  ],
})

function conclusion(run: CheckRun, { say, state, listed }: Speech): ReportBlock[] {
  const sum = (of: (rule: RuleOutcome) => number) =>
    countWord(run.rules.reduce((total, rule) => total + of(rule), 0))
  const counts = listed(
    findingStates.map((each) => {
      const count = sum(({ byState }) => byState[each] ?? 0)
      return say(`${state(each)} ${count} 项`, `${state(each)} ${count}`)
    }),
  )
  const open = run.rules.filter(({ result }) => result === 'undecidable').length
  const conforming = run.rules.filter(({ result }) => result === 'conforming').length
  const [due, checked, aside] = [
    sum(({ considered }) => considered),
    sum((rule) => rule.checked),
    sum(({ setAside }) => setAside),
  ]
  return [
    {
      kind: 'text',
      text: say(
        `本次审查共用 ${run.rules.length} 条规则，应查 ${due} 项次，已查 ${checked} 项次，搁置 ${aside} 项次。发现：${counts}。`,
        `${run.rules.length} rules were applied: ${due} rows were due, ${checked} were checked, ${aside} were set aside. Findings: ${counts}.`,
      ),
    },
    {
      kind: 'text',
      text: say(
        `结论为符合的规则 ${conforming} 条；${
          open > 0
            ? `另有 ${open} 条规则因缺少数据或对象信息不全而无法判定，不能据此认定符合。`
            : '没有无法判定的规则。'
        }`,
        `${conforming} rules conform; ${
          open > 0
            ? `${open} could not be judged because data or facts are missing: this does not mean that they conform.`
            : 'there is none that could not be judged.'
        }`,
      ),
    },
  ]
}

/** Share of a table; “Nonconforming” needs more room than 不符合. */
const resultWidth = { zh: 0.11, en: 0.15 } as const

function ruleTable(
  rules: readonly RuleOutcome[],
  { language, say, state, words }: Speech,
): ReportBlock {
  const word = resultWidth[language]
  return {
    kind: 'table',
    columns: [
      { title: say('规则', 'Rule'), width: 0.45 - word },
      { title: say('结论', 'Result'), width: word },
      { title: say('应查', 'Due'), width: 0.11, align: 'right' },
      { title: say('已查', 'Checked'), width: 0.11, align: 'right' },
      { title: say('搁置', 'Set aside'), width: 0.1, align: 'right' },
      { title: say('发现', 'Found'), width: 0.08, align: 'right' },
      { title: say('面积 ㎡', 'Area ㎡'), width: 0.15, align: 'right' },
    ],
    rows: rules.map((rule) => {
      const title = isRuleId(rule.id) ? words(ruleOf(rule.id)) : ''
      return [
        say(
          `${rule.id} ${title}（第 ${rule.version} 版）`,
          `${rule.id} ${title} (version ${rule.version})`,
        ),
        state(rule.result),
        countWord(rule.considered),
        countWord(rule.checked),
        countWord(rule.setAside),
        countWord(rule.findings),
        rule.areaM2 > 0 ? m2Word(rule.areaM2) : '—',
      ]
    }),
  }
}

function undecided(rules: readonly RuleOutcome[], { say }: Speech): ReportBlock[] {
  const rows = rules
    .filter(({ setAsideReasons }) => setAsideReasons.length > 0)
    .map(({ id, setAsideReasons }) => [
      id,
      setAsideReasons
        .map(({ reason, reasonEn, rows }) =>
          say(`${reason}（${countWord(rows)}）`, `${reasonEn} (${countWord(rows)})`),
        )
        .join(say('；', '; ')),
    ])
  if (rows.length === 0) return []
  return [
    {
      kind: 'text',
      text: say('搁置原因（括号内为行数）：', 'Why rows were set aside (how many, in brackets):'),
    },
    {
      kind: 'table',
      columns: [
        { title: say('规则', 'Rule'), width: 0.1 },
        { title: say('原因', 'Reason'), width: 0.9 },
      ],
      rows,
    },
  ]
}

/** Without a total: several rules may find the same land. */
function findingTable(
  findings: readonly Finding[],
  total: number,
  run: string,
  { language, say, state }: Speech,
): ReportBlock[] {
  const word = resultWidth[language]
  if (total === 0) return [{ kind: 'text', text: say('没有发现问题。', 'Nothing was found.') }]
  const table: ReportBlock = {
    kind: 'table',
    columns: [
      { title: say('序号', 'No.'), width: 0.07, align: 'right' },
      { title: say('规则', 'Rule'), width: 0.07 },
      { title: say('结论', 'Result'), width: word },
      { title: say('情况', 'What was found'), width: 0.5 - word },
      { title: say('村社区', 'Village'), width: 0.13 },
      { title: '㎡', width: 0.13, align: 'right' },
      { title: say('亩', 'mu'), width: 0.1, align: 'right' },
    ],
    rows: findings.map((finding, at) => [
      String(at + 1),
      finding.rule,
      state(finding.state),
      say(finding.sentence, finding.sentenceEn),
      unitsInShort(finding, (first, count) =>
        say(`${first}等 ${count} 个`, `${first} and others, ${count} units`),
      ) ?? '—',
      m2Word(finding.areaM2),
      muWord(finding.areaM2),
    ]),
  }
  if (findings.length === total) return [table]
  const rest = say(
    `全部 ${countWord(total)} 项，此处按严重程度和面积列出前 ${countWord(findings.length)} 项；其余见审查 ${run} 的 Excel 清单或证据包。`,
    `Of ${countWord(total)} findings the gravest and largest ${countWord(findings.length)} are listed; the others are in the workbook or the evidence pack of check ${run}.`,
  )
  return [{ kind: 'text', text: rest }, table]
}

function clauses(rules: readonly RuleOutcome[], speech: Speech): ReportBlock[] {
  const { say, words } = speech
  const groups = new Map<string, string[]>()
  for (const { id, findings } of rules) {
    if (findings === 0 || !isRuleId(id)) continue
    const rule = ruleOf(id)
    const basis = rule.clauses.map((clause) => clauseWords(clause, speech)).join(' ')
    const group = groupOfRule(id)
    groups.set(group, [
      ...(groups.get(group) ?? []),
      say(
        `${id} ${rule.title}。依据：${basis} 处理建议：${rule.advice.title}`,
        `${id} ${rule.titleEn}. Basis: ${basis} What to do: ${rule.advice.titleEn}`,
      ),
    ])
  }
  return [...groups].flatMap(([group, lines]): ReportBlock[] => [
    { kind: 'text', text: `${group} ${words(ruleGroups[group as keyof typeof ruleGroups])}` },
    ...lines.map((text): ReportBlock => ({ kind: 'text', text })),
  ])
}
