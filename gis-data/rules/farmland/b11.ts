/** B11 耕地上绿化带超宽. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const b11 = defineRule({
  id: 'B11',
  title: '耕地上绿化带超宽',
  titleEn: 'Green belts on farmland too wide',
  version: 1,
  severity: 'S2',
  severityByState: { notice: 'S3' },
  asks: {
    title:
      '绿化带、绿道占用永久基本农田超过 {min_area_m2} 的，或占用三调耕地（01）超过 {min_area_m2} 且宽度超限的（沿高速公路 {width_m.expressway}、国道 {width_m.national}、省道 {width_m.provincial}、县道 {width_m.county}、乡道 {width_m.township}、村道 {width_m.village}），{in_force}起建成的为不符合，此前建成的为提示。缺建成日期、缺宽度，或缺道路等级而宽度介于最小与最大限宽之间的，为无法判定。',
    titleEn:
      'A green belt that takes more than {min_area_m2} of permanent basic farmland, or more than {min_area_m2} of surveyed farmland (01) while wider than its road allows (expressway {width_m.expressway}, national {width_m.national}, provincial {width_m.provincial}, county {width_m.county}, township {width_m.township}, village road {width_m.village}), is nonconforming if built since {in_force}, a notice if built before. Without the day of completion or the width, or without the road class where the width lies between the limits, it cannot be judged.',
  },
  clauses: [
    {
      title: '国办发明电〔2020〕24号',
      titleEn: 'State Council General Office telegram 24 of 2020',
      document: documents.farmlandConversionNotice,
      article: '条号待核',
      gist: '道路用地范围以外占用耕地的绿化带，一侧宽度不超过五米，县乡道路不超过三米。',
      gistEn:
        'Beyond the land of a road, green belts on farmland are at most five metres wide, three along county and township roads.',
      certain: false,
    },
    {
      title: '自然资发〔2021〕166号 永久基本农田“四严禁”之三',
      titleEn: 'Notice 166 of 2021, the third prohibition',
      document: documents.farmlandUseControl,
      article: '永久基本农田用途管制部分',
      gist: '永久基本农田上不得挖湖造景、建绿化带。',
      gistEn: 'No landscaping lakes and no green belts on basic farmland.',
      certain: false,
    },
  ],
  subjects: ['green_belt'],
  reads: ['land_parcel', 'basic_farmland'],
  bears: { land_parcel: ['place'], basic_farmland: ['place'] },
  parameters: {
    min_area_m2: minArea,
    width_m: {
      title: '道路用地外单侧宽度上限',
      titleEn: 'Greatest width beyond the road land',
      value: { expressway: 5, national: 5, provincial: 5, county: 3, township: 3, village: 3 },
      entries: 'roadClass',
      unit: 'm',
      source: '国办发明电〔2020〕24号；村道按县乡道路取 3 m',
      sourceEn: '国办发明电〔2020〕24号; village roads are given the 3 m of county and town roads',
      version: '2020',
      effective: '2020-09-10',
      certain: false,
    },
    in_force: {
      title: '存量与新增的分界日',
      titleEn: 'Day that parts existing from new',
      value: '2020-09-10',
      source: '国办发明电〔2020〕24号印发日期',
      sourceEn: '国办发明电〔2020〕24号, day of issue',
      version: '2020',
      effective: '2020-09-10',
      certain: false,
    },
  },
  site: {},
  notForSites: {
    title: '只审查道路两侧的绿化带和绿道',
    titleEn: 'looks at green belts and greenways beside roads only',
  },
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}占用耕地图斑{object}，面积 {area_m2} ㎡（{area_mu} 亩）；宽 {width_m} m，该处允许 {limit_m} m。',
    titleEn:
      '{subject} takes {area_m2} m² ({area_mu} mu) of {object}; it is {width_m} m wide, {limit_m} m are allowed there.',
  },
  reasons: {
    width_missing: {
      title: '占用耕地，但缺少绿化带宽度',
      titleEn: 'it lies on farmland and its width is not stated',
    },
    road_class_missing: {
      title: '占用耕地，缺少所沿道路等级，不知限宽三米还是五米',
      titleEn: 'it lies on farmland and the class of the road is not stated',
    },
    built_on_missing: {
      title: '缺少建成日期，无法区分存量与新增',
      titleEn: 'no date: existing and new cannot be told apart',
    },
  },
  advice: {
    title: '新增的退出超宽部分、恢复耕种；永久基本农田上的全部退出；存量的列入整改台账。',
    titleEn:
      'New ones give back what is too wide, and all of it on basic farmland; existing ones go on the list for rectification.',
  },
})
