/** The main rivers by their real courses, given bends. */
import riverData from '../data/rivers.json' with { type: 'json' }
import { resample, smooth, wobble } from '../geometry/course.ts'
import { toLocal } from '../geometry/local-frame.ts'
import type { Line } from '../geometry/ring.ts'
import type { Watercourse } from './linear-work.ts'

/** The survey points of the courses, to steer the flow field by. */
export const riverCourses: readonly Line[] = riverData.map(({ line }) =>
  smooth(resample(line.map(toLocal), 400), 4),
)

export function buildRivers(): Watercourse[] {
  return riverData.map(({ name, widthM, line }, i) => ({
    kind: 'river',
    class: 'main',
    code: `HL510117${String(i + 1).padStart(3, '0')}`,
    name,
    widthM,
    line: smooth(wobble(smooth(resample(line.map(toLocal), 60), 90), 85, 1100, 40 + i), 12),
  }))
}

/** 柏条河 and 徐堰河: the city's drinking water. */
export const isWaterSource = (work: { name: string | null }): boolean =>
  work.name === '徐堰河' || work.name === '柏条河—府河'
