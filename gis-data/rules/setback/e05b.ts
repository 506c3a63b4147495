/** E05b 规划高压走廊. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { sharedReasons } from '../shared-reasons.ts'
import { buildingUses, notABuilding } from '../site-bindings.ts'

const voltages = {
  '35': { title: '35 千伏', titleEn: '35 kV' },
  '110': { title: '110 千伏', titleEn: '110 kV' },
  '220': { title: '220 千伏', titleEn: '220 kV' },
  '500': { title: '500 千伏', titleEn: '500 kV' },
}

export const e05b = defineRule({
  id: 'E05b',
  title: '规划高压走廊',
  titleEn: 'Planned power corridors',
  version: 1,
  severity: 'S3',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '农房距规划高压走廊中线小于走廊半宽的，为不符合；竣工早于规划批准的为提示。走廊未注明宽度时按标准全宽：35 千伏 {narrow_m.35}至 {wide_m.35}、110 千伏 {narrow_m.110}至 {wide_m.110}、220 千伏 {narrow_m.220}至 {wide_m.220}、500 千伏 {narrow_m.500}至 {wide_m.500}，位于最小与最大之间、电压未列出，或缺竣工日期、规划批准日期的，为无法判定。',
    titleEn:
      "A house nearer to the axis of a planned power corridor than half its width is nonconforming; completed before the plan's approval, it is a notice. A corridor without a width has that of the standard: 35 kV {narrow_m.35} to {wide_m.35}, 110 kV {narrow_m.110} to {wide_m.110}, 220 kV {narrow_m.220} to {wide_m.220}, 500 kV {narrow_m.500} to {wide_m.500}; what lies between the two, a voltage not listed, or a missing day of completion or approval cannot be judged.",
  },
  clauses: [
    {
      title: '城市电力规划规范 高压走廊宽度',
      titleEn: 'Code for Urban Power Planning, corridor widths',
      document: documents.powerPlanning,
      article: '条款号待核对',
      gist: '市区 35—500 千伏高压架空线路规划走廊的全宽：500 千伏 60—75 米，220 千伏 30—40 米，110 千伏 15—25 米，35 千伏 15—20 米。',
      gistEn:
        'Full width of planned corridors: 500 kV 60–75 m, 220 kV 30–40 m, 110 kV 15–25 m, 35 kV 15–20 m.',
      certain: false,
    },
  ],
  subjects: ['rural_house'],
  reads: ['power_corridor'],
  reachM: 40,
  parameters: {
    narrow_m: {
      title: '走廊最小全宽',
      titleEn: 'Least full width',
      value: { 35: 15, 110: 15, 220: 30, 500: 60 },
      entries: voltages,
      unit: 'm',
      source: documents.powerPlanning,
      sourceEn: documents.powerPlanning,
      version: '2014',
      effective: '2015-05-01',
      certain: false,
    },
    wide_m: {
      title: '走廊最大全宽',
      titleEn: 'Greatest full width',
      value: { 35: 20, 110: 25, 220: 40, 500: 75 },
      entries: voltages,
      unit: 'm',
      source: documents.powerPlanning,
      sourceEn: documents.powerPlanning,
      version: '2014',
      effective: '2015-05-01',
      certain: false,
    },
  },
  site: buildingUses,
  notForSites: notABuilding,
  evidence: 'part',
  sentence: {
    title:
      '{subject}位于 {voltage_kv} 千伏规划高压走廊“{object}”内，距{reference} {distance_m} 米，半宽 {setback_m} 米，走廊内 {area_m2} ㎡。',
    titleEn:
      '{subject} lies in the planned corridor {object} ({voltage_kv} kV): {distance_m} m from its axis, half width {setback_m} m; {area_m2} m² in it; line: {reference}.',
  },
  sentences: {
    notice: {
      title:
        '{subject}位于 {voltage_kv} 千伏规划高压走廊“{object}”内，距{reference} {distance_m} 米，半宽 {setback_m} 米；建于 {built_on}，早于规划批准。',
      titleEn:
        '{subject} lies in the planned corridor {object} ({voltage_kv} kV), {distance_m} m from its axis, half width {setback_m} m; built on {built_on}, before the plan; line: {reference}.',
    },
  },
  reasons: {
    width_missing: {
      title: '走廊未注明宽度，位于最小与最大宽度之间',
      titleEn:
        'the corridor has no width, and the building lies between the least and the greatest',
    },
    built_on_missing: sharedReasons.built_on_missing,
    approved_on_missing: {
      title: '走廊缺少规划批准日期，无法判断建筑与规划孰先',
      titleEn: 'the corridor has no date of approval: it cannot be told which came first',
    },
  },
  measureCodes: { reference: 'lineReference' },
  advice: {
    title: '规划走廊内不再新批建房；已有的在线路实施时统筹搬迁。',
    titleEn:
      'Approve no more houses in the corridor; plan for those that stand when the line is built.',
  },
})
