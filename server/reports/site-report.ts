/** The report of a drawn site: verdict, sheet, land taken, every rule with its state, clauses, boundary points. */
import { siteUseTitles } from '../../gis-data/rules/rule.ts'
import { syntheticNotice } from '../../gis-data/synthetic-notice.ts'
import type { SiteDossier } from '../api/report-contract.ts'
import { boundaryBlocks } from './blocks/boundary-blocks.ts'
import { layerTable } from './blocks/layer-table.ts'
import { occupationBlocks } from './blocks/occupation-blocks.ts'
import { signatures } from './blocks/signatures.ts'
import { siteAdviceBlocks } from './blocks/site-advice-blocks.ts'
import { siteBasis, siteConclusion, siteRules } from './blocks/site-rule-blocks.ts'
import type { Report, ReportBlock } from './report.ts'
import type { Sheet } from './sheet/draw-sheet.ts'
import type { Speech } from './speech.ts'
import { m2Word } from './words.ts'

export interface SiteReportParts {
  readonly number: string
  /** As the person calls it; may be empty. */
  readonly name: string
  readonly dossier: SiteDossier
  readonly sheet: Sheet
}

export function siteReport(
  { number, name, dossier, sheet }: SiteReportParts,
  speech: Speech,
): Report {
  const { verdict, occupation, advice, layers, rings, engineVersion } = dossier
  const { language, say, words } = speech
  const known = layers.filter(({ revision }) => revision !== null)
  const called = name === '' ? say('拟选地块', 'Site') : name
  const use = words(siteUseTitles[verdict.use])
  const elsewhere = say('其余见地块图形文件', 'the others are in the file of the shape')
  return {
    language,
    title: say('选址合规性审查报告', 'Report on a site'),
    subtitle: say(`${called} · 拟建用途：${use}`, `${called} · planned use: ${use}`),
    number,
    sha256: dossier.sha256,
    notice: layers.some(({ synthetic }) => synthetic) ? words(syntheticNotice) : null,
    blocks: [
      facts(dossier, speech),
      { kind: 'heading', text: say('一、审查结论', '1 Conclusion') },
      ...siteConclusion(verdict, speech),
      { kind: 'sheet', ...sheet },
      { kind: 'heading', text: say('二、占地情况', '2 Land taken') },
      ...occupationBlocks(occupation, speech),
      { kind: 'heading', text: say('三、各规则审查情况', '3 Rule by rule') },
      ...siteRules(verdict, speech),
      { kind: 'heading', text: say('四、审查依据', '4 Legal basis') },
      ...siteBasis(verdict, speech),
      { kind: 'heading', text: say('五、怎样才能符合', '5 What would make it conform') },
      ...siteAdviceBlocks(advice, speech),
      { kind: 'heading', text: say('六、界址点', '6 Boundary points') },
      ...boundaryBlocks(rings, elsewhere, speech),
      { kind: 'heading', text: say('七、数据来源与现势性', '7 Sources and dates of the data') },
      layerTable(known, speech),
      ...missing(dossier, speech),
      {
        kind: 'text',
        text: say(
          `结果校验码由地块图形、用途、数据版本、判定基准日和全部结论算得；同一问题在同一数据上得到同一校验码。引擎 ${engineVersion}。`,
          `The check sum is made of the shape, the use, the data revision, the day of judgement and all conclusions: the same question on the same data gives the same. Engine ${engineVersion}.`,
        ),
      },
      signatures(speech),
    ],
  }
}

function facts(
  { verdict, household, asOf }: SiteDossier,
  { say, words, state, area, listed }: Speech,
): ReportBlock {
  const { areaM2, outsideDistrictM2, revision } = verdict
  return {
    kind: 'facts',
    rows: [
      [say('结论', 'Result'), state(verdict.result)],
      [say('拟建用途', 'Planned use'), words(siteUseTitles[verdict.use])],
      [say('地块面积', 'Area'), area(areaM2)],
      [say('所在村社区', 'Villages'), listed(verdict.unitNames) || '—'],
      [say('判定基准日', 'Day of judgement'), asOf],
      [say('数据版本', 'Data revision'), say(`第 ${revision} 版`, String(revision))],
      ...(household === null ? [] : [[say('申请农户', 'Household'), household] as const]),
      ...(outsideDistrictM2 > 0.01
        ? [[say('区界以外', 'Outside the district'), `${m2Word(outsideDistrictM2)} ㎡`] as const]
        : []),
    ],
  }
}

function missing({ layers }: SiteDossier, { say, layer: named, listed }: Speech): ReportBlock[] {
  const empty = layers.filter(({ revision }) => revision === null)
  if (empty.length === 0) return []
  const names = listed(empty.map(({ layer }) => named(layer)))
  return [
    { kind: 'text', text: say(`没有数据的图层：${names}。`, `Layers without data: ${names}.`) },
  ]
}
