/** Polylines of a drawing's ENTITIES section, old (POLYLINE, VERTEX) and new (LWPOLYLINE), and its points. */
import type { Position } from 'geojson'
import { LineIssues, shown } from '../line-issues.ts'
import type { DxfTag } from './dxf-pairs.ts'
import { type OwnData, ownData } from './own-data.ts'

export interface DxfVertex {
  readonly at: Position
  readonly bulge: number
}

export interface DxfPolyline {
  readonly layer: string
  readonly closed: boolean
  readonly vertices: readonly DxfVertex[]
  /** In drawings that we wrote. */
  readonly own: OwnData | null
}

export interface DxfPoint extends Pick<DxfPolyline, 'layer' | 'own'> {
  readonly at: Position
}

export interface DxfEntities {
  readonly polylines: readonly DxfPolyline[]
  readonly points: readonly DxfPoint[]
  /** Everything but polylines and points, by kind. */
  readonly others: Map<string, number>
}

interface Entity {
  readonly kind: string
  readonly tags: DxfTag[]
}

/** @throws UserFault where a coordinate is no number, with the line. */
export function dxfPolylines(tags: Iterable<DxfTag>, file: string): DxfEntities {
  const issues = new LineIssues(file)
  const polylines: DxfPolyline[] = []
  const points: DxfPoint[] = []
  const others = new Map<string, number>()
  let open: (DxfPolyline & { mesh: boolean; vertices: DxfVertex[] }) | null = null
  const count = (kind: string) => others.set(kind, (others.get(kind) ?? 0) + 1)
  for (const { kind, tags: own } of entities(tags)) {
    const flags = Number(last(own, 70) ?? 0)
    const layer = last(own, 8) ?? ''
    if (Number(last(own, 230) ?? 1) < 0) count(`${kind}（反向拉伸）`)
    else if (kind === 'LWPOLYLINE')
      polylines.push({
        layer,
        closed: (flags & 1) === 1,
        vertices: vertices(own, issues),
        own: ownData(own),
      })
    else if (kind === 'POLYLINE')
      open = {
        layer,
        closed: (flags & 1) === 1,
        mesh: (flags & 0b1010000) !== 0,
        vertices: [],
        own: ownData(own),
      }
    else if (kind === 'VERTEX' && open) {
      // Control points of a curve frame are no corners of it.
      if ((flags & 16) === 0) open.vertices.push(...vertices(own, issues))
    } else if (kind === 'SEQEND' && open) {
      if (open.mesh) count('POLYLINE（网格）')
      else polylines.push(open)
      open = null
    } else if (kind === 'POINT')
      points.push(...vertices(own, issues).map(({ at }) => ({ at, layer, own: ownData(own) })))
    else count(kind)
  }
  issues.throwIfAny()
  return { polylines, points, others }
}

function* entities(tags: Iterable<DxfTag>): Generator<Entity> {
  let inside = false
  let starting = false
  let current: Entity | null = null
  for (const tag of tags) {
    if (tag.code === 0) {
      if (current) yield current
      current = null
      if (tag.value === 'SECTION') starting = true
      else if (tag.value === 'ENDSEC') inside = false
      else if (inside) current = { kind: tag.value.toUpperCase(), tags: [] }
    } else if (starting && tag.code === 2) {
      inside = tag.value === 'ENTITIES'
      starting = false
    } else current?.tags.push(tag)
  }
  if (current) yield current
}

const last = (tags: readonly DxfTag[], code: number) =>
  tags.findLast((tag) => tag.code === code)?.value

function vertices(tags: readonly DxfTag[], issues: LineIssues): DxfVertex[] {
  const found: { x: number; y: number; bulge: number; line: number }[] = []
  for (const tag of tags) {
    if (tag.code !== 10 && tag.code !== 20 && tag.code !== 42) continue
    const value = Number(tag.value)
    if (tag.value === '' || !Number.isFinite(value) || Math.abs(value) > 1e12) {
      issues.add(
        tag.line,
        `坐标为 ${shown(tag.value)}，应为数字`,
        `the coordinate is ${shown(tag.value)}, a number was expected`,
      )
      continue
    }
    if (tag.code === 10) found.push({ x: value, y: Number.NaN, bulge: 0, line: tag.line })
    else if (tag.code === 20 && found.length > 0) found.at(-1)!.y = value
    else if (tag.code === 42 && found.length > 0) found.at(-1)!.bulge = value
  }
  for (const { y, line } of found)
    if (!Number.isFinite(y))
      issues.add(line, '只有 X 坐标，缺 Y', 'there is an X only, its Y is missing')
  return found.map(({ x, y, bulge }) => ({ at: [x, y], bulge }))
}
