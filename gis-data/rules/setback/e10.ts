/** E10 占用灌溉渠系. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce, minArea } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'
import { constructionUses, newBuilding } from '../site-bindings.ts'

export const e10 = defineRule({
  id: 'E10',
  title: '占用灌溉渠系',
  titleEn: 'Occupation of irrigation canals',
  version: 1,
  severity: 'S2',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '农房、产业项目（种植基地除外）与三调沟渠（1107）或渠系保护范围重叠超过 {min_area_m2} 的，为需论证；农房竣工早于{in_force}的为提示。农房缺竣工日期的，为无法判定。',
    titleEn:
      'A house or industry project (not a planting base) that overlaps a surveyed canal (1107) or the protection range of one by more than {min_area_m2} is conditional; a house completed before {in_force} is a notice. A house without the day of completion cannot be judged.',
  },
  clauses: [
    {
      title: '农田水利条例 第二十四条',
      titleEn: 'Regulation on Farmland Water Works, art. 24',
      document: documents.farmlandWater,
      article: '第二十四条',
      gist: '不得擅自占用农业灌溉水源和农田水利设施；确需占用的须经协商并报水行政主管部门同意，建设替代工程或补偿。',
      gistEn:
        'Irrigation works may not be occupied without consent of the water authority, and need a replacement or compensation.',
      certain: true,
    },
    {
      title: '四川省都江堰水利工程管理条例',
      titleEn: 'Sichuan Regulation on the Dujiangyan Works',
      document: documents.dujiangyan,
      article: '条款号待核对',
      gist: '都江堰渠系的管护范围内限制建设。',
      gistEn: 'Building is restricted in the protection range of the Dujiangyan canals.',
      certain: false,
    },
  ],
  subjects: ['rural_house', 'plan_industry'],
  considers: { plan_industry: [{ field: 'kind', notIn: ['planting'] }] },
  reads: ['land_parcel', 'canal_protection'],
  bears: { land_parcel: ['place'], canal_protection: ['place'] },
  parameters: { min_area_m2: minArea, in_force: inForce('2016-07-01', documents.farmlandWater) },
  site: {
    ...constructionUses,
    facility_agriculture: newBuilding,
    industry: { layer: 'plan_industry', values: { kind: 'construction' } },
  },
  notForSites: {
    title: '渠系整治、生态修复不在本规则审查之列',
    titleEn: 'works on the canals are not judged by this rule',
  },
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}占用灌溉渠系“{object}” {area_m2} ㎡（{area_mu} 亩），须经水行政主管部门同意并建替代工程；起算线：{reference}。',
    titleEn:
      '{subject} occupies {area_m2} m² ({area_mu} mu) of the canal {object}: consent of the water authority and a replacement are needed; line: {reference}.',
  },
  sentences: {
    notice: {
      title:
        '{subject}占用灌溉渠系“{object}” {area_m2} ㎡；建于 {built_on}，早于条例施行，属已有占用。',
      titleEn:
        '{subject} occupies {area_m2} m² of the canal {object}; built on {built_on}, before the regulation.',
    },
  },
  reasons: { built_on_missing: sharedReasons.built_on_missing },
  measureCodes: { reference: 'lineReference' },
  advice: {
    title: '核查水行政主管部门同意意见和替代工程；没有的恢复渠道。',
    titleEn:
      'Look for the consent of the water authority and the replacement; restore the canal where there is none.',
  },
})
