/** C05 机动指标. */
import { documents } from '../documents.ts'
import { indicatorReasons, notForOneSite, planningUnits } from '../indicator-clauses.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const c05 = defineRule({
  id: 'C05',
  title: '机动指标',
  titleEn: 'Reserve of construction land',
  version: 1,
  severity: 'S2',
  asks: {
    title:
      '村和涉农社区已使用的机动指标，超过规划建设用地（07—16）的 {max_share} 且差额超过 {min_area_m2} 的，为不符合；使用机动指标的地块与永久基本农田或生态保护红线重叠超过 {min_area_m2} 的，也为不符合。已使用机动指标而没有规划建设用地图斑，或有图斑缺所属村社区的，为无法判定。',
    titleEn:
      'The reserve used in a village or agricultural community is nonconforming where it exceeds {max_share} of the construction land planned (07–16) by more than {min_area_m2}; so is a plot of it that overlaps permanent basic farmland or the ecological red line by more than {min_area_m2}. Reserve used without plan plots for construction, or with plots of no unit, cannot be judged.',
  },
  clauses: [
    {
      title: '自然资办发〔2019〕35号',
      titleEn: 'Document 35 of 2019',
      document: documents.villagePlanning,
      article: '优化调整用地布局',
      gist: '村庄规划可预留不超过 5% 的建设用地机动指标，用于农民居住、公共公益设施和产业用地，不得占用永久基本农田和生态保护红线。',
      gistEn:
        'A village plan may keep up to 5% of its construction land in reserve; its use may not take basic farmland or the ecological red line.',
      certain: false,
    },
  ],
  subjects: ['unit', 'reserved_land'],
  considers: { unit: planningUnits },
  reads: ['reserved_land', 'plan_village', 'basic_farmland', 'ecological_redline'],
  parameters: {
    min_area_m2: minArea,
    max_share: {
      title: '机动指标上限占比',
      titleEn: 'Greatest share of the reserve',
      value: 0.05,
      source: '自然资办发〔2019〕35号',
      sourceEn: '自然资办发〔2019〕35号',
      version: '2019',
      effective: '2019-05-29',
      certain: false,
    },
  },
  site: {},
  notForSites: notForOneSite,
  evidence: 'part',
  sentence: {
    title: '{subject}{fault}：{concerned_m2} ㎡（{concerned_mu} 亩），允许 {limit_m2} ㎡。',
    titleEn: '{subject} {fault}: {concerned_m2} m² ({concerned_mu} mu), {limit_m2} m² allowed.',
  },
  measureCodes: { fault: 'reserveFault' },
  reasons: {
    figure_missing: indicatorReasons.figure_missing,
    nothing_drawn: indicatorReasons.nothing_drawn,
  },
  advice: {
    title: '超出部分停止使用机动指标；占用永久基本农田、生态保护红线的另行选址。',
    titleEn:
      'Stop using the reserve beyond its limit; find another place where it takes basic farmland or red line.',
  },
})
