/** The report of a drawn site: verdict, sheet, land taken, every rule with its state, clauses, boundary points. */
import { isRuleId, ruleOf } from '../../gis-data/rules/index.ts'
import { type RuleResult, severityTitles, siteUseTitles } from '../../gis-data/rules/rule.ts'
import { syntheticNotice } from '../../gis-data/synthetic-notice.ts'
import type { Conformity } from '../api/contract.ts'
import type { SiteDossier } from '../api/report-contract.ts'
import { boundaryBlocks } from './blocks/boundary-blocks.ts'
import { clauseWords } from './blocks/clause-words.ts'
import { layerTable } from './blocks/layer-table.ts'
import { occupationBlocks } from './blocks/occupation-blocks.ts'
import { siteAdviceBlocks } from './blocks/site-advice-blocks.ts'
import type { Report, ReportBlock } from './report.ts'
import type { Sheet } from './sheet/draw-sheet.ts'
import { layerWord, m2Word, muWord, stateWord } from './words.ts'

export interface SiteReportParts {
  readonly number: string
  /** As the person calls it; may be empty. */
  readonly name: string
  readonly dossier: SiteDossier
  readonly sheet: Sheet
}

type Outcome = Conformity['rules'][number]

/** As one reads it: what stands against the site first. */
const order: readonly RuleResult[] = [
  'nonconforming',
  'conditional',
  'undecidable',
  'notice',
  'conforming',
  'not_applicable',
]

export function siteReport({ number, name, dossier, sheet }: SiteReportParts): Report {
  const { verdict, occupation, advice, layers, rings } = dossier
  const known = layers.filter(({ revision }) => revision !== null)
  return {
    title: '选址合规性审查报告',
    subtitle: `${name === '' ? '拟选地块' : name} · 拟建用途：${siteUseTitles[verdict.use].title}`,
    number,
    sha256: dossier.sha256,
    notice: layers.some(({ synthetic }) => synthetic) ? syntheticNotice.title : null,
    blocks: [
      facts(dossier),
      { kind: 'heading', text: '一、审查结论' },
      ...conclusion(verdict),
      { kind: 'sheet', ...sheet },
      { kind: 'heading', text: '二、占地情况' },
      ...occupationBlocks(occupation),
      { kind: 'heading', text: '三、各规则审查情况' },
      ...ruleTables(verdict),
      { kind: 'heading', text: '四、审查依据' },
      ...basis(verdict),
      { kind: 'heading', text: '五、怎样才能符合' },
      ...siteAdviceBlocks(advice),
      { kind: 'heading', text: '六、界址点' },
      ...boundaryBlocks(rings, '其余见地块图形文件'),
      { kind: 'heading', text: '七、数据来源与现势性' },
      layerTable(known),
      ...missing(dossier),
      {
        kind: 'text',
        text: `结果校验码由地块图形、用途、数据版本、判定基准日和全部结论算得；同一问题在同一数据上得到同一校验码。引擎 ${dossier.engineVersion}。`,
      },
      { kind: 'signatures', titles: ['审查人', '复核人', '日期'] },
    ],
  }
}

function facts({ verdict, household, asOf }: SiteDossier): ReportBlock {
  const { areaM2, outsideDistrictM2 } = verdict
  return {
    kind: 'facts',
    rows: [
      ['结论', stateWord(verdict.result)],
      ['拟建用途', siteUseTitles[verdict.use].title],
      ['地块面积', `${m2Word(areaM2)} ㎡（${muWord(areaM2)} 亩）`],
      ['所在村社区', verdict.unitNames.join('、') || '—'],
      ['判定基准日', asOf],
      ['数据版本', `第 ${verdict.revision} 版`],
      ...(household === null ? [] : [['申请农户', household] as const]),
      ...(outsideDistrictM2 > 0.01
        ? [['区界以外', `${m2Word(outsideDistrictM2)} ㎡`] as const]
        : []),
    ],
  }
}

