/** D02 宅基地超面积. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'

export const d02 = defineRule({
  id: 'D02',
  title: '宅基地超面积',
  titleEn: 'Homestead above the limit',
  version: 2,
  severity: 'S2',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '未退出的宅基地面积，超过按家庭人口的上限（3 人及以下 {cap_m2.3}、4 人 {cap_m2.4}、5 人及以上 {cap_m2.5}）且差额大于 {tolerance_m2} 的，批准不早于{in_force}的为不符合，早于的为提示。缺户编码、查无农户、家庭人口为零或缺失的，以及超过上限而缺批准日期的，为无法判定。',
    titleEn:
      'A homestead not withdrawn that is larger than its household may have (up to 3 persons {cap_m2.3}, 4 persons {cap_m2.4}, 5 or more {cap_m2.5}) by more than {tolerance_m2} is nonconforming if approved on or after {in_force}, a notice if approved before. Without a household code, a household of that code, or its members, or above the limit without a day of approval, it cannot be judged.',
  },
  clauses: [
    {
      title: '土地管理法 第六十二条第一款、第七十八条第二款',
      titleEn: 'Land Administration Law, art. 62(1), 78(2)',
      document: documents.landAdministration,
      article: '第六十二条第一款、第七十八条第二款',
      gist: '宅基地面积不得超过省级规定的标准；超过标准的，多占的土地以非法占用土地论处。',
      gistEn:
        'A homestead may not exceed the provincial standard; land beyond it counts as illegally occupied.',
      certain: true,
    },
  ],
  subjects: ['homestead'],
  considers: { homestead: [{ field: 'use_state', notIn: ['withdrawn'] }] },
  reads: ['household'],
  links: { household: { field: 'code', subjectField: 'household_code' } },
  parameters: {
    cap_m2: {
      title: '按家庭人口的面积上限',
      titleEn: 'Limit by members of the household',
      value: { '3': 90, '4': 120, '5': 150 },
      entries: {
        '3': { title: '3 人及以下', titleEn: 'up to 3 persons' },
        '4': { title: '4 人', titleEn: '4 persons' },
        '5': { title: '5 人及以上', titleEn: '5 persons or more' },
      },
      unit: 'm2',
      source: `${documents.sichuanLand}:3 人及以下按 3 人，4 人按 4 人，5 人及以上按 5 人，每人 30 ㎡`,
      sourceEn: `${documents.sichuanLand}: up to 3 persons as 3, 4 as 4, 5 and more as 5, 30 ㎡ each`,
      version: '2012 年修正，2022 年修订后须核对',
      effective: '1999-12-10',
      certain: false,
    },
    tolerance_m2: {
      title: '测量误差',
      titleEn: 'Tolerance of measuring',
      value: 0.1,
      unit: 'm2',
      source: '平面面积换算为椭球面积的差异，本系统设定',
      sourceEn: 'what plane and ellipsoid area may differ by, set by this system',
      version: '2026-11',
      effective: '1999-12-10',
      certain: false,
    },
    in_force: { ...inForce('1999-12-10', documents.sichuanLand), certain: false },
  },
  site: {
    homestead: {
      layer: 'homestead',
      values: { household_code: 'household', approved_on: 'today' },
    },
  },
  siteLacks: {
    homestead: {
      title: '未指明申请户，不知家庭人口和面积上限；填写申请户的户编码即可判定',
      titleEn:
        'no applying household named, so its members and the limit of area are not known; give its code to decide',
    },
  },
  notForSites: {
    title: '不涉及新增宅基地',
    titleEn: 'no further homestead is involved',
  },
  evidence: 'whole',
  sentence: {
    title:
      '{subject}面积 {homestead_m2} ㎡，家庭 {members} 人，上限 {cap_m2} ㎡，超出 {excess_m2} ㎡。',
    titleEn:
      '{subject} measures {homestead_m2} m²; with {members} members the limit is {cap_m2} m²: {excess_m2} m² too much.',
  },
  sentences: {
    notice: {
      title:
        '{subject}面积 {homestead_m2} ㎡，家庭 {members} 人，现行上限 {cap_m2} ㎡，超出 {excess_m2} ㎡；批准于 {approved_on}，早于面积标准施行，属历史形成。',
      titleEn:
        '{subject} measures {homestead_m2} m²; with {members} members the limit is now {cap_m2} m²: {excess_m2} m² too much; approved on {approved_on}, before there was a limit, it is historic.',
    },
  },
  reasons: {
    approved_on_missing: sharedReasons.approved_on_missing,
    no_household_code: {
      title: '没有户编码，查不到家庭人口',
      titleEn: 'no household code: its members cannot be looked up',
    },
    household_not_found: {
      title: '户编码在农户数据中不存在',
      titleEn: 'the household code is not among the households',
    },
    no_members: {
      title: '农户的家庭人口为零或缺失',
      titleEn: 'the household has no members on record',
    },
  },
  advice: {
    title: '核对人口清单与批准面积；属历史形成的按政策分类处置，属新增超占的责令退还。',
    titleEn:
      'Compare the list of members and the approved area; treat historic excess by its policy, have new excess returned.',
  },
})
