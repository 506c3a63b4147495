/** Reads the closed polylines of a DXF drawing as sites. What else the drawing holds is counted and told. */
import type { Position } from 'geojson'
import type { Words } from '../../gis-data/words.ts'
import { UserFault } from '../errors/user-fault.ts'
import { polylinePath, readDrawing } from '../survey-files/dxf/read-drawing.ts'
import type { SourceParcel, SourceSites } from '../survey-files/source-parcel.ts'
import { siteLimits } from './site-limits.ts'

/** @throws UserFault for a drawing that is binary, broken, too large or without a closed polyline. */
export function drawingAsSites(bytes: Uint8Array, file: string): SourceSites {
  const { polylines, points, others, encoding } = readDrawing(bytes, file)
  if (points.length > 0) others.set('POINT', points.length)
  const rings: { readonly layer: string; readonly ring: Position[] }[] = []
  const notes: Words[] = []
  let open = 0
  let arcs = 0
  for (const polyline of polylines) {
    const { path: ring, closed } = polylinePath(polyline)
    if (!closed) open += 1
    else {
      rings.push({ layer: polyline.layer, ring })
      if (polyline.vertices.some(({ bulge }) => bulge !== 0)) arcs += 1
    }
  }
  const corners = rings.reduce((sum, { ring }) => sum + ring.length, 0)
  if (corners > siteLimits.corners || rings.length > siteLimits.parcels)
    throw tooMany(file, rings.length, corners)
  if (open > 0)
    notes.push({
      title: `${open} 条多段线没有闭合，未作为地块`,
      titleEn: `${open} polylines are not closed and were not taken as sites`,
    })
  if (arcs > 0)
    notes.push({
      title: `${arcs} 个地块含圆弧，按弦高不超过 2 毫米的折线表示`,
      titleEn: `${arcs} sites have arcs, shown as chords within 2 mm of them`,
    })
  if (others.size > 0) {
    const list = [...others].sort().map(([kind, count]) => `${kind} ${count}`)
    notes.push({
      title: `图中其他对象未读取：${list.join('、')}`,
      titleEn: `other objects of the drawing were not read: ${list.join(', ')}`,
    })
  }
  if (rings.length === 0) throw noRing(file, notes)
  return {
    format: 'dxf',
    encoding,
    order: 'east-north',
    srid: null,
    parcels: named(rings),
    mayBeHoles: true,
    notes,
    doubts: [
      {
        title: 'DXF 不含坐标系说明；按 2000 国家大地坐标系、中央经线 105° 理解',
        titleEn: 'a DXF names no coordinate system; understood as CGCS2000, central meridian 105°E',
      },
    ],
  }
}

function named(rings: readonly { layer: string; ring: Position[] }[]): SourceParcel[] {
  return rings.map(({ layer, ring }, at) => ({
    name: layer === '' || layer === '0' ? `地块 ${at + 1}` : `${layer} ${at + 1}`,
    polygons: [[ring]],
    declared: null,
    notes: [],
    doubts: [],
  }))
}

const noRing = (file: string, notes: readonly Words[]) =>
  new UserFault(
    'unreadable_file',
    `${file}：没有闭合的多段线（LWPOLYLINE、POLYLINE）；请把地块边界闭合成一条多段线，不要放在图块中${notes.map(({ title }) => `。${title}`).join('')}`,
    `${file}: no closed polyline (LWPOLYLINE, POLYLINE); close the boundary into one polyline outside of blocks${notes.map(({ titleEn }) => `. ${titleEn}`).join('')}`,
  )

const tooMany = (file: string, rings: number, corners: number) =>
  new UserFault(
    'too_large',
    `${file}：${rings} 条闭合线、${corners} 个顶点，上限 ${siteLimits.parcels} 条、${siteLimits.corners} 点；请只保留地块边界`,
    `${file}: ${rings} closed lines with ${corners} vertices, the limits are ${siteLimits.parcels} and ${siteLimits.corners}; keep the boundary of the site only`,
  )
