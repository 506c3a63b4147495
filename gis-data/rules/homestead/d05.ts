/** D05 宅基地占用农用地未办转用. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { notANewHomestead } from './site-words.ts'

export const d05 = defineRule({
  id: 'D05',
  title: '宅基地占用农用地未办转用',
  titleEn: 'Homestead on agricultural land without conversion',
  version: 1,
  severity: 'S1',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '未退出的宅基地与三调农用地（{agricultural_classes}）重叠超过 {min_area_m2}，扣除农用地转用批准范围后仍超过 {min_area_m2} 的，{in_force}起批准的为不符合，此前批准的为提示。缺批准日期的，为无法判定。',
    titleEn:
      'A homestead not withdrawn on surveyed agricultural land ({agricultural_classes}) by more than {min_area_m2}, and by more than {min_area_m2} still after approved conversions are taken off, is nonconforming if approved since {in_force}, a notice if approved before. Without the day of approval it cannot be judged.',
  },
  clauses: [
    {
      title: '土地管理法 第四十四条、第六十二条第四款',
      titleEn: 'Land Administration Law, art. 44, 62(4)',
      document: documents.landAdministration,
      article: '第四十四条、第六十二条第四款',
      gist: '农村村民住宅用地涉及占用农用地的，应当先办理农用地转用审批。',
      gistEn: 'A homestead that takes agricultural land needs an approved conversion first.',
      certain: true,
    },
    {
      title: '土地管理法实施条例 第三十四条',
      titleEn: 'Regulation on the Land Administration Law, art. 34',
      document: documents.landRegulation,
      article: '第三十四条',
      gist: '宅基地申请经村级组织讨论公示后报乡镇审核批准；占用农用地的依法办理转用。',
      gistEn:
        'Applications pass the village, then the town approves them; agricultural land is converted by law.',
      certain: true,
    },
  ],
  subjects: ['homestead'],
  considers: { homestead: [{ field: 'use_state', notIn: ['withdrawn'] }] },
  reads: ['land_parcel', 'land_conversion'],
  bears: { land_parcel: ['place'], land_conversion: ['place'] },
  parameters: {
    min_area_m2: minArea,
    agricultural_classes: {
      title: '农用地地类（代码开头，以 | 分隔）',
      titleEn: 'Agricultural classes (beginnings of codes, parted by |)',
      value: '01|02|03|0401|0402|0403|1006|1103|1104|1107|1202|1203',
      source: `${documents.landUseClasses} 附录 三大类对照`,
      sourceEn: `${documents.landUseClasses}, annex: the three main classes`,
      version: '2017',
      effective: '2017-11-01',
      certain: false,
    },
    in_force: {
      title: '农用地转用审批制度施行日',
      titleEn: 'Day from which conversion needs approval',
      value: '1999-01-01',
      source: '《土地管理法》1998 年修订施行日',
      sourceEn: 'the Land Administration Law as revised in 1998, day it came into force',
      version: '1998',
      effective: '1999-01-01',
      certain: false,
    },
  },
  site: { homestead: { layer: 'homestead', values: { approved_on: 'today' } } },
  notForSites: notANewHomestead,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}占用{class_code}图斑{object}，扣除农转用批准范围后仍有 {area_m2} ㎡（{area_mu} 亩）未办转用。',
    titleEn:
      '{subject} takes parcel {object} ({class_code}); {area_m2} m² ({area_mu} mu) of it lie outside any approved conversion.',
  },
  sentences: {
    notice: {
      title:
        '{subject}占用{class_code}图斑{object} {area_m2} ㎡；批准于 {approved_on}，早于转用审批制度，属历史形成。',
      titleEn:
        '{subject} takes {area_m2} m² of parcel {object} ({class_code}); approved on {approved_on}, before conversions needed approval, it is historic.',
    },
  },
  reasons: {
    approval_date_missing: {
      title: '缺少批准日期，无法区分历史形成与新增',
      titleEn: 'no approval date: historic and new cannot be told apart',
    },
  },
  measureCodes: { class_code: 'landSurvey2019' },
  advice: {
    title: '核对农用地转用批准文件和调查时点；确未办理的，补办或依法查处，耕地恢复种植条件。',
    titleEn:
      'Compare the approvals with the date of the survey; where none was given, obtain it or prosecute, and restore farmland.',
  },
})
