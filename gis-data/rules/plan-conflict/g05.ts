/** G05 产业用地没有规划建设空间. */
import { compatibilityParameter } from '../../plan-matrix/compatibility.ts'
import { zoneProjects } from '../../plan-matrix/compatibility-tables.ts'
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { basisOfDevelopment, onlyIndustry } from './shared-clauses.ts'

export const g05 = defineRule({
  id: 'G05',
  title: '产业用地没有规划建设空间',
  titleEn: 'Industry project without planned construction space',
  version: 1,
  severity: 'S2',
  asks: {
    title:
      '建设、农旅类产业项目超出国土空间规划建设空间的部分超过 {min_area_m2} 的：其中位于禁止建设分区超过 {min_area_m2} 的为不符合；否则没有分区数据（或对照表没有列出）的部分超过 {min_area_m2} 的为无法判定，其余为需论证。各分区能否建设，按兼容性对照表。',
    titleEn:
      'A building or tourism project of which more than {min_area_m2} lies outside the construction space of the spatial plan is nonconforming where more than {min_area_m2} is in zones closed to building; else with more than {min_area_m2} in no known or listed zone it cannot be judged, and what is left is conditional. Which zone is which says the table of compatibility.',
  },
  clauses: [
    basisOfDevelopment,
    {
      title: '自然资发〔2021〕16号',
      titleEn: 'Notice 16 of 2021',
      document: documents.industryLand,
      article: '引导农村产业在县域范围内统筹布局',
      gist: '乡村产业建设用地以县域国土空间规划和村庄规划为依据布局；在村庄建设边界外零星布点的须符合管控要求并不得占用永久基本农田和生态保护红线。',
      gistEn:
        'Land for rural industry follows the spatial and village plans; single sites outside the boundary are possible under conditions, never on the control lines.',
      certain: false,
    },
  ],
  subjects: ['plan_industry'],
  considers: { plan_industry: [{ field: 'kind', in: ['construction', 'tourism'] }] },
  reads: ['plan_spatial'],
  parameters: {
    min_area_m2: minArea,
    compatibility: compatibilityParameter(zoneProjects, [['controlBoundary'], ['industryKind']]),
  },
  site: { industry: { layer: 'plan_industry', values: { kind: 'construction' } } },
  notForSites: onlyIndustry,
  evidence: 'part',
  sentence: {
    title:
      '{subject}有 {area_m2} ㎡（{area_mu} 亩）没有规划建设空间，其中 {barred_m2} ㎡位于禁止建设的分区。',
    titleEn:
      '{subject} has {area_m2} m² ({area_mu} mu) without planned construction space, {barred_m2} m² of it in zones closed to building.',
  },
  sentences: {
    conditional: {
      title:
        '{subject}有 {area_m2} ㎡（{area_mu} 亩）位于农业空间等分区，没有规划建设空间，只能按零星布点论证。',
      titleEn:
        '{subject} has {area_m2} m² ({area_mu} mu) in agricultural space without planned construction space; only as a single site can it be justified.',
    },
  },
  reasons: {
    zone_missing: {
      title: '部分用地没有国土空间规划分区数据',
      titleEn: 'no zone of the spatial plan is known for part of it',
    },
  },
  advice: {
    title: '以国土空间规划为准调整项目选址；确需保留的，先落实规划建设空间或按零星布点办理。',
    titleEn:
      'The spatial plan prevails: move the project, obtain construction space first, or justify it as a single site.',
  },
})
