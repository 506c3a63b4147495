/** F08 林地与耕地重叠. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const f08 = defineRule({
  id: 'F08',
  title: '林地与耕地重叠',
  titleEn: 'Forest land over cultivated land',
  version: 1,
  severity: 'S3',
  asks: {
    title: '林地“一张图”的林地与三调耕地（01）重叠超过 {min_area_m2} 的，为提示。',
    titleEn:
      'Forest land of the forestry register that overlaps surveyed farmland (01) by more than {min_area_m2} is a notice.',
  },
  clauses: [
    {
      title: '森林法 第三十六条',
      titleEn: 'Forest Law, art. 36',
      document: documents.forests,
      article: '第三十六条',
      gist: '国家保护林地，实行占用林地总量控制。',
      gistEn: 'Forest land is protected and its taking limited.',
      certain: true,
    },
    {
      title: '土地管理法 第三十条',
      titleEn: 'Land Administration Law, art. 30',
      document: documents.landAdministration,
      article: '第三十条',
      gist: '国家保护耕地，严格控制耕地转为非耕地。',
      gistEn: 'Cultivated land is protected from other use.',
      certain: true,
    },
  ],
  subjects: ['forest_land'],
  reads: ['land_parcel'],
  parameters: { min_area_m2: minArea },
  site: {},
  notForSites: {
    title: '本规则核对两部门的数据，不审查拟选址',
    titleEn: 'this rule reconciles two registers, not a drawn site',
  },
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}（{kind}）与三调{class_code}“{object}”重叠 {area_m2} ㎡（{area_mu} 亩），两部门数据不一致。',
    titleEn:
      '{subject} ({kind}) overlaps {object} ({class_code}) of the land survey by {area_m2} m² ({area_mu} mu): the registers disagree.',
  },
  measureCodes: { kind: 'forestKind', class_code: 'landSurvey2019' },
  advice: {
    title: '自然资源与林草部门实地核实，按三调统一底数修正林地“一张图”或变更地类。',
    titleEn:
      'Let both departments look on the ground and correct the forest register or the survey.',
  },
})
