/** H01 集体经营性建设用地入市条件. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea, operatingUses } from '../shared-parameters.ts'

export const h01 = defineRule({
  id: 'H01',
  title: '集体经营性建设用地入市条件',
  titleEn: 'Conditions for bringing collective land to market',
  version: 1,
  severity: 'S1',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '入市地块逐项核对八个条件：经营性用途（{operating_uses}）、所有权登记、规划条件、产业准入和环保、成员同意不低于 {consent_percent}、方案至少在公告前 {working_days}（按周一至周五计）报送、占用永久基本农田、生态保护红线和水源一级保护区不超过 {min_area_m2}、不用于商品住宅。有一项不满足的为不符合，{in_force}前公告入市的为提示。没有不满足的，但有条件缺资料，或报送日数满足而多出不足 {holiday_days}、其间可能有节假日的，为无法判定。',
    titleEn:
      'Each plot for market is asked for eight conditions: a use for profit ({operating_uses}), ownership registered, planning conditions, access and environment, consent of {consent_percent} or more, the scheme reported at least {working_days} (Monday to Friday) before the announcement, no more than {min_area_m2} of basic farmland, red line and first grade water zone, no commodity housing. One that fails is nonconforming, or a notice if announced before {in_force}. With none failing and one unknown, or reported less than {holiday_days} beyond the limit so that holidays may lie between, it cannot be judged.',
  },
  clauses: [
    {
      title: '土地管理法 第六十三条',
      titleEn: 'Land Administration Law, art. 63',
      document: documents.landAdministration,
      article: '第六十三条',
      gist: '入市土地须规划为工业、商业等经营性用途并依法登记；出让、出租须经本集体成员或其代表三分之二以上同意。',
      gistEn:
        'The land is planned for industry, commerce or the like and registered; two thirds of the members or their representatives agree.',
      certain: true,
    },
    {
      title: '土地管理法实施条例 第三十七条至第四十三条',
      titleEn: 'Implementing Regulation, art. 37–43',
      document: documents.landRegulation,
      article: '第三十七条至第四十三条',
      gist: '须明确规划条件、产业准入和生态环境保护要求；方案在出让、出租前不少于十个工作日报市、县人民政府。',
      gistEn:
        'Planning conditions, access of the industry and environmental demands are settled; the scheme reaches the county at least ten working days before.',
      certain: true,
    },
  ],
  subjects: ['collective_operating_land'],
  reads: ['basic_farmland', 'ecological_redline', 'water_source_protection'],
  bears: {
    basic_farmland: ['place'],
    ecological_redline: ['place'],
    water_source_protection: ['place'],
  },
  parameters: {
    min_area_m2: minArea,
    operating_uses: operatingUses,
    consent_percent: {
      title: '成员同意比例下限（三分之二）',
      titleEn: 'Least consent (two thirds)',
      value: 66.66,
      unit: 'percent',
      source: '土地管理法第六十三条',
      sourceEn: 'Land Administration Law, art. 63',
      version: '2019',
      effective: '2020-01-01',
      certain: true,
    },
    working_days: {
      title: '方案提前报送的工作日',
      titleEn: 'Working days before',
      value: 10,
      unit: 'days',
      source: '土地管理法实施条例第四十条',
      sourceEn: 'Regulation on the Implementation of the Land Administration Law, art. 40',
      version: '2021',
      effective: '2021-09-01',
      certain: true,
    },
    holiday_days: {
      title: '可能的法定节假日天数',
      titleEn: 'Holidays that may lie between',
      value: 7,
      unit: 'days',
      source: '周一至周五计数，未扣除法定节假日；差额以内无法判定',
      sourceEn:
        'Monday to Friday are counted, public holidays not taken off; within that margin nothing is judged',
      version: '2026-11',
      effective: '2021-09-01',
      certain: false,
    },
    in_force: {
      title: '现行入市条件的生效日',
      titleEn: 'Day from which these conditions hold',
      value: '2020-01-01',
      source: '2019 年修正的土地管理法施行日',
      sourceEn: 'the Land Administration Law as amended in 2019, day it came into force',
      version: '2019',
      effective: '2020-01-01',
      certain: true,
    },
  },
  site: {},
  notForSites: {
    title: '只审查集体经营性建设用地',
    titleEn: 'looks at collective operating land only',
  },
  evidence: 'whole',
  sentence: {
    title:
      '{subject}不满足入市条件{failed}（①经营性用途 ②所有权登记 ③规划条件 ④产业准入和环保 ⑤三分之二同意 ⑥提前十个工作日报送 ⑦不占永久基本农田、生态保护红线和水源一级保护区 ⑧不用于商品住宅）。',
    titleEn:
      '{subject} fails the conditions {failed} (① use for profit ② ownership registered ③ planning conditions ④ industry and environment ⑤ two thirds agree ⑥ reported ten working days before ⑦ off basic farmland, red line and first grade water zone ⑧ no commodity housing).',
  },
  sentences: {
    notice: {
      title:
        '{subject}于 {announced_on} 入市，早于现行规定，按现行条件{failed}不满足，属历史情形。',
      titleEn:
        '{subject} came to market on {announced_on}, before these conditions held; measured by them it fails {failed}.',
    },
  },
  reasons: {
    conditions_unknown: {
      title: '入市条件资料不全（登记、规划条件、准入、表决、报送或公告日期、用途之一缺失）',
      titleEn: 'what is needed to judge a condition is missing',
    },
  },
  advice: {
    title: '补齐条件和资料后再入市；涉及控制线的调整地块范围。',
    titleEn: 'Meet the conditions first; where a control line is touched, change the plot.',
  },
})
