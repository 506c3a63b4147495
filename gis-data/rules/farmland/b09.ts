/** B09 设施农业用地备案与规模. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const b09 = defineRule({
  id: 'B09',
  title: '设施农业用地备案与规模',
  titleEn: 'Filing and size of agricultural facilities',
  version: 1,
  severity: 'S3',
  asks: {
    title:
      '设施农业用地没有备案号，或看护房超过 {guard_house_m2} 的，{in_force}起建成的为不符合，此前建成的为提示；三调设施农用地（1202）没有设施农业用地登记的部分超过 {min_area_m2} 的，也为不符合。有上述问题而缺建成日期，或已备案而缺看护房面积的，为无法判定。',
    titleEn:
      'An agricultural facility without a filing number, or with a guard house above {guard_house_m2}, is nonconforming if built since {in_force}, a notice if built before; surveyed facility land (1202) of which more than {min_area_m2} has no facility on record is nonconforming too. With such a fault and no day of completion, or filed and without the size of the guard house, it cannot be judged.',
  },
  clauses: [
    {
      title: '自然资规〔2019〕4号',
      titleEn: 'Notice 4 of 2019',
      document: documents.facilityAgricultureNotice,
      article: '条号待核',
      gist: '设施农业用地由乡镇备案并定期汇总上图；看护房控制规模；不再使用的必须恢复原用途。',
      gistEn:
        'Facilities are filed with the town and mapped; guard houses are limited; land no longer used is restored.',
      certain: false,
    },
  ],
  subjects: ['facility_agriculture_land', 'land_parcel'],
  considers: { land_parcel: [{ field: 'class_code', in: ['1202'] }] },
  reads: ['facility_agriculture_land'],
  parameters: {
    min_area_m2: minArea,
    guard_house_m2: {
      title: '看护房面积上限',
      titleEn: 'Largest guard house',
      value: 15,
      unit: 'm2',
      source: '“大棚房”清理整治标准：南方地区看护房单层不超过 15 ㎡',
      sourceEn:
        'standard of the campaign against greenhouse houses: in the south a watch house of one storey has 15 ㎡ at most',
      version: '2019',
      effective: '2019-12-17',
      certain: false,
    },
    in_force: {
      title: '备案要求的起始日',
      titleEn: 'Day from which filing is asked for',
      value: '2019-12-17',
      source: '自然资规〔2019〕4号印发日期',
      sourceEn: '自然资规〔2019〕4号, day of issue',
      version: '2019',
      effective: '2019-12-17',
      certain: false,
    },
  },
  site: {},
  notForSites: {
    title: '备案在选址确定之后办理',
    titleEn: 'filing follows once the site is settled',
  },
  evidence: 'part',
  sentence: {
    title: '{subject}存在问题：{fault}；涉及 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn: '{subject}: {fault}; {area_m2} m² ({area_mu} mu) concerned.',
  },
  sentences: {
    notice: {
      title: '{subject}为 2019 年 12 月 17 日前的存量设施，存在问题：{fault}。',
      titleEn: '{subject} existed before 17 December 2019: {fault}.',
    },
  },
  reasons: {
    built_on_missing: {
      title: '没有备案号或看护房超面积，且缺少建成日期，无法区分存量与新增',
      titleEn: 'at fault, but without a building date: existing and new cannot be told apart',
    },
    guard_house_missing: {
      title: '缺少看护房面积',
      titleEn: 'the size of the guard house is not stated',
    },
  },
  measureCodes: { fault: 'facilityFault' },
  advice: {
    title: '未备案的由乡镇核实后补办或恢复耕地；看护房超面积的拆除超出部分；停用的督促复垦。',
    titleEn:
      'Have the town file it or restore the field; cut guard houses to size; restore land no longer used.',
  },
})
