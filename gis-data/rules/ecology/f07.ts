/** F07 占用湿地. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce, minArea } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'
import { constructionUses, newBuilding } from '../site-bindings.ts'

export const f07 = defineRule({
  id: 'F07',
  title: '占用湿地',
  titleEn: 'Occupation of wetlands',
  version: 1,
  severity: 'S1',
  severityByState: { conditional: 'S2', notice: 'S4' },
  asks: {
    title:
      '农房、产业项目（种植基地除外）与国家重要湿地重叠超过 {min_area_m2} 的为不符合，与其他湿地重叠的为需论证；农房竣工早于{in_force}的为提示。湿地未注明级别，或农房缺竣工日期的，为无法判定。',
    titleEn:
      'A house or industry project (not a planting base) that overlaps a wetland of national importance by more than {min_area_m2} is nonconforming, any other wetland conditional; a house completed before {in_force} is a notice. With the grade of the wetland unknown, or without the completion of the house, it cannot be judged.',
  },
  clauses: [
    {
      title: '湿地保护法 第十四条、第十九条',
      titleEn: 'Wetland Law, art. 14, 19',
      document: documents.wetlands,
      article: '第十四条、第十九条',
      gist: '湿地分为国家重要、省级重要和一般湿地；禁止占用国家重要湿地（国家重大、防灾、水利、保护项目除外），建设选址应当避让湿地。',
      gistEn:
        'Wetlands are nationally or provincially important or ordinary; the first may not be taken but for listed projects, and sites keep clear of all.',
      certain: true,
    },
    {
      title: '湿地保护法 第二十八条',
      titleEn: 'Wetland Law, art. 28',
      document: documents.wetlands,
      article: '第二十八条',
      gist: '禁止开垦、排干自然湿地和擅自填埋自然湿地等破坏行为。',
      gistEn: 'Draining, reclaiming and filling natural wetland is forbidden.',
      certain: true,
    },
  ],
  subjects: ['rural_house', 'plan_industry'],
  considers: { plan_industry: [{ field: 'kind', notIn: ['planting'] }] },
  reads: ['wetland'],
  parameters: { min_area_m2: minArea, in_force: inForce('2022-06-01', documents.wetlands) },
  site: {
    ...constructionUses,
    facility_agriculture: newBuilding,
    industry: { layer: 'plan_industry', values: { kind: 'construction' } },
  },
  notForSites: {
    title: '湿地修复不在本规则审查之列',
    titleEn: 'restoration of wetland is not judged by this rule',
  },
  evidence: 'overlap',
  sentence: {
    title: '{subject}占用{grade}“{object}” {area_m2} ㎡（{area_mu} 亩）。',
    titleEn: '{subject} occupies {area_m2} m² ({area_mu} mu) of {object} ({grade}).',
  },
  sentences: {
    conditional: {
      title:
        '{subject}占用{grade}“{object}” {area_m2} ㎡，应当避让，无法避让的须征求主管部门意见。',
      titleEn:
        '{subject} occupies {area_m2} m² of {object} ({grade}): to keep clear, or to ask the authority.',
    },
    notice: {
      title:
        '{subject}占用{grade}“{object}” {area_m2} ㎡；建于 {built_on}，早于法律施行，属已有建筑。',
      titleEn:
        '{subject} occupies {area_m2} m² of {object} ({grade}); built on {built_on}, before the law.',
    },
  },
  reasons: {
    built_on_missing: sharedReasons.built_on_missing,
    grade_missing: { title: '湿地未注明级别', titleEn: 'the wetland has no grade' },
  },
  measureCodes: { grade: 'wetlandGrade' },
  advice: {
    title: '避让湿地；确需占用的征求林草部门意见并恢复重建或缴纳湿地恢复费。',
    titleEn:
      'Keep clear of the wetland; where it must be taken ask the forestry authority and restore as much or pay.',
  },
})
