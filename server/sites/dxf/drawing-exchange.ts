/** Reads the closed polylines of a DXF drawing as sites. What else the drawing holds is counted and told. */
import type { Position } from 'geojson'
import type { Words } from '../../../gis-data/words.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { decodeText } from '../decode-text.ts'
import { siteLimits } from '../site-limits.ts'
import type { SourceParcel, SourceSites } from '../source-parcel.ts'
import { bulgeArc } from './bulge-arc.ts'
import { dxfTags } from './dxf-pairs.ts'
import { type DxfPolyline, dxfPolylines } from './dxf-polylines.ts'

/** @throws UserFault for a drawing that is binary, broken, too large or without a closed polyline. */
export function readDrawingExchange(bytes: Uint8Array, file: string): SourceSites {
  refuseBinaryDrawing(bytes, file)
  const { text, encoding } = decodeText(bytes, /[一-鿿]/)
  if (!/(^|\n)\s*EOF\s*$/.test(text.slice(-200))) throw cutShort(file)
  const { polylines, others } = dxfPolylines(dxfTags(text, file), file)
  const rings: { readonly layer: string; readonly ring: Position[] }[] = []
  const notes: Words[] = []
  let open = 0
  let arcs = 0
  for (const polyline of polylines) {
    const ring = ringOf(polyline)
    if (!ring) open += 1
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

function ringOf({ vertices, closed }: DxfPolyline): Position[] | null {
  const [first, last] = [vertices[0], vertices.at(-1)]
  if (!first || !last) return null
  const repeats = first.at[0] === last.at[0] && first.at[1] === last.at[1]
  if (!closed && !repeats) return null
  const ring = vertices.flatMap(({ at, bulge }, index) => {
    const next = vertices[index + 1]?.at ?? first.at
    return [at, ...bulgeArc(at, next, bulge)]
  })
  if (!repeats) ring.push(first.at)
  return ring.length >= 4 ? ring : null
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

function refuseBinaryDrawing(bytes: Uint8Array, file: string): void {
  const head = Buffer.from(bytes.subarray(0, 22)).toString('latin1')
  const dwg = /^AC10\d\d/.test(head)
  if (!dwg && !head.startsWith('AutoCAD Binary DXF') && !bytes.subarray(0, 4096).includes(0)) return
  throw new UserFault(
    'unreadable_file',
    `${file}：${dwg ? '是 DWG 图形' : '是二进制文件'}，请在 CAD 中另存为 DXF(ASCII)`,
    `${file} is ${dwg ? 'a DWG drawing' : 'a binary file'}; save it as ASCII DXF in the CAD program`,
  )
}

const cutShort = (file: string) =>
  new UserFault(
    'unreadable_file',
    `${file}：末尾没有 EOF 标记，文件不完整，可能缺少顶点；请重新另存为 DXF(ASCII)`,
    `${file}: the EOF mark is missing at its end; the file is cut short and may lack vertices, save it as ASCII DXF again`,
  )

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
