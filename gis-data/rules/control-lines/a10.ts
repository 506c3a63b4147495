/** A10 村庄规划越界进入城镇开发边界. */
import { documents } from '../documents.ts'
import { landUsesUnder } from '../land-uses-under.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const a10 = defineRule({
  id: 'A10',
  title: '村庄规划越界进入开发边界',
  titleEn: 'Village plan reaches into the urban growth boundary',
  version: 1,
  severity: 'S3',
  asks: {
    title:
      '村庄规划的农村宅基地（0703）、农村社区服务设施用地（0704）与城镇开发边界的集中建设区（01）重叠超过 {min_area_m2} 的，为不符合。',
    titleEn:
      'Land that a village plan means for homesteads (0703) or village services (0704) is nonconforming where it overlaps the concentrated area (01) of the urban growth boundary by more than {min_area_m2}.',
  },
  clauses: [
    {
      title: '城乡规划法 第二条、第三条',
      titleEn: 'Urban and Rural Planning Law, art. 2, 3',
      document: documents.urbanRuralPlanning,
      article: '条号待核',
      gist: '城镇开发边界内编制控制性详细规划，边界外编制村庄规划，二者不得重叠管同一块地。',
      gistEn:
        'Detailed plans govern inside the growth boundary, village plans outside; both may not govern one plot.',
      certain: false,
    },
  ],
  subjects: ['plan_village'],
  considers: { plan_village: [{ field: 'use_code', in: landUsesUnder('0703', '0704') }] },
  reads: ['urban_growth_boundary'],
  parameters: { min_area_m2: minArea },
  site: { homestead: { layer: 'plan_village', values: { use_code: '0703' } } },
  notForSites: {
    title: '只审查村庄规划的宅基地和社区服务设施用地',
    titleEn: 'looks at planned homesteads and village services only',
  },
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}（{use_code}）进入城镇开发边界“{object}”集中建设区，重叠 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      '{subject} ({use_code}) reaches into the concentrated area of the urban growth boundary {object}: {area_m2} m² ({area_mu} mu).',
  },
  measureCodes: { use_code: 'landUse2023' },
  advice: {
    title: '将该地块移出村庄规划，由控制性详细规划安排；确需保留的，提请联席会议协调。',
    titleEn: 'Leave the plot to the detailed plan, or bring it before the joint meeting.',
  },
})
