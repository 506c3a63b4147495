/** A04 永久基本农田上下位一致. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const a04 = defineRule({
  id: 'A04',
  title: '永久基本农田上下位一致',
  titleEn: 'Basic farmland in the village plan as in the district',
  version: 2,
  severity: 'S1',
  asks: {
    title:
      '村庄规划划定的永久基本农田（0202）与区级永久基本农田图斑比对，规划范围内漏划与规划多划合计超过 {min_area_m2} 的，为不符合；单块差异不超过 {sliver_m2} 的不计入。规划范围内有永久基本农田而规划没有提交 0202 的，为无法判定。',
    titleEn:
      "The basic farmland that a village plan draws (0202) is compared with the district's plots. Left out within the plan and drawn in excess together more than {min_area_m2} is nonconforming; single differences up to {sliver_m2} do not count. A plan that covers basic farmland and brings no 0202 cannot be judged.",
  },
  clauses: [
    {
      title: '土地管理法 第三十四条、第三十五条',
      titleEn: 'Land Administration Law, art. 34, 35',
      document: documents.landAdministration,
      article: '第三十四条、第三十五条',
      gist: '永久基本农田落实到地块后，任何下位规划都不得改变其位置和范围。',
      gistEn: 'Once laid down plot by plot, no lower plan may change where basic farmland lies.',
      certain: true,
    },
    {
      title: '村庄规划数据库质检 6001—6004',
      titleEn: 'Review of village plan data, 6001–6004',
      document: documents.villagePlanReview,
      article: '6001—6004',
      gist: '村庄规划管控边界 0202 与上位永久基本农田在村域内应完全一致。',
      gistEn:
        'Control boundary 0202 of a village plan equals the basic farmland of the district within the plan.',
      certain: false,
    },
  ],
  subjects: ['plan'],
  considers: {
    plan: [{ field: 'kind', in: ['village'], and: { field: 'status', notIn: ['superseded'] } }],
  },
  reads: ['basic_farmland', 'village_basic_farmland'],
  links: { village_basic_farmland: { field: 'plan_code', subjectField: 'code' } },
  bears: {
    village_basic_farmland: [{ field: 'plan_code', subjectField: 'code' }],
    basic_farmland: ['place', { on: 'village_basic_farmland', by: 'place' }],
  },
  parameters: {
    min_area_m2: {
      ...minArea,
      title: '最小不一致面积',
      titleEn: 'Smallest difference that counts',
      source: '严于既往质检（2 % 或 20 ㎡），按本平台重叠阈值取 1 ㎡',
      sourceEn:
        'stricter than earlier inspections (2 % or 20 ㎡): the 1 ㎡ from which this platform counts an overlap',
    },
    sliver_m2: {
      title: '单个图斑的套合噪声',
      titleEn: 'Noise of drawing, a plot',
      value: 0.1,
      unit: 'm2',
      source: '逐图斑舍去，避免噪声在全村累加',
      sourceEn: 'dropped parcel by parcel, so that noise does not add up over a village',
      version: '2026-11',
      effective: '2019-12-31',
      certain: false,
    },
  },
  site: {},
  notForSites: { title: '只审查村庄规划成果', titleEn: 'looks at village plans only' },
  evidence: 'part',
  sentence: {
    title:
      '{subject}与上位永久基本农田不一致：漏划 {missing_m2} ㎡（{missing_mu} 亩），多划 {surplus_m2} ㎡（{surplus_mu} 亩）。',
    titleEn:
      '{subject} departs from the basic farmland of the district: {missing_m2} m² left out, {surplus_m2} m² too many.',
  },
  reasons: {
    no_boundary: {
      title: '规划范围内有永久基本农田，但规划没有提交管控边界 0202',
      titleEn: 'there is basic farmland within it, but the plan has no control boundary 0202',
    },
  },
  advice: {
    title: '以区级永久基本农田数据库为准修改村庄规划管控边界，重新提交质检。',
    titleEn: 'Amend the control boundary after the district data and submit the plan again.',
  },
})
