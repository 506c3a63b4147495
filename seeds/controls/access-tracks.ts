/** A track from each linpan and settlement to the nearest lane or road. */
import { resample, smooth, wobble } from '../geometry/course.ts'
import { distance, type XY } from '../geometry/ring.ts'
import { createSegmentIndex } from '../geometry/segment-index.ts'
import type { Lane } from '../land/lanes.ts'
import type { Site } from '../land/site.ts'
import type { Road } from '../plain/linear-work.ts'

const LONGEST_M = 480
const TRACK_WIDTH_M = 3

export function accessTracks(
  sites: readonly Site[],
  lanes: readonly Lane[],
  roads: readonly Road[],
): Lane[] {
  const index = createSegmentIndex(
    [
      ...lanes.filter(({ kind }) => kind === 'lane').map(({ line }) => line),
      ...roads.filter((road) => road.class !== 'expressway').map(({ line }) => line),
    ].map((line) => ({ line, owner: line })),
  )
  return sites.flatMap((site): Lane[] => {
    if (!['linpan', 'settlement', 'project'].includes(site.kind)) return []
    const target = index.nearest(site.centre, LONGEST_M)
    if (!target || target.distanceM < site.reachM * 0.8) return []
    const edge = rimToward(site, target.point)
    const length = distance(edge, target.point)
    if (length < 6) return []
    const line = smooth(
      wobble(resample([edge, target.point], 15), Math.min(14, length / 7), 120, site.index + 1),
      2,
    )
    return [{ unitCode: site.unit.code, kind: 'lane', widthM: TRACK_WIDTH_M, line }]
  })
}

/** Just inside the rim of the trees, so that no track runs through a yard. */
function rimToward({ centre, outer }: Site, to: XY): XY {
  const bearing = Math.atan2(to[1] - centre[1], to[0] - centre[0])
  let best = outer[0]!
  let least = Infinity
  for (const p of outer) {
    const turn = Math.abs(
      ((Math.atan2(p[1] - centre[1], p[0] - centre[0]) - bearing + 3 * Math.PI) % (2 * Math.PI)) -
        Math.PI,
    )
    if (turn < least) {
      least = turn
      best = p
    }
  }
  return [centre[0] + (best[0] - centre[0]) * 0.96, centre[1] + (best[1] - centre[1]) * 0.96]
}
