/** Classified roads by their courses, and township roads that join neighbouring villages. */

import { resample, smooth, wobble } from '../geometry/lines.ts'
import { toLocal } from '../geometry/local-frame.ts'
import { distance, type Line } from '../geometry/ring.ts'
import { createSegmentIndex } from '../geometry/segment-index.ts'
import { createRandom } from '../random.ts'
import type { Road } from './linear-work.ts'
import { roadCourses } from './road-courses.ts'
import type { Unit } from './units.ts'

export function buildRoads(units: readonly Unit[]): Road[] {
  const classified = roadCourses.map(
    ({ course, withoutLand, ...road }, i): Road => ({
      ...road,
      kind: 'road',
      hasLand: !withoutLand,
      line: smooth(wobble(smooth(resample(course.map(toLocal), 70), 60), 45, 1300, 80 + i), 10),
    }),
  )
  return [...classified, ...townshipRoads(units, classified)]
}

/** Relative neighbourhood graph of the villages: two are joined when no third lies between them. */
function townshipRoads(units: readonly Unit[], classified: readonly Road[]): Road[] {
  const random = createRandom('township roads')
  const index = createSegmentIndex(classified.map((road) => ({ line: road.line, owner: road })))
  const roads: Road[] = []
  for (let i = 0; i < units.length; i++) {
    for (let j = i + 1; j < units.length; j++) {
      const a = units[i]!
      const b = units[j]!
      const length = distance(a.seed, b.seed)
      if (length > 3800 || length < 500) continue
      const between = units.some(
        (c) =>
          c !== a &&
          c !== b &&
          Math.max(distance(a.seed, c.seed), distance(b.seed, c.seed)) < length,
      )
      if (between || random.chance(0.12)) continue
      const number = roads.length + 1
      const line = smooth(wobble(resample([a.seed, b.seed], 45), 70, 620, 200 + number), 6)
      if (runsAlong(line, index)) continue
      roads.push({
        kind: 'road',
        class: 'township',
        code: `Y${String(number).padStart(3, '0')}`,
        name: `${a.name[0]}${b.name[0]}路`,
        line,
        widthM: 8,
        hasLand: number % 23 !== 7,
      })
    }
  }
  return roads
}

/** A road that keeps beside a bigger one would be that one. */
function runsAlong(line: Line, index: ReturnType<typeof createSegmentIndex<Road>>): boolean {
  const near = line.filter((p) => index.nearest(p, 110)).length
  return near > line.length * 0.4 || near > 9
}
