/** E12 地质灾害危险区内建设. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce, minArea } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'
import { constructionUses, newBuilding } from '../site-bindings.ts'

export const e12 = defineRule({
  id: 'E12',
  title: '地质灾害危险区内建设',
  titleEn: 'Building in a geological danger zone',
  version: 1,
  severity: 'S1',
  severityByState: { notice: 'S2' },
  asks: {
    title:
      '农房、产业项目（种植基地除外）与地质灾害危险区重叠超过 {min_area_m2} 的，为不符合；农房竣工早于{in_force}或危险区公布的为提示。农房缺竣工日期，或{in_force}起竣工而缺划定公布日期的，为无法判定。',
    titleEn:
      'A house or industry project (not a planting base) that overlaps a geological danger zone by more than {min_area_m2} is nonconforming; a house completed before {in_force} or before the zone was announced is a notice. A house without the day of completion, or completed since {in_force} with no day of the announcement, cannot be judged.',
  },
  clauses: [
    {
      title: '地质灾害防治条例 第十九条',
      titleEn: 'Regulation on Geological Hazards, art. 19',
      document: documents.geohazards,
      article: '第十九条',
      gist: '县级政府划定并公告地质灾害危险区；区内禁止爆破、削坡和工程建设等可能引发灾害的活动，对区内居民组织治理或搬迁避让。',
      gistEn:
        'Counties announce danger zones; blasting, cutting slopes and building are forbidden in them, and residents are protected or moved.',
      certain: true,
    },
  ],
  subjects: ['rural_house', 'plan_industry'],
  considers: { plan_industry: [{ field: 'kind', notIn: ['planting'] }] },
  reads: ['geohazard_danger_zone'],
  parameters: { min_area_m2: minArea, in_force: inForce('2004-03-01', documents.geohazards) },
  site: {
    ...constructionUses,
    facility_agriculture: newBuilding,
    industry: { layer: 'plan_industry', values: { kind: 'construction' } },
  },
  notForSites: {
    title: '灾害治理和生态修复不在本规则审查之列',
    titleEn: 'works against the hazard are not judged by this rule',
  },
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}位于地质灾害危险区“{object}”内，重叠 {area_m2} ㎡（{area_mu} 亩），区内禁止工程建设。',
    titleEn:
      '{subject} lies in the danger zone {object}: {area_m2} m² ({area_mu} mu); building is forbidden there.',
  },
  sentences: {
    notice: {
      title:
        '{subject}位于地质灾害危险区“{object}”内，重叠 {area_m2} ㎡；建于 {built_on}，早于危险区公告，应避险搬迁或治理。',
      titleEn:
        '{subject} lies in the danger zone {object}: {area_m2} m²; built on {built_on}, before the announcement: to be moved or protected.',
    },
  },
  reasons: {
    built_on_missing: sharedReasons.built_on_missing,
    announced_on_missing: sharedReasons.announced_on_missing,
  },
  measureCodes: { reference: 'lineReference' },
  advice: {
    title: '调整选址；已有住户纳入避险搬迁或工程治理计划。',
    titleEn: 'Move the project; plan relocation or protection for residents.',
  },
})
