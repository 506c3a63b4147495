/** The words of 界址点成果表, on paper and in spreadsheets; the ministry's text has its own form. */
import { formatM2, formatMu, hectaresOf } from './area.ts'
import type { Words } from './words.ts'

export const boundaryWords = {
  title: { title: '界址点成果表', titleEn: 'Boundary points' },
  parcel: { title: '地块名称', titleEn: 'Parcel' },
  points: { title: '界址点数', titleEn: 'Points' },
  crs: { title: '坐标系', titleEn: 'CRS' },
  unit: { title: '计量单位', titleEn: 'Unit' },
  metres: { title: '米', titleEn: 'metre' },
  area: { title: '椭球面积', titleEn: 'Ellipsoid area' },
  point: { title: '点号', titleEn: 'Point' },
  ring: { title: '圈号', titleEn: 'Ring' },
  north: { title: 'X（北）', titleEn: 'X (north)' },
  east: { title: 'Y（东）', titleEn: 'Y (east)' },
  edge: { title: '边长', titleEn: 'Edge' },
  edgeM: { title: '边长（m）', titleEn: 'Edge (m)' },
  to: { title: '至', titleEn: 'to' },
  sketch: { title: '界址点示意图', titleEn: 'Sketch of the boundary points' },
  upward: { title: '北', titleEn: 'N' },
  note: {
    title:
      '自西北角起顺时针编号；圈号 1 为外圈，2 起为内圈；边长由所列坐标计算。在图上绘制，未经实地测量。',
    titleEn:
      'Numbered clockwise from the north-west; ring 1 is the outer one, 2 and on are holes; edges are computed from the coordinates as listed. Drawn on the map, not surveyed.',
  },
  drawnUp: { title: '制表', titleEn: 'Drawn up by' },
  checked: { title: '校核', titleEn: 'Checked by' },
  date: { title: '日期', titleEn: 'Date' },
} as const satisfies Record<string, Words>

/** In 4523 Y begins with the number of the zone, in 4544 it does not. */
export const surveyCrsWords = (srid: 4523 | 4544): Words => ({
  title: `2000 国家大地坐标系，高斯-克吕格 3 度带，中央经线 105°${srid === 4523 ? '，带号 35' : ''}（EPSG:${srid}）`,
  titleEn: `CGCS2000, Gauss-Kruger 3-degree zone, central meridian 105°E${srid === 4523 ? ', zone 35' : ''} (EPSG:${srid})`,
})

export function boundaryAreaWords(areaM2: number): Words {
  const [m2, mu, hectares] = [formatM2(areaM2), formatMu(areaM2), hectaresOf(areaM2).toFixed(4)]
  return {
    title: `${m2} ㎡（${mu} 亩，${hectares} 公顷）`,
    titleEn: `${m2} m² (${mu} mu, ${hectares} ha)`,
  }
}
