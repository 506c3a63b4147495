/** Facades along the corridors of action plan item 13 are renovated; elsewhere some are (rule D14). */
import type { DraftBook } from '../draft-book.ts'
import { ringCentroid } from '../geometry/ring.ts'
import { createSegmentIndex } from '../geometry/segment-index.ts'
import { createRandom } from '../random.ts'

const REACH_M: Record<string, number> = {
  成灌高速: 100,
  第二绕城高速: 100,
  乡村振兴大道: 100,
  幸福大道: 100,
  示范环线: 100,
}
/** Houses reach this far from their middle at most, m. */
const HOUSE_M = 30

/** Depth of the corridor from the centre line of a road; null where it is none. */
export function corridorReachM(roadName: string): number | null {
  const name = Object.keys(REACH_M).find((each) => roadName.includes(each))
  return name === undefined ? null : REACH_M[name]!
}

export function renovateCorridors(book: DraftBook): void {
  const random = createRandom('facades')
  const corridors = createSegmentIndex(
    book.layers.road.flatMap((road) =>
      corridorReachM(String(road.values.name)) === null
        ? []
        : road.lines!.map((line) => ({ line, owner: road })),
    ),
  )
  for (const { polygons, values } of book.layers.rural_house) {
    const elsewhere = random.chance(0.35)
    values.facade_renovated =
      corridors.nearest(ringCentroid(polygons![0]!), 100 + HOUSE_M) !== null || elsewhere
  }
}
