/** D04 宅基地批在控制线内. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { notANewHomestead } from './site-words.ts'

export const d04 = defineRule({
  id: 'D04',
  title: '宅基地批在永农、红线或一级水源保护区内',
  titleEn: 'Homestead approved on farmland, red line or first grade water zone',
  version: 1,
  severity: 'S1',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '未退出的宅基地与永久基本农田、生态保护红线、饮用水水源一级保护区重叠超过 {min_area_m2} 的，批准不早于控制线生效的为不符合，早于的为提示。生效日：永久基本农田按图斑保护开始时间，红线为{redline_since}，一级保护区为{water_since}。缺批准日期或保护开始时间的，为无法判定。',
    titleEn:
      "A homestead not withdrawn that overlaps permanent basic farmland, the ecological red line or a first grade water source zone by more than {min_area_m2} is nonconforming if approved on or after the day the line took effect, a notice if approved before. That day is the plot's first day of protection for farmland, {redline_since} for the red line, {water_since} for the water zone. Without the day of approval or of protection it cannot be judged.",
  },
  clauses: [
    {
      title: '土地管理法 第六十二条第三款',
      titleEn: 'Land Administration Law, art. 62(3)',
      document: documents.landAdministration,
      article: '第六十二条第三款',
      gist: '农村村民建住宅应当符合规划，不得占用永久基本农田。',
      gistEn: 'Rural dwellings follow the plans and may not take permanent basic farmland.',
      certain: true,
    },
    {
      title: '自然资发〔2022〕142号 一（一）',
      titleEn: 'Notice 142 of 2022, part 1(1)',
      document: documents.redlineNotice,
      article: '一（一）',
      gist: '生态保护红线内只允许列明的有限人为活动，新批宅基地不在其中。',
      gistEn:
        'In the red line only listed activities are allowed; new homesteads are not among them.',
      certain: false,
    },
    {
      title: '水污染防治法 第六十五条',
      titleEn: 'Water Pollution Law, art. 65',
      document: documents.waterPollution,
      article: '第六十五条',
      gist: '饮用水水源一级保护区内不得新建与供水和保护水源无关的项目。',
      gistEn: 'In a first grade zone nothing may be built that does not serve water supply.',
      certain: true,
    },
  ],
  subjects: ['homestead'],
  considers: { homestead: [{ field: 'use_state', notIn: ['withdrawn'] }] },
  reads: ['basic_farmland', 'ecological_redline', 'water_source_protection'],
  bears: {
    basic_farmland: ['place'],
    ecological_redline: ['place'],
    water_source_protection: ['place'],
  },
  parameters: {
    min_area_m2: minArea,
    redline_since: {
      title: '生态保护红线生效日',
      titleEn: 'Day from which the red line holds',
      value: '2022-08-16',
      source: `${documents.redlineNotice} 印发日；以省政府发布划定成果之日为准`,
      sourceEn: `${documents.redlineNotice}, day of issue; the day on which the province announced the red line decides`,
      version: '2022',
      effective: '2022-08-16',
      certain: false,
    },
    water_since: {
      title: '一级保护区禁建生效日',
      titleEn: 'Day from which first grade zones may not be built on',
      value: '2008-06-01',
      source: '《水污染防治法》2008 年修订施行日；以保护区划定批复之日为准',
      sourceEn:
        'the Water Pollution Prevention Law as revised in 2008, day it came into force; the day on which the protection area was approved decides',
      version: '2008',
      effective: '2008-06-01',
      certain: false,
    },
  },
  site: { homestead: { layer: 'homestead', values: { approved_on: 'today' } } },
  notForSites: notANewHomestead,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}于 {approved_on} 批准，其时“{object}”已生效（{since}），批在其内 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      '{subject} was approved on {approved_on}, when {object} was in force (since {since}): {area_m2} m² ({area_mu} mu) of it lie inside.',
  },
  sentences: {
    notice: {
      title:
        '{subject}有 {area_m2} ㎡ 在“{object}”内；批准于 {approved_on}，早于其生效（{since}），属历史形成。',
      titleEn:
        '{subject} lies in {object} with {area_m2} m²; approved on {approved_on}, before it came into force ({since}), it is historic.',
    },
  },
  reasons: {
    approval_date_missing: {
      title: '缺少批准日期，无法判断批准是否晚于控制线生效',
      titleEn: 'no approval date: whether the line was in force then is unknown',
    },
    line_date_missing: {
      title: '控制线图斑没有保护开始时间',
      titleEn: 'the protected plot has no starting date',
    },
  },
  advice: {
    title:
      '复核审批案卷；违反控制线批准的，按违法批地处理并另行安置；历史形成的，不得扩建、逐步引导退出。',
    titleEn:
      'Review the approval; one given against the line is unlawful and the household is to be resettled; a historic one may not be extended.',
  },
})
