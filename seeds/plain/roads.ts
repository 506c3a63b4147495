/** All roads but lanes: classified ones by their courses, then the township roads. */

import { resample, smooth, wobble } from '../geometry/course.ts'
import { toLocal } from '../geometry/local-frame.ts'
import type { Road } from './linear-work.ts'
import { roadCourses } from './road-courses.ts'
import { townshipRoads } from './township-roads.ts'
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
