/** G06 生态修复与建设空间冲突. */
import { compatibilityParameter } from '../../plan-matrix/compatibility.ts'
import { buildingZoneRestoration } from '../../plan-matrix/compatibility-tables.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import {
  basisOfDevelopment,
  onlyRestoration,
  pairUnlisted,
  plansFollowSpatialPlan,
} from './shared-clauses.ts'

export const g06 = defineRule({
  id: 'G06',
  title: '生态修复与建设空间冲突',
  titleEn: 'Restoration against construction space',
  version: 1,
  severity: 'S2',
  severityByState: { conditional: 'S3' },
  asks: {
    title:
      '生态修复项目与城镇开发边界、国土空间规划的村庄建设分区（0301、0302）重叠超过 {min_area_m2} 的，按兼容性对照表：冲突的为不符合，须论证的为需论证，没有列出的为无法判定。',
    titleEn:
      'A restoration project that overlaps the urban growth boundary or a village zone of the spatial plan (0301, 0302) by more than {min_area_m2} is judged by the table of compatibility: a conflict is nonconforming, what is to be justified is conditional, what is not listed cannot be judged.',
  },
  clauses: [basisOfDevelopment, plansFollowSpatialPlan],
  subjects: ['plan_restoration'],
  reads: ['urban_growth_boundary', 'plan_spatial'],
  bears: { urban_growth_boundary: ['place'], plan_spatial: ['place'] },
  parameters: {
    min_area_m2: minArea,
    compatibility: compatibilityParameter(buildingZoneRestoration, [
      ['developmentZone', 'controlBoundary'],
      ['restorationKind'],
    ]),
  },
  site: { restoration: { layer: 'plan_restoration', values: { kind: 'reclamation' } } },
  notForSites: onlyRestoration,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}（{kind}）位于国土空间规划的建设空间“{object}”内，重叠 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      '{subject} ({kind}) lies in the construction space {object} of the spatial plan: {area_m2} m² ({area_mu} mu).',
  },
  sentences: {
    conditional: {
      title:
        '{subject}（{kind}）与建设空间“{object}”重叠 {area_m2} ㎡（{area_mu} 亩），须与建设安排协调。',
      titleEn:
        '{subject} ({kind}) overlaps the construction space {object}: {area_m2} m² ({area_mu} mu), to be agreed with what is to be built.',
    },
  },
  reasons: { pair_unlisted: pairUnlisted },
  measureCodes: { kind: 'restorationKind' },
  advice: {
    title: '以国土空间规划为准，修复单元调出建设空间；需协调的明确先后时序。',
    titleEn:
      'The spatial plan prevails: move the restoration out of construction space, or settle which comes first.',
  },
})
