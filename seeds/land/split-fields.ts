/** Cuts open land into fields: always the largest piece next, along or across the flow of water. */
import { ringArea, ringReach, type XY } from '../geometry/ring.ts'
import { splitRing } from '../geometry/split-ring.ts'
import type { FlowField } from '../plain/flow-field.ts'
import { createRandom, type Random } from '../random.ts'
import { LargestFirst } from './largest-first.ts'
import type { Piece } from './parcel.ts'

/** Fields are about this many times longer than wide. */
const ELONGATION = 2.1
const SMALLEST_M2 = 260

export function splitFields(
  pieces: readonly Piece[],
  wanted: number,
  flow: FlowField,
  key: string,
): Piece[] {
  const random = createRandom(`fields ${key}`)
  const queue = new LargestFirst<Piece>()
  const done: Piece[] = []
  for (const piece of pieces) queue.push(piece, priority(piece, random))
  while (done.length + queue.size < wanted) {
    const piece = queue.pop()
    if (!piece) break
    if (ringArea(piece.ring) < SMALLEST_M2) {
      done.push(piece)
      continue
    }
    for (const ring of halves(piece, flow, random)) {
      const part = { ...piece, ring }
      queue.push(part, priority(part, random))
    }
  }
  return [...done, ...queue.drain()]
}

/** Size with some luck, so that fields differ. */
const priority = (piece: Piece, random: Random) => ringArea(piece.ring) * random.range(0.55, 1.45)

function halves(piece: Piece, flow: FlowField, random: Random) {
  const { ring } = piece
  const middle = piece.urban ? piece.unit.town.centre : ring[0]!
  const angle = flow.angleAt(middle)
  const along = ringReach(ring, angle)
  const across = ringReach(ring, angle + Math.PI / 2)
  const length = along.to - along.from
  const width = across.to - across.from
  const lengthwise = length < width * (piece.urban ? 1.1 : ELONGATION)
  const share = random.range(0.38, 0.62)
  const u = lengthwise ? (along.from + along.to) / 2 : along.from + length * share
  const v = lengthwise ? across.from + width * share : (across.from + across.to) / 2
  const at: XY = [
    u * Math.cos(angle) - v * Math.sin(angle),
    u * Math.sin(angle) + v * Math.cos(angle),
  ]
  const tilt = piece.urban ? 0 : random.range(-0.06, 0.06)
  const cut = splitRing(ring, at, angle + tilt + (lengthwise ? 0 : Math.PI / 2))
  return [...cut.inside, ...cut.outside]
}
