/** A DXF drawing's polylines and points, with its encoding; what is binary or cut short is refused. */
import type { Position } from 'geojson'
import { UserFault } from '../../errors/user-fault.ts'
import { decodeText } from '../decode-text.ts'
import type { DeclaredSystem } from '../source-parcel.ts'
import { bulgeArc } from './bulge-arc.ts'
import { dxfTags } from './dxf-pairs.ts'
import { type DxfEntities, type DxfPolyline, dxfPolylines } from './dxf-polylines.ts'

/** @throws UserFault for a drawing that is binary, broken or cut short. */
export function readDrawing(
  bytes: Uint8Array,
  file: string,
): DxfEntities & { readonly encoding: string; readonly declares: DeclaredSystem | null } {
  refuseBinaryDrawing(bytes, file)
  const { text, encoding } = decodeText(bytes, /[一-鿿]/)
  if (!/(^|\n)\s*EOF\s*$/.test(text.slice(-200))) throw cutShort(file)
  return { ...dxfPolylines(dxfTags(text, file), file), encoding, declares: commented(text) }
}

/** A comment before the first section, as our exports have it: `坐标系: …（EPSG:4523）`. */
function commented(text: string): DeclaredSystem | null {
  const head = text.slice(0, 10_000).split(/^ *0\r?\n *SECTION\r?$/m)[0] ?? ''
  const comment = /^ *999\r?\n(坐标系: [^\r\n]{0,60}（EPSG:(\d{4,6})）)\r?$/m.exec(head)
  if (!comment) return null
  const [, words = '', code] = comment
  return { srid: Number(code), title: `图中注明“${words}”`, titleEn: `a comment says "${words}"` }
}

/** Its corners with arcs as chords; `closed`: a ring of three corners or more, ending where it began. */
export function polylinePath({ vertices, closed }: DxfPolyline): {
  readonly path: Position[]
  readonly closed: boolean
} {
  const [first, last] = [vertices[0], vertices.at(-1)]
  if (!first || !last) return { path: [], closed: false }
  const repeats = first.at[0] === last.at[0] && first.at[1] === last.at[1]
  const isRing = closed || repeats
  const path = vertices.flatMap(({ at, bulge }, index) => {
    const next = vertices[index + 1]?.at ?? (isRing ? first.at : at)
    return [at, ...bulgeArc(at, next, bulge)]
  })
  if (isRing && !repeats) path.push(first.at)
  return { path, closed: isRing && path.length >= 4 }
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
