/** A09 城镇开发边界外城镇集中建设. */
import { documents } from '../documents.ts'
import { landUsesUnder } from '../land-uses-under.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const a09 = defineRule({
  id: 'A09',
  title: '城镇开发边界外城镇集中建设',
  titleEn: 'Urban development outside the urban growth boundary',
  version: 1,
  severity: 'S2',
  asks: {
    title:
      '用途为城镇住宅（0701）、商业服务业（09）、工业（1001）的村庄规划图斑和产业项目，位于城镇开发边界和村庄建设边界之外的部分超过 {min_area_m2} 的，为不符合。建设、农旅类产业项目缺有效的拟用地代码的，为无法判定。',
    titleEn:
      'Plots of village plans and industry projects for urban housing (0701), commerce (09) or industry (1001) are nonconforming where more than {min_area_m2} of them lies outside both the urban growth boundary and the village construction boundary. Building and tourism projects without a valid code of use cannot be judged there.',
  },
  clauses: [
    {
      title: '粮食安全保障法 第十条',
      titleEn: 'Grain Security Law, art. 10',
      document: documents.grainSecurity,
      article: '第十条',
      gist: '统筹划定耕地和永久基本农田、生态保护红线、城镇开发边界并严格落实。',
      gistEn:
        'Farmland, ecological red lines and urban growth boundaries are laid down together and kept.',
      certain: true,
    },
    {
      title: '自然资发〔2023〕193号',
      titleEn: 'Notice 193 of 2023',
      document: documents.growthBoundaryNotice,
      article: '条号待核',
      gist: '城镇开发边界外不得进行城镇集中建设，不得建设各类开发区和产业园区；允许的例外须有依据。',
      gistEn:
        'No concentrated urban building, development zones or industrial parks outside the boundary; exceptions need a basis.',
      certain: false,
    },
  ],
  subjects: ['plan_village', 'plan_industry'],
  considers: {
    plan_village: [{ field: 'use_code', in: landUsesUnder('0701', '09', '1001') }],
    plan_industry: [
      { field: 'use_code', in: landUsesUnder('0701', '09', '1001') },
      {
        field: 'use_code',
        notIn: landUsesUnder(''),
        and: { field: 'kind', in: ['construction', 'tourism'] },
      },
    ],
  },
  reads: ['urban_growth_boundary', 'village_construction_boundary'],
  bears: { urban_growth_boundary: ['place'], village_construction_boundary: ['place'] },
  parameters: { min_area_m2: minArea },
  site: { industry: { layer: 'plan_industry', values: { use_code: '1001' } } },
  notForSites: {
    title: '该用途不是城镇住宅、商业或工业建设',
    titleEn: 'this use is no urban housing, commerce or industry',
  },
  evidence: 'part',
  sentence: {
    title:
      '{subject}有 {area_m2} ㎡（{area_mu} 亩）在城镇开发边界和村庄建设边界之外，边界内 {inside_m2} ㎡。',
    titleEn:
      '{subject} has {area_m2} m² ({area_mu} mu) outside the urban growth and village construction boundaries, {inside_m2} m² inside.',
  },
  reasons: {
    use_missing: {
      title: '部分位于边界之外，但缺少拟用地代码',
      titleEn: 'part of it lies outside the boundaries and its intended use is not stated',
    },
  },
  measureCodes: { use_code: 'landUse2023' },
  advice: {
    title:
      '引导至城镇开发边界内选址；确属边界外允许布局的，附依据文件；乡村产业用地先落入村庄建设边界。',
    titleEn:
      'Move it inside the growth boundary; name the basis of an exception; rural industry first needs a place in the village boundary.',
  },
})
