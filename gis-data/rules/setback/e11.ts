/** E11 洪涝风险控制线内新建农房. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce, minArea } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'

export const e11 = defineRule({
  id: 'E11',
  title: '洪涝风险控制线内新建农房',
  titleEn: 'New homesteads within a flood risk control line',
  version: 1,
  severity: 'S3',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '宅基地、村庄规划宅基地图斑（0703）与洪涝风险控制线范围重叠超过 {min_area_m2} 的，为不符合；宅基地批准早于{in_force}或控制线划定公布的为提示。缺批准日期，或{in_force}起批准而缺划定公布日期的，为无法判定。',
    titleEn:
      'A homestead, or land planned for homesteads (0703), that overlaps a flood risk control line by more than {min_area_m2} is nonconforming; a homestead approved before {in_force} or before the line was announced is a notice. Without the day of approval, or approved since {in_force} with no day of the announcement, it cannot be judged.',
  },
  clauses: [
    {
      title: '乡村振兴促进法 第三十八条',
      titleEn: 'Rural Revitalisation Law, art. 38',
      document: documents.ruralRevitalisation,
      article: '第三十八条',
      gist: '建设农村住房应当避让灾害易发区域，符合抗震、防洪等基本安全要求。',
      gistEn: 'Rural houses are to keep clear of areas prone to disaster and be safe from floods.',
      certain: true,
    },
  ],
  subjects: ['homestead', 'plan_village'],
  considers: { plan_village: [{ field: 'use_code', in: ['0703', '070301', '070302'] }] },
  reads: ['flood_risk_zone'],
  parameters: {
    min_area_m2: minArea,
    in_force: inForce('2021-06-01', documents.ruralRevitalisation),
  },
  site: {
    homestead: { layer: 'homestead', values: { approved_on: 'today' } },
    house: { layer: 'homestead', values: { approved_on: 'today' } },
  },
  notForSites: { title: '本规则只审查农村住房', titleEn: 'this rule looks at rural housing only' },
  evidence: 'overlap',
  sentence: {
    title: '{subject}位于洪涝风险控制线“{object}”内，重叠 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn: '{subject} lies within the flood risk line {object}: {area_m2} m² ({area_mu} mu).',
  },
  sentences: {
    notice: {
      title:
        '{subject}位于洪涝风险控制线“{object}”内，重叠 {area_m2} ㎡；批准于 {approved_on}，早于控制线划定。',
      titleEn:
        '{subject} lies within the flood risk line {object}: {area_m2} m²; approved on {approved_on}, before the line was drawn.',
    },
  },
  reasons: {
    approved_on_missing: sharedReasons.approved_on_missing,
    announced_on_missing: sharedReasons.announced_on_missing,
  },
  measureCodes: { reference: 'lineReference' },
  advice: {
    title: '新批宅基地和规划宅基地避让风险区；确需保留的落实防洪措施并告知农户。',
    titleEn:
      'Keep new and planned homesteads clear of the zone; where they must stay, protect them and tell the household.',
  },
})
