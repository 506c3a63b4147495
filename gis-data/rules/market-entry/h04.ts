/** H04 农村公路新改建用地. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const h04 = defineRule({
  id: 'H04',
  title: '农村公路新改建用地',
  titleEn: 'Land for new and rebuilt rural roads',
  version: 1,
  severity: 'S2',
  asks: {
    title:
      '农村公路项目与永久基本农田重叠超过 {min_area_m2} 的，为不符合；占用三调耕地（01）扣除农用地转用批准范围后超过 {min_area_m2} 的，公路为不符合，农村道路为需论证；规划用途公路不是 1202、农村道路不是 0601 的，为不符合。村道宽度不超过 {farm_road_width_m}为农村道路，其余为公路；缺等级、村道缺宽度或缺规划用地代码的，为无法判定。',
    titleEn:
      'A rural road project that overlaps permanent basic farmland by more than {min_area_m2} is nonconforming; on surveyed farmland (01) by more than {min_area_m2} beyond approved conversions a highway is nonconforming, a farm road conditional; a planned use other than 1202 for a highway or 0601 for a farm road is nonconforming. A village road up to {farm_road_width_m} wide is a farm road, any other a highway; without the class, the width of a village road, or the code of use, it cannot be judged.',
  },
  clauses: [
    {
      title: '公路法 第十八条',
      titleEn: 'Highway Law, art. 18',
      document: documents.highway,
      article: '第十八条',
      gist: '规划和新建公路须符合规划，尽可能利用现有土地并依法办理用地手续。',
      gistEn: 'Roads are planned and built by the plans and with the approvals that land needs.',
      certain: false,
    },
    {
      title: '自然资发〔2021〕166号',
      titleEn: 'Notice 166 of 2021',
      document: documents.farmlandUseControl,
      article: '耕地转为其他农用地',
      gist: '一般耕地转为农村道路等农业设施用地的，须落实年度进出平衡；永久基本农田不得转为其他农用地。',
      gistEn:
        'Farmland turned into farm roads has to be balanced within the year; basic farmland may not be turned at all.',
      certain: false,
    },
  ],
  subjects: ['rural_road_project'],
  reads: ['basic_farmland', 'land_parcel', 'land_conversion'],
  bears: {
    basic_farmland: ['place'],
    land_parcel: ['place'],
    land_conversion: ['place'],
  },
  parameters: {
    min_area_m2: minArea,
    farm_road_width_m: {
      title: '农村道路的最大宽度',
      titleEn: 'Greatest width of a farm road',
      value: 8,
      unit: 'm',
      source: '第三次全国国土调查工作分类：农村道路（南方 1.0–8.0 米）',
      sourceEn:
        'working classes of the third national land survey: rural roads (1.0–8.0 m in the south)',
      version: '2019',
      effective: '2019-12-31',
      certain: false,
    },
  },
  site: {
    road: {
      layer: 'rural_road_project',
      values: { kind: 'new', class: 'township', use_code: '1202' },
    },
  },
  notForSites: {
    title: '只审查公路项目',
    titleEn: 'looks at road projects only',
  },
  evidence: 'overlap',
  sentence: {
    title: '{subject}：{fault}，涉及{object} {area_m2} ㎡（{area_mu} 亩）。',
    titleEn: '{subject}: {fault} ({object}), {area_m2} m² ({area_mu} mu).',
  },
  reasons: {
    class_missing: {
      title: '道路等级或宽度缺失，无法区分公路用地和农村道路',
      titleEn: 'class or width is missing: highway and farm road cannot be told apart',
    },
    use_missing: {
      title: '规划用地代码缺失，无法与道路等级比对',
      titleEn: 'no planned use is given to compare with the class',
    },
  },
  measureCodes: { fault: 'roadProjectFault' },
  advice: {
    title: '优化线位避让永久基本农田；公路办理农用地转用，农村道路落实进出平衡；更正用地代码。',
    titleEn:
      'Move the line off basic farmland; obtain the conversion or balance the farmland; correct the code.',
  },
})
