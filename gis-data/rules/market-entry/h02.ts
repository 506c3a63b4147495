/** H02 园区建设区合规. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const h02 = defineRule({
  id: 'H02',
  title: '园区建设区合规',
  titleEn: 'Construction zones of parks',
  version: 1,
  severity: 'S1',
  severityByState: { conditional: 'S2' },
  asks: {
    title:
      '园区建设区与永久基本农田、生态保护红线重叠超过 {min_area_m2} 的，为不符合；在国土空间规划建设空间（0301、0302、0400）之外超过 {min_area_m2} 的，为需论证。园区没有划出建设区的，为无法判定。',
    titleEn:
      'The construction zone of a park that overlaps permanent basic farmland or the ecological red line by more than {min_area_m2} is nonconforming; with more than {min_area_m2} outside the construction space of the spatial plan (0301, 0302, 0400) it is conditional. A park that has drawn no construction zone cannot be judged.',
  },
  clauses: [
    {
      title: '土地管理法 第十八条、第三十五条',
      titleEn: 'Land Administration Law, art. 18, 35',
      document: documents.landAdministration,
      article: '第十八条、第三十五条',
      gist: '园区建设须依据国土空间规划，不得占用永久基本农田和生态保护红线；种植区不受此限。',
      gistEn:
        'A park builds by the spatial plan and off basic farmland and the red line; its planting zone may lie on farmland.',
      certain: true,
    },
  ],
  subjects: ['park', 'park_zone'],
  considers: { park_zone: [{ field: 'kind', in: ['construction'] }] },
  reads: ['park_zone', 'basic_farmland', 'ecological_redline', 'plan_spatial'],
  links: { park_zone: { field: 'park_code', subjectField: 'code' } },
  parameters: { min_area_m2: minArea },
  site: {},
  notForSites: {
    title: '只审查园区；单个建设由其他规则审查',
    titleEn: 'looks at parks only; other rules look at a single building',
  },
  evidence: 'overlap',
  sentence: {
    title: '{subject}作为园区建设区占用{object}，面积 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      'The construction zone {subject} of a park takes {area_m2} m² ({area_mu} mu) of {object}.',
  },
  sentences: {
    conditional: {
      title:
        '{subject}作为园区建设区，有 {area_m2} ㎡（{area_mu} 亩）在国土空间规划建设空间以外，须论证。',
      titleEn:
        'The construction zone {subject} of a park has {area_m2} m² ({area_mu} mu) outside the construction space of the spatial plan: to be justified.',
    },
  },
  reasons: {
    zones_missing: {
      title: '园区没有划分建设区和种植区，无法判定',
      titleEn: 'the park has no construction zone on record',
    },
  },
  advice: {
    title: '建设区调出永久基本农田和生态保护红线，落在规划建设空间内；未分区的园区先补充功能分区。',
    titleEn:
      'Move the construction zone off the control lines and into construction space; a park without zones delivers them first.',
  },
})
