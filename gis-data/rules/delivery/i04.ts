/** I04 数学基础. */
import { inspectionItem, practice } from './delivery-clause.ts'
import type { StructureDefect } from './delivery-contents.ts'
import { defineDeliveryRule } from './delivery-rule.ts'

const accepted = [4490, 4523, 4544]

export const i04 = defineDeliveryRule({
  id: 'I04',
  title: '数学基础',
  titleEn: 'Coordinate reference system',
  version: 1,
  defectClass: 'A',
  asks: {
    title:
      '图层坐标系不可用，或不是 EPSG:4490、4523、4544 的，或落在区界之内的图形不足 {min_district_share} 的，为不符合。没有可判断位置的图形，或库中没有区界的，为无法判定。',
    titleEn:
      'A layer is nonconforming whose reference system cannot be used or is none of EPSG:4490, 4523 and 4544, or of whose shapes less than {min_district_share} lie in the district. Without a shape that can be placed, or without the district in the database, it cannot be judged.',
  },
  clauses: [
    inspectionItem(
      '1202',
      '采用 CGCS2000（经纬度或 3 度带第 35 带），坐标与声明一致，数据落在本区之内。',
      'CGCS2000 (longitude/latitude, or 3-degree zone 35), coordinates as declared, and within the district.',
    ),
  ],
  parameters: {
    min_district_share: practice(
      '落在区界之内的图形比例下限',
      'Least share of shapes in the district',
      0.99,
      'share',
    ),
  },
  inspect({ layers }, { min_district_share: minShare }) {
    const drawn = layers.filter(({ crs }) => crs !== null)
    const defects: StructureDefect[] = []
    for (const { layer, path, crs, districtShare, rowCount } of drawn) {
      const about = { layer, path, state: 'nonconforming' as const }
      if (!crs || rowCount === 0) continue
      if (crs.fault !== null)
        defects.push({
          ...about,
          measure: { case: 'unusable', message: crs.fault, message_en: crs.faultEn ?? crs.fault },
        })
      else if (!accepted.includes(crs.srid ?? 0))
        defects.push({
          ...about,
          measure: { case: 'other_crs', crs: `EPSG:${crs.srid} ${crs.name ?? ''}`.trim() },
        })
      else if (districtShare === null)
        defects.push({ ...about, state: 'undecidable', measure: { reason: 'no_district' } })
      else if (districtShare < Number(minShare))
        defects.push({ ...about, measure: { case: 'outside', share: districtShare * 100 } })
    }
    return { considered: drawn.length, defects }
  },
  sentences: {
    unusable: {
      title: '图层 {layer} 的坐标系不可用：{message}',
      titleEn: 'The CRS of {layer} cannot be used: {message_en}',
    },
    other_crs: {
      title: '图层 {layer} 的坐标系为 {crs}，应为 EPSG:4490、4523 或 4544。',
      titleEn: 'The CRS of {layer} is {crs}; it should be EPSG:4490, 4523 or 4544.',
    },
    outside: {
      title: '图层 {layer} 只有 {share} % 的图形落在区界之内。',
      titleEn: 'Only {share} % of the shapes of {layer} lie in the district.',
    },
  },
  reasons: {
    no_district: {
      title: '没有可判断位置的图形，或库中没有区界',
      titleEn: 'it has no shape that can be placed, or the database no district',
    },
  },
  advice: {
    title: '以 CGCS2000 重新输出；核对带号 35 是否多写或漏写、东坐标与北坐标是否互换。',
    titleEn:
      'Write it again in CGCS2000; see whether zone prefix 35 is missing or doubled, and whether easting and northing are swapped.',
  },
})
