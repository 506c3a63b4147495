/** D06 未批先建、批建不符. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { noApplication, notAHouse } from './site-words.ts'

export const d06 = defineRule({
  id: 'D06',
  title: '未批先建、批建不符',
  titleEn: 'Built before or beyond the approval',
  version: 1,
  severity: 'S2',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '农房超出其宅基地四至的面积，大于 {min_area_m2} 且大于农房面积的 {max_outside_share} 的，{in_force}起竣工的为不符合，此前竣工的为提示。建房案卷已开工或已验收，却未获批准、开工早于批准或没有乡村建设规划许可证的，为不符合。农房缺宗地代码、查无宅基地、超出而缺竣工日期，或案卷缺阶段、批准日期、开工日期的，为无法判定。',
    titleEn:
      'A house that reaches beyond its homestead by more than {min_area_m2} and more than {max_outside_share} of its area is nonconforming if completed since {in_force}, a notice if before. A building case with works begun or accepted is nonconforming where it is not approved, works began before the approval, or there is no building permit. A house without a parcel code, a homestead of that code, or (beyond its plot) the day of completion, and a case without its stage, approval or start, cannot be judged.',
  },
  clauses: [
    {
      title: '城乡规划法 第六十五条',
      titleEn: 'Urban and Rural Planning Law, art. 65',
      document: documents.urbanRuralPlanning,
      article: '第六十五条',
      gist: '未取得乡村建设规划许可证或未按许可证建设的，由乡镇政府责令停止建设、限期改正，逾期可以拆除。',
      gistEn:
        'Who builds without the rural permit or against it is ordered to stop and mend; else it may be pulled down.',
      certain: true,
    },
    {
      title: '土地管理法 第七十八条',
      titleEn: 'Land Administration Law, art. 78',
      document: documents.landAdministration,
      article: '第七十八条',
      gist: '农村村民未经批准或骗取批准非法占用土地建住宅的，责令退还土地、限期拆除新建房屋。',
      gistEn:
        'Dwellings on land occupied without approval are to be removed and the land returned.',
      certain: true,
    },
  ],
  subjects: ['rural_house', 'homestead_case'],
  considers: {
    homestead_case: [{ field: 'kind', in: ['new', 'relocate', 'rebuild', 'extension'] }],
  },
  reads: ['homestead'],
  links: { homestead: { field: 'parcel_code', subjectField: 'parcel_code' } },
  parameters: {
    min_area_m2: minArea,
    max_outside_share: {
      title: '允许超出批准四至的比例',
      titleEn: 'Share of a house that may lie outside its plot',
      value: 0.02,
      source: '本系统设定：测量误差，与最小面积取大者',
      sourceEn:
        'set by this system: error of measurement; the larger of this and the least area applies',
      version: '2026-11',
      effective: '2008-01-01',
      certain: false,
    },
    in_force: {
      title: '乡村建设规划许可施行日',
      titleEn: 'Day from which rural building needs a permit',
      value: '2008-01-01',
      source: '《城乡规划法》施行日',
      sourceEn: 'the Urban and Rural Planning Law, day it came into force',
      version: '2007',
      effective: '2008-01-01',
      certain: true,
    },
  },
  site: {},
  siteLacks: { homestead: noApplication, house: noApplication },
  notForSites: notAHouse,
  evidence: 'part',
  sentence: {
    title: '{subject}{fault}（宅基地{object}），涉及 {area_m2} ㎡。',
    titleEn: '{subject}: {fault} (homestead {object}), {area_m2} m² concerned.',
  },
  sentences: {
    notice: {
      title:
        '{subject}超出宅基地{object}四至 {area_m2} ㎡；建于 {built_on}，早于规划许可制度，属已有。',
      titleEn:
        '{subject} reaches {area_m2} m² beyond homestead {object}; built on {built_on}, before permits were needed, it is an existing one.',
    },
  },
  reasons: {
    parcel_code_missing: {
      title: '农房没有宗地代码，查不到批准四至',
      titleEn: 'the house has no parcel code: its approved plot is unknown',
    },
    parcel_not_found: {
      title: '宗地代码在宅基地数据中不存在',
      titleEn: 'the parcel code is not among the homesteads',
    },
    built_on_missing: {
      title: '缺少竣工日期，无法区分已有与新建',
      titleEn: 'no completion date: existing and new cannot be told apart',
    },
    stage_missing: { title: '案卷没有审批阶段', titleEn: 'the case has no stage' },
    approval_date_missing: {
      title: '已批准的案卷没有批准日期',
      titleEn: 'the approved case has no date of approval',
    },
    start_missing: {
      title: '已验收的案卷没有开工日期',
      titleEn: 'the accepted case has no date of beginning',
    },
  },
  measureCodes: { fault: 'buildingFault' },
  advice: {
    title: '对照批准书和规划许可证现场核查；属实的责令停建或限期改正，符合规划的依法补办。',
    titleEn:
      'Compare approval and permit on site; where confirmed, stop the works or have them mended; what follows the plan may be permitted afterwards.',
  },
})