function conclusion({ result, rules }: Conformity): ReportBlock[] {
  const count = (state: RuleResult) => rules.filter((rule) => rule.result === state).length
  const open = count('undecidable')
  const counts = order
    .filter((state) => state !== 'not_applicable')
    .map((state) => `${stateWord(state)} ${count(state)} 条`)
  const applied = rules.length - count('not_applicable')
  return [
    {
      kind: 'text',
      text: `结论：${stateWord(result)}。按该用途适用的规则 ${applied} 条：${counts.join('、')}；另有 ${count('not_applicable')} 条不适用于该用途。`,
    },
    ...(open > 0
      ? [
          {
            kind: 'text',
            text: `${open} 条规则因缺少数据或信息不全而无法判定，不能据此认定符合。`,
          } as const,
        ]
      : []),
  ]
}

/** What stands against the site in full; conforming rules by name, those that do not apply by number. */
function ruleTables({ rules }: Conformity): ReportBlock[] {
  const of = (state: RuleResult) => rules.filter(({ result }) => result === state)
  const told = order.slice(0, 4).flatMap(of)
  const named = (['conforming', 'not_applicable'] as const).filter((state) => of(state).length > 0)
  return [
    ...(told.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { title: '规则', width: 0.28 },
              { title: '程度', width: 0.08 },
              { title: '结论', width: 0.11 },
              { title: '情况', width: 0.39 },
              { title: '㎡', width: 0.14, align: 'right' },
            ],
            rows: told.map((rule) => [
              nameOf(rule),
              severityOf(rule),
              stateWord(rule.result),
              situation(rule),
              areaOf(rule),
            ]),
          } as const,
        ]),
    ...named.map((state): ReportBlock => {
      const names = of(state).map(state === 'conforming' ? nameOf : ({ id }) => id)
      return {
        kind: 'text',
        text: `${stateWord(state)}（${names.length} 条）：${names.join('、')}。`,
      }
    }),
  ]
}

const nameOf = ({ id }: Outcome) => `${id} ${isRuleId(id) ? ruleOf(id).title : ''}`
const severityOf = ({ id }: Outcome) =>
  isRuleId(id) ? `${ruleOf(id).severity} ${severityTitles[ruleOf(id).severity].title}` : '—'

/** Findings listed of one rule at most. */
const MOST_SENTENCES = 5

/** Where a rule cannot be judged its reason says it all; findings that do stand are added. */
function situation({ reason, findings }: Outcome): string {
  const standing =
    reason === null ? findings : findings.filter(({ state }) => state !== 'undecidable')
  const sentences = standing.slice(0, MOST_SENTENCES).map(({ sentence }) => sentence)
  const more = standing.length - sentences.length
  return [reason && `${reason}。`, ...sentences, more > 0 ? `另有 ${more} 处。` : null]
    .filter((part) => part !== null)
    .join('')
    .replace('。。', '。')
}

/** The largest part: parts of one rule may lie on the same land. */
function areaOf({ findings }: Outcome): string {
  const areas = findings.flatMap(({ areaM2 }) => (areaM2 === null ? [] : [areaM2]))
  if (areas.length === 0) return '—'
  return areas.length === 1 ? m2Word(areas[0]!) : `最大 ${m2Word(Math.max(...areas))}`
}

function basis({ rules }: Conformity): ReportBlock[] {
  const against = order
    .slice(0, 2)
    .flatMap((state) => rules.filter(({ result }) => result === state))
    .filter(({ id }) => isRuleId(id))
  if (against.length === 0) return [{ kind: 'text', text: '没有不符合或需论证的规则。' }]
  return against.map(({ id }): ReportBlock => {
    const { title, clauses } = ruleOf(id as Parameters<typeof ruleOf>[0])
    return {
      kind: 'text',
      text: `${id} ${title}。依据：${clauses.map(clauseWords).join(' ')}`,
    }
  })
}

function missing({ layers }: SiteDossier): ReportBlock[] {
  const empty = layers.filter(({ revision }) => revision === null)
  if (empty.length === 0) return []
  return [
    {
      kind: 'text',
      text: `没有数据的图层：${empty.map(({ layer }) => layerWord(layer)).join('、')}。`,
    },
  ]
}
