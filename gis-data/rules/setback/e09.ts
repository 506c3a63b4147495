/** E09 河道管理范围内建设. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce, minArea } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'
import { constructionUses, newBuilding } from '../site-bindings.ts'

export const e09 = defineRule({
  id: 'E09',
  title: '河道管理范围内建设',
  titleEn: 'Building in a river management range',
  version: 1,
  severity: 'S1',
  severityByState: { notice: 'S3' },
  asks: {
    title:
      '农房、产业项目（种植基地除外）与水务部门划定的河道管理范围重叠超过 {min_area_m2} 的，为不符合；农房竣工早于{in_force}的为提示。农房缺竣工日期的，为无法判定。',
    titleEn:
      'A house or industry project (not a planting base) that overlaps the river management range drawn by the water bureau by more than {min_area_m2} is nonconforming; a house completed before {in_force} is a notice. A house without the day of completion cannot be judged.',
  },
  clauses: [
    {
      title: '防洪法 第二十二条',
      titleEn: 'Flood Control Law, art. 22',
      document: documents.floodControl,
      article: '第二十二条',
      gist: '河道管理范围内禁止建设妨碍行洪的建筑物、构筑物。',
      gistEn: 'In a river management range nothing may be built that hinders the flood.',
      certain: true,
    },
    {
      title: '水法 第三十七条',
      titleEn: 'Water Law, art. 37',
      document: documents.water,
      article: '第三十七条',
      gist: '禁止在河道管理范围内建设妨碍行洪的建筑物、构筑物。',
      gistEn: 'Buildings that hinder the flood are forbidden in river management ranges.',
      certain: true,
    },
    {
      title: '河道管理条例 第二十条、第二十四条',
      titleEn: 'Regulation on Rivers, art. 20, 24',
      document: documents.rivers,
      article: '第二十条、第二十四条',
      gist: '管理范围由县级以上政府划定，含堤防和护堤地；堤防和护堤地禁止建房。',
      gistEn:
        'The range is drawn by the government and holds dykes and their land, on which no house may stand.',
      certain: true,
    },
  ],
  subjects: ['rural_house', 'plan_industry'],
  considers: { plan_industry: [{ field: 'kind', notIn: ['planting'] }] },
  reads: ['river_management_range'],
  parameters: { min_area_m2: minArea, in_force: inForce('1988-06-10', documents.rivers) },
  site: {
    ...constructionUses,
    facility_agriculture: newBuilding,
    industry: { layer: 'plan_industry', values: { kind: 'construction' } },
  },
  notForSites: {
    title: '河道整治、生态修复不在本规则审查之列',
    titleEn: 'river works and restoration are not judged by this rule',
  },
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}位于“{object}”河道管理范围内，压占 {area_m2} ㎡（{area_mu} 亩）；起算线：{reference}。',
    titleEn:
      '{subject} lies in the management range of {object}: {area_m2} m² ({area_mu} mu); line: {reference}.',
  },
  sentences: {
    notice: {
      title:
        '{subject}位于“{object}”河道管理范围内，压占 {area_m2} ㎡；建于 {built_on}，早于条例施行，属已有建筑。',
      titleEn:
        '{subject} lies in the management range of {object}: {area_m2} m²; built on {built_on}, before the regulation.',
    },
  },
  reasons: { built_on_missing: sharedReasons.built_on_missing },
  measureCodes: { reference: 'lineReference' },
  advice: {
    title: '停止建设并征求水务部门意见；已有建筑登记入河湖“四乱”清单，由水务部门认定是否妨碍行洪。',
    titleEn:
      'Stop building and ask the water bureau; list what stands, for the bureau to say whether it hinders the flood.',
  },
})
