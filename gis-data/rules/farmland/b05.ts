/** B05 耕地撂荒. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'

export const b05 = defineRule({
  id: 'B05',
  title: '耕地撂荒',
  titleEn: 'Farmland left idle',
  version: 1,
  severity: 'S3',
  asks: {
    title:
      '三调耕地（01）本年和上年的种植属性都是未耕种的，为不符合。本年未耕种而缺上年属性，或缺本年属性且上年未耕种或也缺的，为无法判定。',
    titleEn:
      'Surveyed farmland (01) not tilled this year nor the year before is nonconforming. Not tilled this year with last year unknown, or this year unknown and last year not tilled or unknown too, it cannot be judged.',
  },
  clauses: [
    {
      title: '土地管理法 第三十八条',
      titleEn: 'Land Administration Law, art. 38',
      document: documents.landAdministration,
      article: '第三十八条',
      gist: '任何单位和个人不得闲置、荒芜耕地。',
      gistEn: 'Nobody may leave farmland idle or waste.',
      certain: true,
    },
    {
      title: '基本农田保护条例 第十八条',
      titleEn: 'Regulation on Basic Farmland, art. 18',
      document: documents.basicFarmland,
      article: '第十八条',
      gist: '承包经营基本农田弃耕抛荒满两年的，由原发包单位终止合同、收回。',
      gistEn: 'Contracted basic farmland left untilled for two years goes back to the collective.',
      certain: true,
    },
  ],
  subjects: ['land_parcel'],
  considers: { land_parcel: [{ field: 'class_code', in: ['01', '0101', '0102', '0103'] }] },
  reads: [],
  parameters: {},
  site: {},
  notForSites: {
    title: '只审查国土调查的种植属性',
    titleEn: 'looks at the planting found by the survey only',
  },
  evidence: 'whole',
  sentence: {
    title: '{subject}连续两年未耕种（数据年份 {survey_year}），面积 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      '{subject} has not been tilled for two years (survey of {survey_year}): {area_m2} m² ({area_mu} mu).',
  },
  reasons: {
    planting_missing: {
      title: '缺少本年种植属性，无法判定是否耕种',
      titleEn: 'the planting of this year is not stated',
    },
    last_year_missing: {
      title: '本年未耕种，缺少上年种植属性，无法判定是否满两年',
      titleEn: 'not tilled this year, and the planting of last year is not stated',
    },
  },
  advice: {
    title: '现场核实并督促复耕；满两年的由发包方依法处理；休耕的补充休耕依据。',
    titleEn:
      'Verify on the spot and have it tilled; after two years the collective acts; fallow needs its basis on file.',
  },
})
