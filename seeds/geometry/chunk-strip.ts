/** Parts a long strip into stretches, so that indexes and tiles need not carry the whole. */
import { clipRings, halfPlane } from './clip-rings.ts'
import { distance, type Line, type Ring, ringArea } from './ring.ts'

/** Cuts across the line about every `everyM`; ring parts of one stretch stay together. */
export function chunkStrip(rings: readonly Ring[], line: Line, everyM: number): Ring[][] {
  const chunks: Ring[][] = []
  let rest = [...rings]
  let walked = 0
  for (let i = 1; i < line.length - 1; i++) {
    walked += distance(line[i - 1]!, line[i]!)
    if (walked < everyM) continue
    walked = 0
    const [a, b] = [line[i - 1]!, line[i + 1]!]
    const across = Math.atan2(b[1] - a[1], b[0] - a[0]) + Math.PI / 2
    const cuts = rest.map((ring) => clipRings(ring, halfPlane(line[i]!, across, ring)))
    chunks.push(cuts.flatMap(({ inside }) => inside))
    rest = cuts.flatMap(({ outside }) => outside)
  }
  chunks.push(rest)
  return chunks
    .map((chunk) => chunk.filter((ring) => ringArea(ring) > 1))
    .filter((chunk) => chunk.length > 0)
}
