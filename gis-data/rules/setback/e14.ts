/** E14 燃气设施保护范围内占压. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce, minArea } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'
import { constructionUses, newBuilding, notConstruction } from '../site-bindings.ts'

export const e14 = defineRule({
  id: 'E14',
  title: '燃气设施保护范围内占压',
  titleEn: 'Building over gas facilities',
  version: 1,
  severity: 'S1',
  severityByState: { notice: 'S2' },
  asks: {
    title:
      '农房与燃气设施保护范围重叠超过 {min_area_m2} 的，为不符合；竣工早于{in_force}或保护范围公布的为提示。缺竣工日期，或{in_force}起竣工而缺划定公布日期的，为无法判定。',
    titleEn:
      'A house that overlaps the protection range of a gas facility by more than {min_area_m2} is nonconforming; completed before {in_force} or before the range was announced, it is a notice. Without the day of completion, or completed since {in_force} with no day of the announcement, it cannot be judged.',
  },
  clauses: [
    {
      title: '城镇燃气管理条例 第三十三条',
      titleEn: 'Regulation on Gas, art. 33',
      document: documents.gas,
      article: '第三十三条',
      gist: '燃气设施保护范围内禁止建设占压地下燃气管线的建筑物、构筑物。',
      gistEn:
        'In the protection range of gas facilities nothing may be built over underground gas pipes.',
      certain: true,
    },
  ],
  subjects: ['rural_house'],
  reads: ['gas_facility'],
  parameters: { min_area_m2: minArea, in_force: inForce('2011-03-01', documents.gas) },
  site: { ...constructionUses, facility_agriculture: newBuilding },
  notForSites: notConstruction,
  evidence: 'overlap',
  sentence: {
    title: '{subject}占压燃气设施保护范围“{object}” {area_m2} ㎡。',
    titleEn: '{subject} stands on {area_m2} m² of the protection range of {object}.',
  },
  sentences: {
    notice: {
      title:
        '{subject}占压燃气设施保护范围“{object}” {area_m2} ㎡；建于 {built_on}，早于保护范围划定，应会同燃气企业消除隐患。',
      titleEn:
        '{subject} stands on {area_m2} m² of the protection range of {object}; built on {built_on}, before the range was drawn: to be made safe with the gas company.',
    },
  },
  reasons: {
    built_on_missing: sharedReasons.built_on_missing,
    announced_on_missing: sharedReasons.announced_on_missing,
  },
  measureCodes: { reference: 'lineReference' },
  advice: {
    title: '停止建设并会同燃气经营企业现场核实管位；已占压的限期拆除或改线。',
    titleEn:
      'Stop building and locate the pipe with the gas company; remove the building or move the pipe.',
  },
})
