/** Cuts wide open land by winding lanes and ditches, and town land by streets. */
import { boundsMeet, boundsOf } from '../geometry/bounds.ts'
import { clipLine } from '../geometry/clip-line.ts'
import { clipRings } from '../geometry/clip-rings.ts'
import { corridor } from '../geometry/corridor.ts'
import { lineLength, resample, wobble } from '../geometry/course.ts'
import { type Line, ringArea, ringReach, type XY } from '../geometry/ring.ts'
import type { FlowField } from '../plain/flow-field.ts'
import { createRandom, type Random } from '../random.ts'
import type { Parcel, Piece } from './parcel.ts'
import type { Site } from './site.ts'

export interface Lane {
  unitCode: string
  kind: 'lane' | 'ditch' | 'street'
  widthM: number
  line: Line
}

export interface LaneCut {
  pieces: Piece[]
  parcels: Parcel[]
  lanes: Lane[]
}

const CLASS_OF = { lane: '1006', ditch: '1107', street: '1004' } as const

export function cutLanes(
  piece: Piece,
  flow: FlowField,
  sites: readonly Site[],
  aboveM2: number,
): LaneCut {
  const random = createRandom(`lanes ${piece.unit.code} ${piece.ring[0]![0].toFixed(2)}`)
  const result: LaneCut = { pieces: [], parcels: [], lanes: [] }
  const open: { piece: Piece; depth: number }[] = [{ piece, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    if (ringArea(next.piece.ring) < aboveM2 || next.depth > 8) {
      result.pieces.push(next.piece)
      continue
    }
    const lane = chooseLane(next.piece, flow, sites, random)
    const cut = clipRings(next.piece.ring, corridor(lane.line, lane.widthM))
    for (const ring of cut.inside) {
      result.parcels.push({
        unit: piece.unit,
        ring,
        classCode: CLASS_OF[lane.kind],
        block: -1,
        site: null,
        work: null,
      })
    }
    for (const line of clipLine(lane.line, next.piece.ring)) {
      if (lineLength(line) > 25) result.lanes.push({ ...lane, line })
    }
    for (const ring of cut.outside) open.push({ piece: { ...piece, ring }, depth: next.depth + 1 })
  }
  return result
}

/** Across the long side; of several places the one that spares the linpans. */
function chooseLane(piece: Piece, flow: FlowField, sites: readonly Site[], random: Random): Lane {
  const box = boundsOf(piece.ring)
  const middle: XY = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
  const flowAngle = piece.urban ? flow.angleAt(piece.unit.town.centre) : flow.angleAt(middle)
  const along = ringReach(piece.ring, flowAngle)
  const across = ringReach(piece.ring, flowAngle + Math.PI / 2)
  const lengthwise = along.to - along.from < (across.to - across.from) * 1.25
  const angle = flowAngle + (lengthwise ? 0 : Math.PI / 2)
  const range = lengthwise ? across : along
  const kind = piece.urban ? 'street' : lengthwise && random.chance(0.55) ? 'ditch' : 'lane'
  const widthM = kind === 'street' ? random.pick([12, 16, 22]) : kind === 'lane' ? 4.5 : 2.6
  const near = sites.filter(({ outer }) => boundsMeet(boundsOf(outer), box))
  let best: { line: Line; cost: number } | null = null
  for (let attempt = 0; attempt < (piece.urban ? 1 : 6); attempt++) {
    const at = range.from + (range.to - range.from) * random.range(0.36, 0.64)
    const tilt = piece.urban ? 0 : random.range(-0.09, 0.09)
    const line = courseThrough(
      middle,
      angle + tilt,
      at,
      lengthwise ? flowAngle + Math.PI / 2 : flowAngle,
      box,
      piece.urban,
      random,
    )
    const cost = near.filter((site) => crosses(line, site)).length
    if (!best || cost < best.cost) best = { line, cost }
    if (cost === 0) break
  }
  return { unitCode: piece.unit.code, kind, widthM, line: best!.line }
}

function courseThrough(
  middle: XY,
  angle: number,
  at: number,
  axis: number,
  box: readonly number[],
  straight: boolean,
  random: Random,
): Line {
  const offset = at - (middle[0] * Math.cos(axis) + middle[1] * Math.sin(axis))
  const x = middle[0] + Math.cos(axis) * offset
  const y = middle[1] + Math.sin(axis) * offset
  const reach = Math.hypot(box[2]! - box[0]!, box[3]! - box[1]!) * 0.75 + 40
  const line: Line = [
    [x - Math.cos(angle) * reach, y - Math.sin(angle) * reach],
    [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach],
  ]
  return straight
    ? resample(line, 400)
    : wobble(resample(line, 30), 34, 420, random.integer(1, 9999))
}

function crosses(line: Line, { centre, reachM }: Site): boolean {
  return line.some(([x, y]) => Math.hypot(x - centre[0], y - centre[1]) < reachM * 0.85)
}
