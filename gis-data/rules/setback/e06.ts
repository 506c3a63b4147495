/** E06 油气管道保护. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'
import { buildingUses, newBuilding, notConstruction } from '../site-bindings.ts'

export const e06 = defineRule({
  id: 'E06',
  title: '油气管道保护',
  titleEn: 'Protection of oil and gas pipelines',
  version: 1,
  severity: 'S1',
  severityByState: { conditional: 'S2', notice: 'S3' },
  asks: {
    title:
      '农房距油气管道中心线小于 {setback_m}的，为不符合；早于{in_force}或管道投运竣工的为提示。道路选址距中心线小于 {works_m}的，为需论证。缺竣工日期或投运日期的，为无法判定。',
    titleEn:
      'A house nearer than {setback_m} to the axis of an oil or gas pipeline is nonconforming; completed before {in_force} or before the pipeline was in service, it is a notice. A road site nearer than {works_m} is conditional. Without the completion or the first day of service it cannot be judged.',
  },
  clauses: [
    {
      title: '石油天然气管道保护法 第三十条',
      titleEn: 'Pipeline Protection Law, art. 30',
      document: documents.pipelines,
      article: '第三十条',
      gist: '管道线路中心线两侧各 5 米内禁止建房、建家畜棚圈、建温室以及修建其他建筑物、构筑物。',
      gistEn:
        'Within 5 m of the axis no house, stable, greenhouse or other structure may be built.',
      certain: true,
    },
    {
      title: '石油天然气管道保护法 第三十五条',
      titleEn: 'Pipeline Protection Law, art. 35',
      document: documents.pipelines,
      article: '第三十五条',
      gist: '中心线两侧 5 至 50 米内新建、改建、扩建铁路、公路、河渠，架设电力线路等，应当向县级管道保护主管部门申请。',
      gistEn:
        'Railways, roads, canals and power lines 5 to 50 m from the axis need an application to the county’s pipeline authority.',
      certain: true,
    },
  ],
  subjects: ['rural_house'],
  reads: ['pipeline'],
  reachM: 50,
  parameters: {
    setback_m: {
      title: '中心线两侧禁止建设的距离',
      titleEn: 'Distance from the axis without building',
      value: 5,
      unit: 'm',
      source: `${documents.pipelines} 第三十条`,
      sourceEn: `${documents.pipelines}, art. 30`,
      version: '2010',
      effective: '2010-10-01',
      certain: true,
    },
    works_m: {
      title: '线性工程须申请的距离',
      titleEn: 'Distance within which linear works need an application',
      value: 50,
      unit: 'm',
      source: `${documents.pipelines} 第三十五条`,
      sourceEn: `${documents.pipelines}, art. 35`,
      version: '2010',
      effective: '2010-10-01',
      certain: true,
    },
    in_force: inForce('2010-10-01', documents.pipelines),
  },
  site: { ...buildingUses, facility_agriculture: newBuilding, road: { layer: 'road', values: {} } },
  notForSites: notConstruction,
  evidence: 'part',
  sentence: {
    title:
      '{subject}距油气管道“{object}”{reference} {distance_m} 米，小于 {setback_m} 米，范围内 {area_m2} ㎡。',
    titleEn:
      '{subject} is {distance_m} m from the pipeline {object}, less than {setback_m} m; {area_m2} m² lie within; line: {reference}.',
  },
  sentences: {
    conditional: {
      title:
        '{subject}距油气管道“{object}”{reference} {distance_m} 米，在 {setback_m} 米内，须向管道保护主管部门申请。',
      titleEn:
        '{subject} is {distance_m} m from the pipeline {object}, within {setback_m} m: apply to the pipeline authority; line: {reference}.',
    },
    notice: {
      title:
        '{subject}距油气管道“{object}”{reference} {distance_m} 米，小于 {setback_m} 米；建于 {built_on}，早于法律施行或管道投运，属已有建筑。',
      titleEn:
        '{subject} is {distance_m} m from the pipeline {object}, less than {setback_m} m; built on {built_on}, before the law or the pipeline; line: {reference}.',
    },
  },
  reasons: {
    built_on_missing: sharedReasons.built_on_missing,
    in_service_on_missing: sharedReasons.in_service_on_missing,
  },
  measureCodes: { reference: 'lineReference' },
  advice: {
    title:
      '停止建设并通知管道企业；5 至 50 米内的线性工程向区管道保护主管部门申请并签订安全防护协议。',
    titleEn:
      'Stop building and tell the pipeline company; linear works within 5 to 50 m apply to the pipeline authority and agree on protection.',
  },
})
