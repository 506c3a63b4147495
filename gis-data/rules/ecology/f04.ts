/** F04 古树名木保护范围. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'
import { constructionUses, newBuilding, notConstruction } from '../site-bindings.ts'

export const f04 = defineRule({
  id: 'F04',
  title: '古树名木保护范围',
  titleEn: 'Protection range of ancient trees',
  version: 1,
  severity: 'S1',
  severityByState: { notice: 'S3' },
  asks: {
    title:
      '农房在古树名木保护范围内（按公布的保护半径；没有的，为树冠投影外 {setback_m}以内）的，为需论证；竣工早于{in_force}或认定公布的为提示。古树既无保护半径也无冠幅（按假定冠幅 {assumed_crown_m}可能涉及）、缺竣工日期，或{in_force}起竣工而缺公布日期的，为无法判定。',
    titleEn:
      'A house in the protection range of an ancient tree (the radius announced, else up to {setback_m} beyond the crown) is conditional; completed before {in_force} or before the tree was announced, it is a notice. With neither radius nor crown known (a crown of {assumed_crown_m} assumed to tell who may be concerned), without the completion, or completed since {in_force} with no day of the announcement, it cannot be judged.',
  },
  clauses: [
    {
      title: '古树名木保护条例 第十一条、第十八条',
      titleEn: 'Regulation on Ancient Trees, art. 11, 18',
      document: documents.ancientTrees,
      article: '第十一条、第十八条',
      gist: '县级政府划定保护范围；建设项目选址应当避开，确需在范围内新建、扩建的须施工前报告主管部门并采取措施；已有建筑不符合要求的有计划治理。',
      gistEn:
        'Counties draw the range; projects keep clear of it; what must be built in it is reported before the work and protects the tree; what stands is dealt with by plan.',
      certain: true,
    },
    {
      title: '古树名木保护范围的一般划法',
      titleEn: 'How the range is commonly drawn',
      document: documents.ancientTrees,
      article: '树冠垂直投影外 5 米，待核对',
      gist: '未公布保护范围的，按树冠垂直投影外 5 米。',
      gistEn: 'Where no range is announced: 5 m beyond the crown.',
      certain: false,
    },
  ],
  subjects: ['rural_house'],
  reads: ['ancient_tree'],
  reachM: 60,
  parameters: {
    setback_m: {
      title: '树冠投影外的距离',
      titleEn: 'Distance beyond the crown',
      value: 5,
      unit: 'm',
      source: '各地古树名木管理办法的一般规定，待核对',
      sourceEn: 'what local measures for old trees usually say; to be verified',
      version: '2026-11',
      effective: '2025-03-15',
      certain: false,
    },
    assumed_crown_m: {
      title: '缺冠幅时的假定冠幅半径',
      titleEn: 'Crown radius assumed where there is none',
      value: 15,
      unit: 'm',
      source: '本系统设定：宁可多列为无法判定',
      sourceEn: 'set by this system: rather too many undecided than too few',
      version: '2026-11',
      effective: '2025-03-15',
      certain: false,
    },
    in_force: inForce('2025-03-15', documents.ancientTrees),
  },
  site: { ...constructionUses, facility_agriculture: newBuilding },
  notForSites: notConstruction,
  evidence: 'part',
  sentence: {
    title:
      '{subject}距古树“{object}”{reference} {distance_m} 米，小于 {setback_m} 米，占保护范围 {area_m2} ㎡，应当避开。',
    titleEn:
      '{subject} is {distance_m} m from the tree {object}, less than {setback_m} m; {area_m2} m² lie in its range: to keep clear; line: {reference}.',
  },
  sentences: {
    notice: {
      title:
        '{subject}距古树“{object}”{reference} {distance_m} 米，在保护范围内；建于 {built_on}，早于条例施行或认定公布，应有计划治理。',
      titleEn:
        '{subject} is {distance_m} m from the tree {object}, in its range; built on {built_on}, before the regulation or the announcement: to be dealt with by plan; line: {reference}.',
    },
  },
  reasons: {
    crown_missing: {
      title: '古树既无保护范围半径也无冠幅',
      titleEn: 'the tree has neither a range nor a crown radius',
    },
    built_on_missing: sharedReasons.built_on_missing,
    announced_on_missing: sharedReasons.announced_on_missing,
  },
  measureCodes: { reference: 'lineReference' },
  advice: {
    title: '调整选址；确需保留的施工前报告林草（住建）部门并采取保护措施。',
    titleEn: 'Choose another site; otherwise report before the work and protect the tree.',
  },
})
