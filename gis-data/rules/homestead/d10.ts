/** D10 一房跨宗、宗地重叠: a fault of the data (Q-B), reported as a warning. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { noParcel, notAHouse } from './site-words.ts'

export const d10 = defineRule({
  id: 'D10',
  title: '一房跨宗、宗地重叠',
  titleEn: 'House across plots, plots overlapping',
  version: 1,
  severity: 'S3',
  asks: {
    title:
      '未退出的宅基地相互重叠，或农房落在宗地代码不同的宅基地上，重叠超过 {max_overlap_m2} 的，为不符合。没有宗地代码的农房，以重叠最大的一宗为其自己的宅基地。',
    titleEn:
      'Homesteads not withdrawn that overlap each other, and a house on a homestead of another parcel code, are nonconforming by more than {max_overlap_m2}. A house without a code belongs to the homestead that it overlaps most.',
  },
  clauses: [
    {
      title: 'GB/T 42547-2023 地籍调查规程',
      titleEn: 'GB/T 42547-2023, cadastral survey',
      document: documents.cadastralSurvey,
      article: '宗地划分与界址调查',
      gist: '宗地界址封闭、互不重叠；房屋应当落在所属宗地之内。',
      gistEn: 'Parcels are closed and do not overlap; a house lies within its own parcel.',
      certain: false,
    },
  ],
  subjects: ['homestead', 'rural_house'],
  considers: { homestead: [{ field: 'use_state', notIn: ['withdrawn'] }] },
  reads: ['homestead'],
  parameters: {
    max_overlap_m2: {
      title: '允许重叠面积',
      titleEn: 'Overlap that is tolerated',
      value: 0.5,
      unit: 'm2',
      source: '本系统设定：界址点测量误差',
      sourceEn: 'set by this system: error of measured boundary points',
      version: '2026-11',
      effective: '2019-12-31',
      certain: false,
    },
  },
  site: {},
  siteLacks: { homestead: noParcel, house: noParcel },
  notForSites: notAHouse,
  evidence: 'overlap',
  sentence: {
    title: '{subject}与他宗宅基地{object}重叠 {area_m2} ㎡。',
    titleEn: '{subject} overlaps homestead {object}, which is another’s, by {area_m2} m².',
  },
  advice: {
    title: '核对权籍调查成果，复测界址点；属实跨宗的，查明权属后处理。',
    titleEn:
      'Compare the cadastral survey and measure again; where confirmed, settle the ownership.',
  },
})
