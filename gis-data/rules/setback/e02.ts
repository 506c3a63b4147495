/** E02 公路旁新建公共场所. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'

export const e02 = defineRule({
  id: 'E02',
  title: '公路旁新建公共场所',
  titleEn: 'New public places beside roads',
  version: 1,
  severity: 'S2',
  asks: {
    title:
      '{in_force}起建成的中学、小学、托儿所和幼儿园、集贸市场，距公路建筑控制区外缘小于规定距离的（高速公路 {distance_m.expressway}、国道 {distance_m.national}、省道 {distance_m.provincial}、县道 {distance_m.county}、乡道 {distance_m.township}），为不符合。缺竣工日期，或公路没有用地外缘（缺宽度时半幅宽按 {assumed_half_width_m}）而可能在此距离内的，为无法判定。',
    titleEn:
      'A school, nursery or market completed since {in_force} nearer to the control zone of a road than allowed (expressway {distance_m.expressway}, national {distance_m.national}, provincial {distance_m.provincial}, county {distance_m.county}, township {distance_m.township}) is nonconforming. Without the day of completion, or near a road with a centre line only (half a width of {assumed_half_width_m} where unknown), it cannot be judged.',
  },
  clauses: [
    {
      title: '公路安全保护条例 第十四条',
      titleEn: 'Regulation on Road Safety, art. 14',
      document: documents.roadSafety,
      article: '第十四条',
      gist: '新建村镇、开发区、学校、货物集散地、大型商业网点、农贸市场等公共场所，距公路建筑控制区边界外缘，国道、省道不少于 50 米，县道、乡道不少于 20 米。',
      gistEn:
        'New villages, schools, freight yards, large shops and markets keep 50 m from the control zone of national and provincial roads, 20 m from that of county and township roads.',
      certain: true,
    },
  ],
  subjects: ['public_facility'],
  considers: { public_facility: [{ field: 'kind', in: ['07', '08', '09', '12'] }] },
  reads: ['road_land', 'road'],
  reachM: 110,
  parameters: {
    control_zone_m: {
      title: '公路建筑控制区宽度',
      titleEn: 'Width of the road control zone',
      value: { expressway: 30, national: 20, provincial: 15, county: 10, township: 5 },
      entries: 'roadClass',
      unit: 'm',
      source: `${documents.roadSafety} 第十一条`,
      sourceEn: `${documents.roadSafety}, art. 11`,
      version: '2011',
      effective: '2011-07-01',
      certain: true,
    },
    distance_m: {
      title: '距控制区外缘的距离',
      titleEn: 'Distance from the control zone',
      value: { expressway: 50, national: 50, provincial: 50, county: 20, township: 20 },
      entries: 'roadClass',
      unit: 'm',
      source: `${documents.roadSafety} 第十四条；高速公路按国道、省道计`,
      sourceEn: `${documents.roadSafety}, art. 14; motorways are taken as national or provincial roads`,
      version: '2011',
      effective: '2011-07-01',
      certain: true,
    },
    in_force: inForce('2011-07-01', documents.roadSafety),
    assumed_half_width_m: {
      title: '缺用地宽度时的假定半幅宽',
      titleEn: 'Half width assumed where the road land has none',
      value: 30,
      unit: 'm',
      source: '本系统设定：宁可多列为无法判定',
      sourceEn: 'set by this system: rather too many undecided than too few',
      version: '2026-11',
      effective: '2011-07-01',
      certain: false,
    },
  },
  site: { public_service: { layer: 'public_facility', values: { kind: '08', built_on: 'today' } } },
  notForSites: {
    title: '该用途不是村镇、学校、集散地、商业网点或市场等公共场所',
    titleEn: 'this use is no village, school, freight yard, shop or market',
  },
  evidence: 'part',
  sentence: {
    title:
      '{subject}距{class}“{object}”建筑控制区外缘 {distance_m} 米，小于 {setback_m} 米；起算线：{reference}。',
    titleEn:
      '{subject} is {distance_m} m from the control zone of {object} ({class}), less than {setback_m} m; line: {reference}.',
  },
  reasons: {
    built_on_missing: sharedReasons.built_on_missing,
    road_land_missing: sharedReasons.road_land_missing,
  },
  measureCodes: { class: 'roadClass', reference: 'lineReference' },
  advice: {
    title: '调整选址或出入口；确需保留的由交通运输部门论证。',
    titleEn: 'Choose another site or entrance; otherwise let the transport authority review it.',
  },
})
