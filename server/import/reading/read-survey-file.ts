/** Boundary-point texts and drawings as layers: read here, with the line of every fault, and served like the others. */
import { readFile, stat } from 'node:fs/promises'
import type { Position } from 'geojson'
import { UserFault } from '../../errors/user-fault.ts'
import { decodeText, refuseBinary } from '../../survey-files/decode-text.ts'
import type { DxfPolyline } from '../../survey-files/dxf/dxf-polylines.ts'
import { polylinePath, readDrawing } from '../../survey-files/dxf/read-drawing.ts'
import { nestRings } from '../../survey-files/nest-rings.ts'
import type { DeclaredSystem } from '../../survey-files/source-parcel.ts'
import { readBoundaryText } from '../../survey-files/txt/boundary-text.ts'
import { isSurveyPoints, readSurveyPoints } from '../../survey-files/txt/survey-points.ts'
import type { DeclaredCrs, DeliveryFormat, DeliverySummary } from './delivery.ts'

interface ReadRow {
  readonly row: number
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: object
}

interface ReadLayer {
  readonly summary: DeliverySummary
  readonly rows: readonly ReadRow[]
}

const MAX_BYTES = 100 * 1024 ** 2
const limits = { parcels: 100_000, corners: 2_000_000 }

/**
 * Null for every other format.
 * @throws UserFault naming file and line.
 */
export async function readSurveyFile(file: {
  readonly format: DeliveryFormat
  readonly path: string
  readonly name: string
}): Promise<readonly ReadLayer[] | null> {
  const { format, path, name } = file
  if (format !== 'txt' && format !== 'dxf') return null
  if ((await stat(path)).size > MAX_BYTES) throw tooLarge(name)
  const bytes = await readFile(path)
  if (format === 'dxf') return [drawingLayer(bytes, name)]
  return [pointsLayer(bytes, name) ?? boundaryLayer(bytes, name)]
}

type Told = DeliverySummary['remarks'][number]

const declared = (system: DeclaredSystem | null | undefined): DeclaredCrs => {
  if (!system) return { kind: 'none' }
  const { srid, title, titleEn } = system
  return { kind: 'epsg', srid, said: { title, titleEn } }
}

function layerOf(
  format: DeliveryFormat,
  name: string,
  crs: DeclaredCrs,
  encoding: string | null,
  rows: readonly ReadRow[],
  remarks: readonly Told[],
): ReadLayer {
  const encodingName = encoding === 'GBK' ? 'GB18030' : (encoding ?? 'UTF-8')
  return {
    summary: {
      format,
      layer: name.replace(/\.[^.]*$/, ''),
      fields: [...new Set(rows.flatMap(({ properties }) => Object.keys(properties)))],
      types: null,
      encoding: { name: encodingName, from: 'values' },
      encodings: [{ name: encodingName, from: 'values', samples: samplesOf(rows) }],
      crs,
      rowCount: rows.length,
      table: false,
      remarks,
    },
    rows,
  }
}

const samplesOf = (rows: readonly ReadRow[]) =>
  [
    ...new Set(
      rows
        .slice(0, 200)
        .flatMap(({ properties }) => Object.values(properties).map(String))
        .filter((text) => /[^\0-\x7f]/.test(text)),
    ),
  ].slice(0, 5)

/** Null where it is no list of points. */
function pointsLayer(bytes: Uint8Array, name: string): ReadLayer | null {
  refuseBinary(bytes, name)
  const { text, encoding } = decodeText(bytes, /[\u4e00-\u9fff]/)
  if (!isSurveyPoints(text)) return null
  const points = readSurveyPoints(text, name)
  if (points.length > limits.corners) throw tooLarge(name)
  const rows = points.map(({ attributes, position }, at) => ({
    row: at + 1,
    properties: attributes,
    geometry: { type: 'Point', coordinates: position },
  }))
  const told = {
    message: `按测量点读取：每行“点号，编码，Y（东），X（北），H”，${points.length} 个点；不连成地块`,
    messageEn: `read as survey points: "number,code,Y (east),X (north),H" in each line, ${points.length} points; no parcel is made of them`,
  }
  return layerOf('txt', name, { kind: 'none' }, encoding, rows, [told])
}

function boundaryLayer(bytes: Uint8Array, name: string): ReadLayer {
  const { parcels, encoding, order, doubts, notes, declares } = readBoundaryText(
    bytes,
    name,
    limits,
  )
  // The format's X is the northing; a file that breaks the rule is for `axes=yx`.
  const inOrder = ([first, second]: Position): Position =>
    order === 'north-east' ? [second!, first!] : [first!, second!]
  const rows = parcels.map((parcel, at) => ({
    row: at + 1,
    properties: parcel.attributes ?? {},
    geometry: {
      type: 'MultiPolygon',
      coordinates: parcel.polygons.map((rings) => rings.map((ring) => ring.map(inOrder))),
    },
  }))
  const ofParcels = parcels.flatMap((parcel) =>
    [...parcel.doubts, ...parcel.notes].map(({ title, titleEn }) => ({
      title: `${parcel.name}：${title}`,
      titleEn: `${parcel.name}: ${titleEn}`,
    })),
  )
  const remarks = [...doubts, ...notes, ...ofParcels].map(({ title, titleEn }) => ({
    message: title,
    messageEn: titleEn,
  }))
  return layerOf('txt', name, declared(declares), encoding, rows, remarks.slice(0, 50))
}

