/** E04 铁路线路安全保护区. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'
import { constructionUses, newBuilding, notConstruction } from '../site-bindings.ts'

export const e04 = defineRule({
  id: 'E04',
  title: '铁路线路安全保护区',
  titleEn: 'Safety zone of railways',
  version: 1,
  severity: 'S2',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '农房距铁路路堤坡脚小于保护区宽度的（高速铁路与其他铁路分别为：市区 {setback_m.urban_high_speed}、{setback_m.urban_ordinary}，城市郊区 {setback_m.suburb_high_speed}、{setback_m.suburb_ordinary}，村镇 {setback_m.village_high_speed}、{setback_m.village_ordinary}，其他地区 {setback_m.open_high_speed}、{setback_m.open_ordinary}），为需论证；早于{in_force}或线路投运竣工的为提示。只有中心线（外加 {assumed_half_width_m}以内）、缺地区类型、竣工日期或投运日期的，为无法判定。',
    titleEn:
      "A house nearer to the toe of a railway's embankment than the safety zone is wide (high speed and other lines: urban {setback_m.urban_high_speed}, {setback_m.urban_ordinary}; suburb {setback_m.suburb_high_speed}, {setback_m.suburb_ordinary}; village {setback_m.village_high_speed}, {setback_m.village_ordinary}; elsewhere {setback_m.open_high_speed}, {setback_m.open_ordinary}) is conditional; completed before {in_force} or before the line was in service, it is a notice. With a centre line only (within {assumed_half_width_m} more), or without the kind of area, the completion or the first day of service, it cannot be judged.",
  },
  clauses: [
    {
      title: '铁路安全管理条例 第二十七条',
      titleEn: 'Regulation on Railway Safety, art. 27',
      document: documents.railwaySafety,
      article: '第二十七条',
      gist: '从路堤坡脚、路堑坡顶或桥梁外侧起，城市市区高速铁路 10 米、其他铁路 8 米，城市郊区居民居住区 12/10 米，村镇居民居住区 15/12 米，其他地区 20/15 米为安全保护区。',
      gistEn:
        'From the toe of the embankment, the top of the cutting or the side of the bridge: 10/8 m in cities (high speed/other), 12/10 m in residential suburbs, 15/12 m in villages and towns, 20/15 m elsewhere.',
      certain: true,
    },
    {
      title: '铁路安全管理条例 第三十条',
      titleEn: 'Regulation on Railway Safety, art. 30',
      document: documents.railwaySafety,
      article: '第三十条',
      gist: '在保护区内建造建筑物、构筑物应当征得铁路运输企业同意并签订安全协议。',
      gistEn: 'Building in the zone needs the consent of the railway and a safety agreement.',
      certain: true,
    },
  ],
  subjects: ['rural_house'],
  reads: ['railway'],
  reachM: 60,
  parameters: {
    setback_m: {
      title: '安全保护区宽度',
      titleEn: 'Width of the safety zone',
      value: {
        urban_high_speed: 10,
        urban_ordinary: 8,
        suburb_high_speed: 12,
        suburb_ordinary: 10,
        village_high_speed: 15,
        village_ordinary: 12,
        open_high_speed: 20,
        open_ordinary: 15,
      },
      entries: {
        urban_high_speed: { title: '城市市区高速铁路', titleEn: 'urban, high speed' },
        urban_ordinary: { title: '城市市区其他铁路', titleEn: 'urban, other lines' },
        suburb_high_speed: { title: '城市郊区高速铁路', titleEn: 'suburb, high speed' },
        suburb_ordinary: { title: '城市郊区其他铁路', titleEn: 'suburb, other lines' },
        village_high_speed: { title: '村镇高速铁路', titleEn: 'village, high speed' },
        village_ordinary: { title: '村镇其他铁路', titleEn: 'village, other lines' },
        open_high_speed: { title: '其他地区高速铁路', titleEn: 'elsewhere, high speed' },
        open_ordinary: { title: '其他地区其他铁路', titleEn: 'elsewhere, other lines' },
      },
      unit: 'm',
      source: `${documents.railwaySafety} 第二十七条`,
      sourceEn: `${documents.railwaySafety}, art. 27`,
      version: '2013',
      effective: '2014-01-01',
      certain: true,
    },
    assumed_half_width_m: {
      title: '只有中心线时的假定半幅宽',
      titleEn: 'Half width assumed where there is a centre line only',
      value: 25,
      unit: 'm',
      source: '本系统设定：宁可多列为无法判定',
      sourceEn: 'set by this system: rather too many undecided than too few',
      version: '2026-11',
      effective: '2014-01-01',
      certain: false,
    },
    in_force: inForce('2014-01-01', documents.railwaySafety),
  },
  site: { ...constructionUses, facility_agriculture: newBuilding },
  notForSites: notConstruction,
  evidence: 'part',
  sentence: {
    title:
      '{subject}距{class}“{object}”{reference} {distance_m} 米，小于 {setback_m} 米（{area_kind}），保护区内 {area_m2} ㎡，须征得铁路运输企业同意。',
    titleEn:
      '{subject} is {distance_m} m from {object} ({class}), less than {setback_m} m ({area_kind}); {area_m2} m² lie in the zone: the railway has to consent; line: {reference}.',
  },
  sentences: {
    notice: {
      title:
        '{subject}距{class}“{object}”{reference} {distance_m} 米，小于 {setback_m} 米；建于 {built_on}，早于条例施行或铁路投运。',
      titleEn:
        '{subject} is {distance_m} m from {object} ({class}), less than {setback_m} m; built on {built_on}, before the regulation or the railway; line: {reference}.',
    },
  },
  reasons: {
    centre_line_only: sharedReasons.centre_line_only,
    built_on_missing: sharedReasons.built_on_missing,
    in_service_on_missing: sharedReasons.in_service_on_missing,
    area_kind_missing: {
      title: '铁路未注明沿线地区类型，保护区宽度不能确定',
      titleEn: 'the railway does not say what area it passes: the width of the zone is unknown',
    },
  },
  measureCodes: { class: 'railwayClass', area_kind: 'railwayArea', reference: 'lineReference' },
  advice: {
    title: '核查铁路运输企业同意意见和安全协议；没有的停止建设。',
    titleEn:
      'Look for the consent of the railway and the safety agreement; stop building where there is none.',
  },
})
