/** F06 占用林地. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce, minArea } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'
import { constructionUses, newBuilding } from '../site-bindings.ts'

export const f06 = defineRule({
  id: 'F06',
  title: '占用林地',
  titleEn: 'Occupation of forest land',
  version: 1,
  severity: 'S2',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '农房、产业项目（种植基地除外）与林地重叠超过 {min_area_m2}，扣除使用林地审核同意范围后仍超过 {min_area_m2} 的，为不符合；农房竣工早于{in_force}的为提示。农房缺竣工日期的，为无法判定。',
    titleEn:
      'A house or industry project (not a planting base) on forest land by more than {min_area_m2}, and by more than {min_area_m2} still after what the forestry authority agreed to is taken off, is nonconforming; a house completed before {in_force} is a notice. A house without the day of completion cannot be judged.',
  },
  clauses: [
    {
      title: '森林法 第三十六条、第三十七条',
      titleEn: 'Forest Law, art. 36, 37',
      document: documents.forests,
      article: '第三十六条、第三十七条',
      gist: '严格控制林地转为非林地；工程建设确需占用林地的，须经林业主管部门审核同意并办理建设用地审批。',
      gistEn:
        'Forest land is kept; construction that must take it needs the consent of the forestry authority and the approval of land for construction.',
      certain: true,
    },
  ],
  subjects: ['rural_house', 'plan_industry'],
  considers: { plan_industry: [{ field: 'kind', notIn: ['planting'] }] },
  reads: ['forest_land', 'forest_conversion'],
  bears: { forest_land: ['place'], forest_conversion: ['place'] },
  parameters: {
    min_area_m2: minArea,
    in_force: inForce('2020-01-01', '以三调时点 2019-12-31 区分存量与新增', {
      sourceEn: 'the third land survey, 2019-12-31, parts what stood from what came later',
      certain: false,
    }),
  },
  site: {
    ...constructionUses,
    facility_agriculture: newBuilding,
    industry: { layer: 'plan_industry', values: { kind: 'construction' } },
  },
  notForSites: { title: '该用途不改变林地性质', titleEn: 'this use leaves the land forest' },
  evidence: 'part',
  sentence: {
    title: '{subject}占用{kind}“{object}” {area_m2} ㎡（{area_mu} 亩），未见使用林地审核同意。',
    titleEn:
      '{subject} occupies {area_m2} m² ({area_mu} mu) of {object} ({kind}) without a consent to use forest land.',
  },
  sentences: {
    notice: {
      title:
        '{subject}占用{kind}“{object}” {area_m2} ㎡；建于 {built_on}，属存量占用，纳入林地数据核对。',
      titleEn:
        '{subject} occupies {area_m2} m² of {object} ({kind}); built on {built_on}, before the survey: for the reconciliation of forest data.',
    },
  },
  reasons: { built_on_missing: sharedReasons.built_on_missing },
  measureCodes: { kind: 'forestKind' },
  advice: {
    title: '核查使用林地审核同意书；没有的停止占用，恢复林地；公益林从严。',
    titleEn:
      'Look for the consent; where there is none stop and restore the forest; public welfare forest strictly.',
  },
})
