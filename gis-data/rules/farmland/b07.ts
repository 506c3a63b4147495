/** B07 高标准农田未划永久基本农田. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'

export const b07 = defineRule({
  id: 'B07',
  title: '高标准农田未划永久基本农田',
  titleEn: 'High-standard farmland not protected as basic farmland',
  version: 2,
  severity: 'S3',
  asks: {
    title:
      '每个高标准农田项目区内的三调耕地（01），没有划为永久基本农田的面积合计超过 {tolerance_m2} 的，为不符合。',
    titleEn:
      'In each project of high-standard farmland, surveyed farmland (01) that is not permanent basic farmland adds up; more than {tolerance_m2} is nonconforming.',
  },
  clauses: [
    {
      title: '土地管理法 第三十三条第一款第二项',
      titleEn: 'Land Administration Law, art. 33(1)(2)',
      document: documents.landAdministration,
      article: '第三十三条',
      gist: '有良好水利与水土保持设施的耕地、改造中和已建成的高标准农田应当划为永久基本农田。',
      gistEn:
        'Well-watered farmland and high-standard farmland, built or under way, are to be designated.',
      certain: true,
    },
  ],
  subjects: ['high_standard_farmland'],
  reads: ['land_parcel', 'basic_farmland'],
  bears: { land_parcel: ['place'], basic_farmland: ['place'] },
  parameters: {
    tolerance_m2: {
      title: '一个项目允许未划入的耕地面积',
      titleEn: 'Farmland of a project that may stay out',
      value: 400,
      unit: 'm2',
      source: '农用地最小上图面积 400 ㎡',
      sourceEn: 'the smallest farmland parcel that is mapped, 400 ㎡',
      version: '2026-11',
      effective: '2019-12-31',
      certain: false,
    },
  },
  site: {},
  notForSites: {
    title: '只审查高标准农田项目',
    titleEn: 'looks at high-standard farmland projects only',
  },
  evidence: 'part',
  sentence: {
    title:
      '{subject}内有耕地 {farmland_m2} ㎡，其中 {area_m2} ㎡（{area_mu} 亩，{parcels} 个图斑）未划为永久基本农田。',
    titleEn:
      'Of the {farmland_m2} m² of farmland in {subject}, {area_m2} m² ({area_mu} mu, {parcels} parcels) are not basic farmland.',
  },
  advice: {
    title: '列入永久基本农田储备区，优化调整时优先划入；地类有误的先更正地类。',
    titleEn:
      'Put it on the reserve list for designation; correct the land class first where wrong.',
  },
})
