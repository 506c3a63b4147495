/** E03 危险物品场所与公路的距离. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'

export const e03 = defineRule({
  id: 'E03',
  title: '危险物品场所与公路的距离',
  titleEn: 'Hazardous goods beside roads and bridges',
  version: 1,
  severity: 'S1',
  severityByState: { notice: 'S2' },
  asks: {
    title:
      '危险物品场所（车辆加油站除外）距公路用地外缘小于规定距离的（高速公路 {distance_m.expressway}、国道 {distance_m.national}、省道 {distance_m.provincial}、县道 {distance_m.county}、乡道 {distance_m.township}），或距中型以上桥梁小于 {bridge_distance_m}的，{in_force}起设立的为不符合，此前设立的为提示。缺场所类型、设立日期、桥梁规模，或公路没有用地外缘（缺宽度时半幅宽按 {assumed_half_width_m}）而可能在此距离内的，为无法判定。',
    titleEn:
      "A hazardous site (not a filling station) nearer to a road's land than allowed (expressway {distance_m.expressway}, national {distance_m.national}, provincial {distance_m.provincial}, county {distance_m.county}, township {distance_m.township}), or nearer than {bridge_distance_m} to a bridge of medium size or more, is nonconforming if set up since {in_force}, a notice if before. Without the kind, the day it was set up or the size of the bridge, or near a road with a centre line only (half a width of {assumed_half_width_m} where unknown), it cannot be judged.",
  },
  clauses: [
    {
      title: '公路安全保护条例 第十八条',
      titleEn: 'Regulation on Road Safety, art. 18',
      document: documents.roadSafety,
      article: '第十八条',
      gist: '除为车辆补充燃料的场所外，公路用地外缘起 100 米内、中型以上公路桥梁周围 200 米内禁止设立生产、储存、销售易燃、易爆、剧毒、放射性等危险物品的场所。',
      gistEn:
        'But for fuel stations, no place for flammable, explosive, toxic or radioactive goods within 100 m of the road land or 200 m of a bridge of medium size or more.',
      certain: true,
    },
  ],
  subjects: ['hazardous_site'],
  considers: { hazardous_site: [{ field: 'kind', notIn: ['fuel_station'] }] },
  reads: ['road_land', 'road', 'road_bridge'],
  reachM: 200,
  parameters: {
    distance_m: {
      title: '距公路用地外缘的距离',
      titleEn: 'Distance from the road land',
      value: { expressway: 100, national: 100, provincial: 100, county: 100, township: 100 },
      entries: 'roadClass',
      unit: 'm',
      source: `${documents.roadSafety} 第十八条；村道参照情况待地方规定`,
      sourceEn: `${documents.roadSafety}, art. 18; for village roads it is left to local rules`,
      version: '2011',
      effective: '2011-07-01',
      certain: true,
    },
    bridge_distance_m: {
      title: '距中型以上桥梁的距离',
      titleEn: 'Distance from a bridge of medium size or more',
      value: 200,
      unit: 'm',
      source: `${documents.roadSafety} 第十八条`,
      sourceEn: `${documents.roadSafety}, art. 18`,
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
  site: {},
  notForSites: {
    title: '拟选址按一般项目审查；危险物品场所须登记入图层后由本规则审查',
    titleEn:
      'a drawn site is taken for an ordinary project; enter a hazardous site into its layer to have it judged',
  },
  evidence: 'part',
  sentence: {
    title: '{subject}（{kind}）距“{object}”{reference} {distance_m} 米，小于 {setback_m} 米。',
    titleEn:
      '{subject} ({kind}) is {distance_m} m from {object}, less than {setback_m} m; line: {reference}.',
  },
  sentences: {
    notice: {
      title:
        '{subject}（{kind}）距“{object}”{reference} {distance_m} 米，小于 {setback_m} 米；设立于 {established_on}，早于条例施行。',
      titleEn:
        '{subject} ({kind}) is {distance_m} m from {object}, less than {setback_m} m; set up on {established_on}, before the regulation; line: {reference}.',
    },
  },
  reasons: {
    kind_missing: {
      title: '没有场所类型，无法排除车辆加油站',
      titleEn: 'no kind: it may be a fuel station',
    },
    bridge_size_missing: {
      title: '桥梁没有规模等级，无法判断是否中型以上',
      titleEn: 'the bridge has no size',
    },
    built_on_missing: {
      title: '缺少设立日期，无法区分新设与已有',
      titleEn: 'no date of set-up: new and existing cannot be told apart',
    },
    road_land_missing: sharedReasons.road_land_missing,
  },
  measureCodes: { kind: 'hazardousKind', reference: 'lineReference' },
  advice: {
    title: '新设的迁址；已有的由应急、交通部门组织安全评估并限期搬迁。',
    titleEn: 'Move new sites; have existing ones assessed and moved.',
  },
})
