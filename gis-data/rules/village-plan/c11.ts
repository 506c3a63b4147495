/** C11 禁止建设区落实、允许建设区不突破. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'

export const c11 = defineRule({
  id: 'C11',
  title: '村庄建设边界不突破上位规划',
  titleEn: 'Village construction boundary within the plan above',
  version: 1,
  severity: 'S1',
  asks: {
    title:
      '村庄建设边界与国土空间规划分区叠加：与生态保护红线（0102）或永久基本农田（0202）重叠超过 {tolerance_m2} 的，为不符合；规划在此划有村庄建设分区（0301、0302，重叠超过 {tolerance_m2}）时，超出 0301、0302、0400 分区超过 {tolerance_m2} 的，为不符合。',
    titleEn:
      'A village construction boundary is overlaid with the zones of the spatial plan. More than {tolerance_m2} in the red line (0102) or basic farmland (0202) is nonconforming; where that plan draws village zones here (0301, 0302, by more than {tolerance_m2}), more than {tolerance_m2} outside 0301, 0302 and 0400 is nonconforming.',
  },
  clauses: [
    {
      title: '村规划数据库质量检查 6005—6007',
      titleEn: 'Checks of village plan databases, 6005 to 6007',
      document: documents.villagePlanDataCheck,
      article: '6005—6007',
      gist: '村规划的禁止建设区应当包含上位规划的禁止建设区，允许建设区不得超出上位规划的允许建设区。',
      gistEn:
        'The village’s no-build area holds that of the plan above, and its building area stays within the one above.',
      certain: false,
    },
    {
      title: '土地管理法 第十八条',
      titleEn: 'Land Administration Law, art. 18',
      document: documents.landAdministration,
      article: '第十八条',
      gist: '经批准的国土空间规划是各类开发、保护、建设活动的基本依据。',
      gistEn:
        'The approved territorial plan is the basis of all development, protection and building.',
      certain: true,
    },
  ],
  subjects: ['village_construction_boundary'],
  reads: ['plan_spatial'],
  parameters: {
    tolerance_m2: {
      title: '允许偏差面积',
      titleEn: 'Area that may stray',
      value: 20,
      unit: 'm2',
      source: documents.villagePlanDataCheck,
      sourceEn: documents.villagePlanDataCheck,
      version: '2018',
      effective: '2018-12-01',
      certain: false,
    },
  },
  site: {},
  notForSites: {
    title: '本规则审查村庄建设边界，不针对单个地块',
    titleEn: 'this rule looks at construction boundaries, not at one site',
  },
  evidence: 'part',
  sentence: {
    title: '{subject}{fault}“{object}”（{zone}），涉及 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn: '{subject} {fault} {object} ({zone}): {area_m2} m² ({area_mu} mu).',
  },
  measureCodes: { fault: 'boundaryFault', zone: 'controlBoundary' },
  advice: {
    title: '按上位规划修正村庄建设边界；确需突破的，先依法修改上位规划。',
    titleEn:
      'Mend the boundary by the plan above; where more is needed, that plan has to be changed first.',
  },
})
