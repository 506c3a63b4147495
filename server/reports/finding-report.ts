/** The report of one finding: the sheet, figures, both records, boundary points, clause, versions, hashes. */
import { furtherUnitsText } from '../../gis-data/further-units.ts'
import { isRuleId, type RuleId, ruleOf } from '../../gis-data/rules/index.ts'
import { type Severity, severityTitles } from '../../gis-data/rules/rule.ts'
import { syntheticNotice } from '../../gis-data/synthetic-notice.ts'
import type { FeatureRecord, FindingProof } from '../api/contract.ts'
import { boundaryBlocks } from './blocks/boundary-blocks.ts'
import { clauseWords } from './blocks/clause-words.ts'
import { layerTable } from './blocks/layer-table.ts'
import { parameterText } from './blocks/parameter-text.ts'
import { signatures } from './blocks/signatures.ts'
import type { Report, ReportBlock } from './report.ts'
import type { Sheet } from './sheet/draw-sheet.ts'
import type { Speech } from './speech.ts'
import { shareWord, timeWord } from './words.ts'

export function findingReport(proof: FindingProof, sheet: Sheet | null, speech: Speech): Report {
  if (!isRuleId(proof.rule)) throw new Error(`finding of an unknown rule ${proof.rule}`)
  const rule = ruleOf(proof.rule)
  const { language, say, words } = speech
  const elsewhere = say('全部见证据包', 'all are in the evidence pack')
  return {
    language,
    title: say('合规性审查情况单', 'Account of a finding'),
    subtitle: `${proof.rule} ${words(rule)}`,
    number: `${proof.run}-${proof.id}`,
    sha256: proof.pack.inputs.find(({ role }) => role === 'evidence')?.sha256 ?? null,
    notice: proof.pack.layers.some(({ synthetic }) => synthetic) ? words(syntheticNotice) : null,
    blocks: [
      { kind: 'facts', rows: facts(proof, speech) },
      { kind: 'text', text: say(proof.sentence, proof.sentenceEn) },
      ...(sheet ? [{ kind: 'sheet', ...sheet } as const] : []),
      { kind: 'heading', text: say('一、审查依据', '1 Legal basis') },
      ...basis(proof.rule, speech),
      { kind: 'heading', text: say('二、处理建议', '2 What to do') },
      { kind: 'text', text: words(rule.advice) },
      ...record(say('三、审查对象', '3 Subject'), proof.subjectLayer, proof.subject, speech),
      ...record(
        say('四、涉及要素', '4 Feature concerned'),
        proof.objectLayer,
        proof.object,
        speech,
      ),
      { kind: 'heading', text: say('五、界址点', '5 Boundary points') },
      ...boundaryBlocks(proof.pack.boundary.rings, elsewhere, speech),
      { kind: 'heading', text: say('六、数据来源与校验', '6 Sources and check sums') },
      ...sources(proof, speech),
      signatures(speech),
    ],
  }
}

const facts = (
  proof: FindingProof,
  { language, say, words, state, area }: Speech,
): (readonly [string, string])[] => [
  [say('结论', 'Result'), state(proof.state)],
  [
    say('严重程度', 'Severity'),
    `${proof.severity} ${words(severityTitles[proof.severity as Severity])}`,
  ],
  [say('村社区', 'Village'), proof.unitName ?? '—'],
  ...(proof.furtherUnits.length > 0
    ? [
        [
          say('同时涉及的村社区', 'Further villages'),
          furtherUnitsText(proof.furtherUnits, language) ?? '—',
        ] as const,
      ]
    : []),
  [say('面积', 'Area'), area(proof.areaM2)],
  [say('占审查对象', 'Of the subject'), shareWord(proof.subjectShare)],
  [say('占涉及要素', 'Of the other'), shareWord(proof.objectShare)],
  [say('数据版本', 'Data revision'), say(`第 ${proof.revision} 版`, String(proof.revision))],
  [say('审查完成', 'Checked at'), timeWord(proof.pack.run.finishedAt)],
]

const basis = (id: RuleId, speech: Speech): ReportBlock[] =>
  ruleOf(id).clauses.map((clause) => ({ kind: 'text', text: clauseWords(clause, speech) }))

function record(
  heading: string,
  layer: string | null,
  feature: FeatureRecord | null,
  { say, layer: named }: Speech,
): ReportBlock[] {
  if (layer === null) return []
  const title = { kind: 'heading', text: `${heading}${say('：', ': ')}${named(layer)}` } as const
  if (!feature) {
    const hidden = say('当前角色不能查看该记录。', 'This role may not see the record.')
    return [title, { kind: 'text', text: hidden }]
  }
  return [
    title,
    {
      kind: 'facts',
      rows: feature.attributes
        .filter(({ text }) => text !== '')
        .map((each) => [say(each.title, each.titleEn), say(each.text, each.textEn)] as const),
    },
  ]
}

const roleTitles = {
  subject: { title: '审查对象', titleEn: 'Subject' },
  object: { title: '涉及要素', titleEn: 'Feature concerned' },
  evidence: { title: '证据图形', titleEn: 'Evidence' },
} as const

function sources({ pack }: FindingProof, speech: Speech): ReportBlock[] {
  const { say, words } = speech
  const { id, version, parameters } = pack.rule
  const values = parameters.map((each) => parameterText(each, speech)).join(say('；', '; '))
  return [
    layerTable(pack.layers, speech),
    {
      kind: 'table',
      columns: [
        { title: say('图形', 'Shape'), width: 0.18 },
        { title: 'SHA-256', width: 0.82 },
      ],
      rows: pack.inputs.map(({ role, sha256 }) => [words(roleTitles[role]), sha256]),
    },
    {
      kind: 'text',
      text: say(
        `规则 ${id} 第 ${version} 版；参数：${values || '无'}。引擎 ${pack.run.engineVersion}。`,
        `Rule ${id}, version ${version}; parameters: ${values || 'none'}. Engine ${pack.run.engineVersion}.`,
      ),
    },
  ]
}
