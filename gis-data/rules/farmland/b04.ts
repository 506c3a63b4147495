/** B04 耕地流出、进出平衡. */
import { documents } from '../documents.ts'
import { indicatorReasons, notForOneSite } from '../indicator-clauses.ts'
import { defineRule } from '../rule.ts'

export const b04 = defineRule({
  id: 'B04',
  title: '耕地流出、进出平衡',
  titleEn: 'Cultivated land lost and gained',
  version: 2,
  severity: 'S2',
  asks: {
    title:
      '以镇街计，村庄规划把现状耕地（01）改作其他用途的面积，减去把其他地类规划为耕地的面积，净流出超过 {tolerance_m2} 的，为不符合；没有规划的土地按不变计。没有村庄规划用地图斑，或有地类图斑缺地类、规划图斑缺用途的，为无法判定。',
    titleEn:
      'By town, the farmland (01) that village plans turn to other uses, less what they turn into farmland: a net loss of more than {tolerance_m2} is nonconforming; land without a plan stays as it is. A town without plan plots, or with parcels lacking their class or use, cannot be judged.',
  },
  clauses: [
    {
      title: '自然资发〔2021〕166号 进出平衡',
      titleEn: 'Notice 166 of 2021, balance of loss and gain',
      document: documents.farmlandUseControl,
      article: '耕地“进出平衡”',
      gist: '一般耕地转为林地、草地、园地等其他农用地和农业设施建设用地的，应当补足同等数量质量的耕地。',
      gistEn:
        'Cultivated land that becomes forest, garden or other agricultural land is made up by as much of the same quality.',
      certain: false,
    },
    {
      title: '土地管理法 第三十条',
      titleEn: 'Land Administration Law, art. 30',
      document: documents.landAdministration,
      article: '第三十条',
      gist: '国家保护耕地，实行占用耕地补偿制度，占多少垦多少。',
      gistEn: 'Farmland is protected: as much is reclaimed as is taken.',
      certain: true,
    },
  ],
  subjects: ['town'],
  reads: ['land_parcel', 'plan_village'],
  parameters: {
    tolerance_m2: {
      title: '视为平衡的净流出',
      titleEn: 'Net loss that counts as balanced',
      value: 1,
      unit: 'm2',
      source: '本系统设定：净流出不得大于零，1 ㎡ 以内为计算误差',
      sourceEn:
        'set by this system: no net loss is allowed; within 1 ㎡ it is an error of computation',
      version: '2026-11',
      effective: '2021-11-27',
      certain: false,
    },
  },
  site: {},
  notForSites: notForOneSite,
  evidence: 'part',
  sentence: {
    title:
      '{subject}各村庄规划流出耕地 {out_m2} ㎡（园地 {garden_m2}、林地 {forest_m2}、建设用地 {building_m2} ㎡），流入 {in_m2} ㎡，净流出 {net_loss_m2} ㎡（{net_loss_mu} 亩），进出不平衡。',
    titleEn:
      'The village plans of {subject} take {out_m2} m² of cultivated land (garden {garden_m2}, forest {forest_m2}, building {building_m2} m²) and gain {in_m2} m²: a net loss of {net_loss_m2} m² ({net_loss_mu} mu).',
  },
  reasons: {
    nothing_drawn: indicatorReasons.nothing_drawn,
    class_missing: {
      title: '有地类图斑缺地类，或规划图斑缺规划用途',
      titleEn: 'a parcel has no survey class, or planned land no use',
    },
  },
  advice: {
    title: '在本镇落实补充耕地，或调减规划流出；占用的按占补平衡、其余按进出平衡补足。',
    titleEn: 'Add cultivated land within the town or take less; every loss has to be made up.',
  },
})
