/** E05 电力线路保护区. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'
import { constructionUses, newBuilding, notConstruction } from '../site-bindings.ts'

export const e05 = defineRule({
  id: 'E05',
  title: '电力线路保护区',
  titleEn: 'Protection zone of power lines',
  version: 1,
  severity: 'S1',
  severityByState: { notice: 'S3' },
  asks: {
    title:
      '农房距 1 千伏以上架空电力线路导线边线小于保护区宽度的（至 10 千伏 {setback_m.10}、至 110 千伏 {setback_m.110}、至 330 千伏 {setback_m.330}、至 500 千伏 {setback_m.500}；地下电缆 {cable_setback_m}），为不符合；早于{in_force}或线路投运竣工的为提示。只有中心线（外加 {assumed_half_width_m}以内）、电压更高而条例没有规定，或缺竣工日期、投运日期的，为无法判定。',
    titleEn:
      'A house nearer to the outermost conductor of an overhead line of 1 kV or more than the zone is wide (up to 10 kV {setback_m.10}, 110 kV {setback_m.110}, 330 kV {setback_m.330}, 500 kV {setback_m.500}; underground cables {cable_setback_m}) is nonconforming; completed before {in_force} or before the line was in service, it is a notice. With a centre line only (within {assumed_half_width_m} more), a higher voltage, or without the completion or the first day of service, it cannot be judged.',
  },
  clauses: [
    {
      title: '电力设施保护条例 第十条',
      titleEn: 'Regulation on Power Facilities, art. 10',
      document: documents.powerFacilities,
      article: '第十条',
      gist: '架空线路从导线边线向外，1—10 千伏 5 米、35—110 千伏 10 米、154—330 千伏 15 米、500 千伏 20 米为保护区；地下电缆为标桩两侧各 0.75 米。人口密集地区可略小。',
      gistEn:
        'From the outermost conductor 5 m for 1–10 kV, 10 m for 35–110 kV, 15 m for 154–330 kV, 20 m for 500 kV; 0.75 m on both sides of an underground cable. In dense areas a little less.',
      certain: true,
    },
    {
      title: '电力设施保护条例 第十五条',
      titleEn: 'Regulation on Power Facilities, art. 15',
      document: documents.powerFacilities,
      article: '第十五条',
      gist: '架空电力线路保护区内不得兴建建筑物、构筑物。',
      gistEn: 'Nothing may be built in the zone of an overhead line.',
      certain: true,
    },
  ],
  subjects: ['rural_house'],
  reads: ['power_line'],
  reachM: 40,
  parameters: {
    setback_m: {
      title: '导线边线外的距离（至该电压）',
      titleEn: 'Distance from the outermost conductor, up to that voltage',
      value: { 10: 5, 110: 10, 330: 15, 500: 20 },
      entries: {
        '10': { title: '至 10 千伏', titleEn: 'up to 10 kV' },
        '110': { title: '至 110 千伏', titleEn: 'up to 110 kV' },
        '330': { title: '至 330 千伏', titleEn: 'up to 330 kV' },
        '500': { title: '至 500 千伏', titleEn: 'up to 500 kV' },
      },
      unit: 'm',
      source: `${documents.powerFacilities} 第十条；条例未列的 20 千伏按上一档计`,
      sourceEn: `${documents.powerFacilities}, art. 10; 20 kV, which it does not list, is given the next higher step`,
      version: '2011',
      effective: '1987-09-15',
      certain: true,
    },
    cable_setback_m: {
      title: '地下电缆两侧的距离',
      titleEn: 'Distance from an underground cable',
      value: 0.75,
      unit: 'm',
      source: `${documents.powerFacilities} 第十条`,
      sourceEn: `${documents.powerFacilities}, art. 10`,
      version: '2011',
      effective: '1987-09-15',
      certain: true,
    },
    assumed_half_width_m: {
      title: '只有中心线时的假定半幅宽',
      titleEn: 'Half width assumed where there is a centre line only',
      value: 15,
      unit: 'm',
      source: '本系统设定：宁可多列为无法判定',
      sourceEn: 'set by this system: rather too many undecided than too few',
      version: '2026-11',
      effective: '1987-09-15',
      certain: false,
    },
    in_force: inForce('1987-09-15', documents.powerFacilities),
  },
  site: { ...constructionUses, facility_agriculture: newBuilding },
  notForSites: notConstruction,
  evidence: 'part',
  sentence: {
    title:
      '{subject}距 {voltage_kv} 千伏“{object}”{reference} {distance_m} 米，小于 {setback_m} 米，保护区内 {area_m2} ㎡。',
    titleEn:
      '{subject} is {distance_m} m from {object} ({voltage_kv} kV), less than {setback_m} m; {area_m2} m² lie in the zone; line: {reference}.',
  },
  sentences: {
    notice: {
      title:
        '{subject}距 {voltage_kv} 千伏“{object}”{reference} {distance_m} 米，小于 {setback_m} 米；建于 {built_on}，早于条例发布或线路投运，属已有建筑。',
      titleEn:
        '{subject} is {distance_m} m from {object} ({voltage_kv} kV), less than {setback_m} m; built on {built_on}, before the regulation or the line; line: {reference}.',
    },
  },
  reasons: {
    centre_line_only: sharedReasons.centre_line_only,
    built_on_missing: sharedReasons.built_on_missing,
    in_service_on_missing: sharedReasons.in_service_on_missing,
    voltage_unlisted: {
      title: '条例没有规定该电压等级的保护区宽度',
      titleEn: 'the regulation gives no width for this voltage',
    },
  },
  measureCodes: { reference: 'lineReference' },
  advice: {
    title: '停止建设并通知供电企业现场测量；已建的依法拆除或由双方协商改线。',
    titleEn:
      'Stop building and have the power company measure; remove the building or agree on moving the line.',
  },
})
