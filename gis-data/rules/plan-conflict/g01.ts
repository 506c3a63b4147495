/** G01 村庄建设边界与三条控制线不一致. */
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { basisOfDevelopment, onlyPlanFeatures, plansFollowSpatialPlan } from './shared-clauses.ts'

export const g01 = defineRule({
  id: 'G01',
  title: '村庄建设边界与三条控制线不一致',
  titleEn: 'Village construction boundary against the three control lines',
  version: 1,
  severity: 'S1',
  severityByState: { conditional: 'S2' },
  asks: {
    title:
      '村庄建设边界与永久基本农田、生态保护红线或城镇开发边界的集中建设区（未注明分区的同）重叠超过 {min_area_m2} 的，为不符合；与城镇开发边界的弹性发展区（02）、特别用途区（03）重叠的，为需论证。',
    titleEn:
      'A village construction boundary that overlaps permanent basic farmland, the ecological red line or the concentrated area of the urban growth boundary (or one of no stated zone) by more than {min_area_m2} is nonconforming; in its flexible (02) or special (03) zone it is conditional.',
  },
  clauses: [basisOfDevelopment, plansFollowSpatialPlan],
  subjects: ['village_construction_boundary'],
  reads: ['basic_farmland', 'ecological_redline', 'urban_growth_boundary'],
  bears: {
    basic_farmland: ['place'],
    ecological_redline: ['place'],
    urban_growth_boundary: ['place'],
  },
  parameters: { min_area_m2: minArea },
  site: {},
  notForSites: onlyPlanFeatures,
  evidence: 'overlap',
  sentence: {
    title:
      '村庄建设边界（{zone_code}）与国土空间规划控制线{object}重叠 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      'The village construction boundary ({zone_code}) overlaps the control line {object} of the spatial plan: {area_m2} m² ({area_mu} mu).',
  },
  sentences: {
    conditional: {
      title:
        '村庄建设边界（{zone_code}）与城镇开发边界{object}的弹性发展区或特别用途区重叠 {area_m2} ㎡（{area_mu} 亩），需论证。',
      titleEn:
        'The village construction boundary ({zone_code}) overlaps the flexible or special zone of the urban growth boundary {object}: {area_m2} m² ({area_mu} mu), to be justified.',
    },
  },
  measureCodes: { zone_code: 'villageBoundaryZone' },
  advice: {
    title:
      '以国土空间规划三条控制线为准，调整村庄建设边界；确属控制线误划的，按程序报批更正后再改。',
    titleEn:
      'The three control lines prevail: change the village boundary; a line drawn in error is corrected by procedure first.',
  },
})