function drawingLayer(bytes: Uint8Array, name: string): ReadLayer {
  const { polylines, points, others, encoding, declares } = readDrawing(bytes, name)
  let arcs = 0
  const lines: Line[] = []
  for (const polyline of polylines) {
    const { path, closed } = polylinePath(polyline)
    if (path.length < 2) {
      others.set('POLYLINE', (others.get('POLYLINE') ?? 0) + 1)
      continue
    }
    if (polyline.vertices.some(({ bulge }) => bulge !== 0)) arcs += 1
    lines.push({ path, closed, layer: polyline.layer, own: polyline.own })
  }
  const ours = [...polylines, ...points].some(({ own }) => own !== null)
  // Beside lines, points of other programs are marks of the survey, not features.
  if (ours || lines.length === 0)
    lines.push(...points.map(({ at, layer, own }) => ({ path: [at], closed: false, layer, own })))
  else if (points.length > 0) others.set('POINT', points.length)
  // Names that our drawings write beside the shapes are among the values.
  if (ours) others.delete('TEXT')
  const rows = features(lines).map(
    (parts, at): ReadRow => ({
      row: at + 1,
      properties: parts[0]!.own?.values ?? { Layer: parts[0]!.layer },
      geometry: shapeOf(parts),
    }),
  )
  const corners = rows.length === 0 ? 0 : lines.reduce((sum, { path }) => sum + path.length, 0)
  if (rows.length > limits.parcels || corners > limits.corners) throw tooLarge(name)
  if (rows.length === 0) throw nothingDrawn(name, [...others.keys()])
  return layerOf('dxf', name, declared(declares), encoding, rows, drawingRemarks(arcs, others))
}

interface Line extends Pick<DxfPolyline, 'layer' | 'own'> {
  /** Of one position: a point. */
  readonly path: Position[]
  readonly closed: boolean
}

/** Lines and points that follow each other and say that they are of one feature are one; all others stand alone. */
function features(lines: readonly Line[]): Line[][] {
  const found: Line[][] = []
  for (const line of lines) {
    const last = found.at(-1)
    const before = last?.[0]
    const together =
      line.own !== null &&
      before?.own?.fid === line.own.fid &&
      before.closed === line.closed &&
      isPoint(before) === isPoint(line)
    if (last && together) last.push(line)
    else found.push([line])
  }
  return found
}

const isPoint = ({ path }: Line) => path.length === 1

function shapeOf(parts: readonly Line[]) {
  const paths = parts.map(({ path }) => path)
  const [path] = paths
  if (isPoint(parts[0]!))
    return parts.length === 1
      ? { type: 'Point', coordinates: path![0] }
      : { type: 'MultiPoint', coordinates: paths.flat() }
  if (!parts[0]!.closed)
    return parts.length === 1
      ? { type: 'LineString', coordinates: path }
      : { type: 'MultiLineString', coordinates: paths }
  return parts.length === 1
    ? { type: 'Polygon', coordinates: paths }
    : { type: 'MultiPolygon', coordinates: nestRings(paths) }
}

function drawingRemarks(arcs: number, others: ReadonlyMap<string, number>): Told[] {
  const remarks: Told[] = []
  if (arcs > 0)
    remarks.push({
      message: `${arcs} 条多段线含圆弧，按弦高不超过 2 毫米的折线表示`,
      messageEn: `${arcs} polylines have arcs, shown as chords within 2 mm of them`,
    })
  if (others.size > 0) {
    const list = [...others].sort().map(([kind, count]) => `${kind} ${count}`)
    remarks.push({
      message: `图中其他对象未读取：${list.join('、')}`,
      messageEn: `other objects of the drawing were not read: ${list.join(', ')}`,
    })
  }
  return remarks
}

const tooLarge = (name: string) =>
  new UserFault(
    'too_large',
    `${name}：超过 ${MAX_BYTES / 1024 ** 2} MB、${limits.parcels} 个图形或 ${limits.corners} 个顶点；请分批导入`,
    `${name}: above ${MAX_BYTES / 1024 ** 2} MB, ${limits.parcels} shapes or ${limits.corners} vertices; import it in parts`,
  )

const nothingDrawn = (name: string, kinds: readonly string[]) =>
  new UserFault(
    'unreadable_file',
    `${name}：图中没有多段线（LWPOLYLINE、POLYLINE）或点（POINT）${kinds.length > 0 ? `，只有 ${kinds.join('、')}` : ''}`,
    `${name}: the drawing has no polyline (LWPOLYLINE, POLYLINE) and no point${kinds.length > 0 ? `, only ${kinds.join(', ')}` : ''}`,
  )
