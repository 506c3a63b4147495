/** The report of one finding: the sheet, figures, both records, boundary points, clause, versions, hashes. */
import { furtherUnitsText } from '../../gis-data/further-units.ts'
import { isRuleId, type RuleId, ruleOf } from '../../gis-data/rules/index.ts'
import { type Severity, severityTitles } from '../../gis-data/rules/rule.ts'
import { syntheticNotice } from '../../gis-data/synthetic-notice.ts'
import type { FeatureRecord, FindingProof } from '../api/contract.ts'
import { boundaryBlocks } from './blocks/boundary-blocks.ts'
import { clauseWords } from './blocks/clause-words.ts'
import { parameterText } from './blocks/parameter-text.ts'
import type { Report, ReportBlock } from './report.ts'
import type { Sheet } from './sheet/draw-sheet.ts'
import { layerWord, m2Word, muWord, shareWord, stateWord, timeWord } from './words.ts'

export function findingReport(proof: FindingProof, sheet: Sheet | null): Report {
  if (!isRuleId(proof.rule)) throw new Error(`finding of an unknown rule ${proof.rule}`)
  const rule = ruleOf(proof.rule)
  return {
    title: '合规性审查情况单',
    subtitle: `${proof.rule} ${rule.title}`,
    number: `${proof.run}-${proof.id}`,
    sha256: proof.pack.inputs.find(({ role }) => role === 'evidence')?.sha256 ?? null,
    notice: proof.pack.layers.some(({ synthetic }) => synthetic) ? syntheticNotice.title : null,
    blocks: [
      { kind: 'facts', rows: facts(proof) },
      { kind: 'text', text: proof.sentence },
      ...(sheet ? [{ kind: 'sheet', ...sheet } as const] : []),
      { kind: 'heading', text: '一、审查依据' },
      ...basis(proof.rule),
      { kind: 'heading', text: '二、处理建议' },
      { kind: 'text', text: rule.advice.title },
      ...record('三、审查对象', proof.subjectLayer, proof.subject),
      ...record('四、涉及要素', proof.objectLayer, proof.object),
      { kind: 'heading', text: '五、界址点' },
      ...boundaryBlocks(proof.pack.boundary.rings, '全部见证据包'),
      { kind: 'heading', text: '六、数据来源与校验' },
      ...sources(proof),
      { kind: 'signatures', titles: ['审查人', '复核人', '日期'] },
    ],
  }
}

const facts = (proof: FindingProof): (readonly [string, string])[] => [
  ['结论', stateWord(proof.state)],
  ['严重程度', `${proof.severity} ${severityTitles[proof.severity as Severity].title}`],
  ['村社区', proof.unitName ?? '—'],
  ...(proof.furtherUnits.length > 0
    ? [['同时涉及的村社区', furtherUnitsText(proof.furtherUnits) ?? '—'] as const]
    : []),
  ['面积', `${m2Word(proof.areaM2)} ㎡（${muWord(proof.areaM2)} 亩）`],
  ['占审查对象', shareWord(proof.subjectShare)],
  ['占涉及要素', shareWord(proof.objectShare)],
  ['数据版本', `第 ${proof.revision} 版`],
  ['审查完成', timeWord(proof.pack.run.finishedAt)],
]

const basis = (id: RuleId): ReportBlock[] =>
  ruleOf(id).clauses.map((clause) => ({ kind: 'text', text: clauseWords(clause) }))

function record(
  heading: string,
  layer: string | null,
  feature: FeatureRecord | null,
): ReportBlock[] {
  if (layer === null) return []
  const title = { kind: 'heading', text: `${heading}：${layerWord(layer)}` } as const
  if (!feature) return [title, { kind: 'text', text: '当前角色不能查看该记录。' }]
  return [
    title,
    {
      kind: 'facts',
      rows: feature.attributes
        .filter(({ text }) => text !== '')
        .map(({ title: name, text }) => [name, text] as const),
    },
  ]
}

const roleTitles = { subject: '审查对象', object: '涉及要素', evidence: '证据图形' } as const

function sources({ pack }: FindingProof): ReportBlock[] {
  return [
    {
      kind: 'table',
      columns: [
        { title: '图层', width: 0.26 },
        { title: '版本', width: 0.1, align: 'right' },
        { title: '时间', width: 0.22 },
        { title: '来源', width: 0.42 },
      ],
      rows: pack.layers.map(({ layer, revision, at, source }) => [
        layerWord(layer),
        revision === null ? '—' : String(revision),
        timeWord(at),
        source ?? '没有数据',
      ]),
    },
    {
      kind: 'table',
      columns: [
        { title: '图形', width: 0.18 },
        { title: 'SHA-256', width: 0.82 },
      ],
      rows: pack.inputs.map(({ role, sha256 }) => [roleTitles[role], sha256]),
    },
    {
      kind: 'text',
      text: `规则 ${pack.rule.id} 第 ${pack.rule.version} 版；参数：${
        pack.rule.parameters.map(parameterText).join('；') || '无'
      }。引擎 ${pack.run.engineVersion}。`,
    },
  ]
}
