/** E01 公路建筑控制区. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { buildingUses, notABuilding } from '../site-bindings.ts'

export const e01 = defineRule({
  id: 'E01',
  title: '公路建筑控制区',
  titleEn: 'Building control zone of roads',
  version: 1,
  severity: 'S1',
  severityByState: { notice: 'S3' },
  asks: {
    title:
      '农房距公路用地外缘小于控制区宽度的（高速公路 {setback_m.expressway}、国道 {setback_m.national}、省道 {setback_m.provincial}、县道 {setback_m.county}、乡道 {setback_m.township}），{in_force}起竣工的为不符合，此前竣工的为提示。缺竣工日期，或公路没有用地外缘而中心线在控制区宽度加半幅宽（缺宽度时按 {assumed_half_width_m}）以内的，为无法判定。',
    titleEn:
      "A house nearer to the edge of a road's land than the control zone is wide (expressway {setback_m.expressway}, national {setback_m.national}, provincial {setback_m.provincial}, county {setback_m.county}, township {setback_m.township}) is nonconforming if completed since {in_force}, a notice if before. Without the day of completion, or with a centre line only that lies within the zone and half the road's width ({assumed_half_width_m} where unknown), it cannot be judged.",
  },
  clauses: [
    {
      title: '公路安全保护条例 第十一条、第十三条、第五十六条',
      titleEn: 'Regulation on Road Safety, art. 11, 13, 56',
      document: documents.roadSafety,
      article: '第十一条、第十三条、第五十六条',
      gist: '从公路用地外缘起向外，国道不少于 20 米、省道 15 米、县道 10 米、乡道 5 米、高速公路 30 米为建筑控制区；区内除保护需要外禁止修建建筑物，已有的不得扩建。',
      gistEn:
        'From the outer edge of the road land 20 m along national, 15 m provincial, 10 m county, 5 m township roads and 30 m along expressways are a control zone: no building in it, and those that stand may not be extended.',
      certain: true,
    },
  ],
  subjects: ['rural_house'],
  reads: ['road_land', 'road'],
  reachM: 60,
  parameters: {
    setback_m: {
      title: '控制区宽度',
      titleEn: 'Width of the control zone',
      value: { expressway: 30, national: 20, provincial: 15, county: 10, township: 5 },
      entries: 'roadClass',
      unit: 'm',
      source: `${documents.roadSafety} 第十一条；村道没有全国规定`,
      sourceEn: `${documents.roadSafety}, art. 11; there is no national rule for village roads`,
      version: '2011',
      effective: '2011-07-01',
      certain: true,
    },
    in_force: {
      title: '条例施行日',
      titleEn: 'Day the regulation came into force',
      value: '2011-07-01',
      source: documents.roadSafety,
      sourceEn: documents.roadSafety,
      version: '2011',
      effective: '2011-07-01',
      certain: true,
    },
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
  site: buildingUses,
  notForSites: notABuilding,
  evidence: 'part',
  sentence: {
    title:
      '{subject}距{class}“{object}”用地外缘 {distance_m} 米，小于 {setback_m} 米，控制区内 {area_m2} ㎡。',
    titleEn:
      '{subject} is {distance_m} m from the land of {object} ({class}), less than {setback_m} m; {area_m2} m² lie in the control zone.',
  },
  sentences: {
    notice: {
      title:
        '{subject}距{class}“{object}”用地外缘 {distance_m} 米，小于 {setback_m} 米；建于 {built_on}，早于条例施行，不得扩建。',
      titleEn:
        '{subject} is {distance_m} m from the land of {object} ({class}), less than {setback_m} m; built on {built_on}, before the regulation, it may not be extended.',
    },
  },
  reasons: {
    built_on_missing: {
      title: '缺少竣工日期，无法区分新建与已有',
      titleEn: 'no completion date: new and existing cannot be told apart',
    },
    road_land_missing: {
      title: '公路缺用地外缘，只有中心线，无法量算退让距离',
      titleEn: 'the road has a centre line only; without its land the setback cannot be measured',
    },
  },
  measureCodes: { class: 'roadClass', reference: 'lineReference' },
  advice: {
    title:
      '新建的依法拆除或调整选址；已有的登记为控制区内建筑，不得扩建；与公路管理机构核对用地外缘。',
    titleEn:
      'Remove or move new buildings; list existing ones, which may not be extended; verify the edge of the road land with the road authority.',
  },
})
