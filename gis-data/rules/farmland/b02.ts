/** B02 乱占耕地建房. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { buildingUses, notABuilding } from '../site-bindings.ts'

export const b02 = defineRule({
  id: 'B02',
  title: '乱占耕地建房',
  titleEn: 'Houses built on farmland without leave',
  version: 1,
  severity: 'S1',
  severityByState: { notice: 'S3' },
  asks: {
    title:
      '农房占用三调耕地（01）超过 {min_area_m2}，扣除农用地转用批准范围后仍超过 {min_area_m2} 的，竣工晚于{baseline}的为不符合（新增），不晚于该日的为提示（存量）。缺竣工日期的，为无法判定。',
    titleEn:
      'A house on surveyed farmland (01) of which more than {min_area_m2} remains after approved conversions are taken off is nonconforming if completed after {baseline} (new), a notice if completed by then (existing). Without the day of completion it cannot be judged.',
  },
  clauses: [
    {
      title: '自然资发〔2020〕127号 “八不准”',
      titleEn: 'Notice 127 of 2020, the eight prohibitions',
      document: documents.farmlandHousesNotice,
      article: '八不准',
      gist: '不得占用永久基本农田或强占多占耕地建房，不得在承包耕地上违法建房；新增的一律从严查处。',
      gistEn:
        'No houses on basic farmland or on contracted fields; those built since are dealt with severely.',
      certain: false,
    },
    {
      title: '土地管理法 第三十七条、第七十八条',
      titleEn: 'Land Administration Law, art. 37, 78',
      document: documents.landAdministration,
      article: '第三十七条、第七十八条',
      gist: '禁止占用耕地擅自建房；未经批准占地建住宅的，责令退还并限期拆除。',
      gistEn:
        'Nobody may build on farmland at will; dwellings without approval have to be pulled down and the land returned.',
      certain: true,
    },
  ],
  subjects: ['rural_house'],
  reads: ['land_parcel', 'land_conversion'],
  bears: { land_parcel: ['place'], land_conversion: ['place'] },
  parameters: {
    min_area_m2: minArea,
    baseline: {
      title: '存量与新增的分界日',
      titleEn: 'Day that parts existing from new',
      value: '2020-07-03',
      source: '全国农村乱占耕地建房问题整治部署日',
      sourceEn: 'day on which the national campaign against houses on farmland was ordered',
      version: '2020',
      effective: '2020-07-03',
      certain: false,
    },
  },
  site: buildingUses,
  notForSites: notABuilding,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}（建设日期 {built_on}）占用{class_code}图斑{object} {area_m2} ㎡（{area_mu} 亩），没有农转用批准；不早于分界日建设的，按新增乱占耕地建房处理。',
    titleEn:
      '{subject}, building date {built_on}, takes {area_m2} m² ({area_mu} mu) of parcel {object} ({class_code}) without approval: it counts as new.',
  },
  sentences: {
    notice: {
      title:
        '{subject}于 {built_on} 建在{class_code}图斑{object}上，未经农转用批准 {area_m2} ㎡（{area_mu} 亩），属存量问题。',
      titleEn:
        '{subject}, built on {built_on}, takes {area_m2} m² ({area_mu} mu) of parcel {object} ({class_code}) without approval: existing.',
    },
  },
  reasons: {
    built_on_missing: {
      title: '缺少竣工日期，无法区分存量与新增',
      titleEn: 'no building date: existing and new cannot be told apart',
    },
  },
  measureCodes: { class_code: 'landSurvey2019' },
  advice: {
    title: '新增的立案查处、拆除复耕；存量的按摸排台账分类处置；用两期影像核实建成时间。',
    titleEn:
      'Prosecute new cases and restore the field; settle existing ones by the register; verify the date on two images.',
  },
})
