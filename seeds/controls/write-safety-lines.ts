/** Railways, pipelines, planned corridors and the conductors of power lines, led past the houses. */
import type { DraftBook } from '../draft-book.ts'
import {
  clearCourse,
  clearStretches,
  createObstacles,
  type Obstacles,
} from '../geometry/clear-course.ts'
import { clipLine } from '../geometry/clip-line.ts'
import { offsetLine } from '../geometry/corridor.ts'
import { resample } from '../geometry/course.ts'
import { toLocal } from '../geometry/local-frame.ts'
import { type Line, ringCentroid } from '../geometry/ring.ts'
import type { Plain } from '../plain/build-plain.ts'
import { powerCourses } from './power-courses.ts'

type Course = readonly (readonly [number, number])[]

/** Half of the diagonal of a large house and a little more, m. */
const HOUSE_M = 16
const HALF_SPAN_M: Readonly<Record<number, number>> = { 500: 11, 220: 7, 110: 4.5 }
const POWER_M: Readonly<Record<number, number>> = { 500: 20, 220: 15, 110: 10 }
const TOE_M = 9

const railwayCourse: Course = [
  [103.995, 30.748],
  [103.95, 30.785],
  [103.905, 30.815],
  [103.86, 30.838],
  [103.815, 30.868],
  [103.775, 30.9],
  [103.735, 30.93],
]
const pipelineCourse: Course = [
  [103.83, 30.945],
  [103.852, 30.9],
  [103.87, 30.86],
  [103.86, 30.82],
  [103.82, 30.775],
]
const corridorCourse: Course = [
  [103.935, 30.9],
  [103.88, 30.895],
  [103.83, 30.885],
  [103.79, 30.875],
]

export function writeSafetyLines(book: DraftBook, plain: Plain): void {
  const obstacles = createObstacles(
    book.layers.rural_house.map(({ polygons }) => ringCentroid(polygons![0]!)),
  )
  const lead = (course: Course, stepM: number, clearM: number) =>
    led(course, stepM, clearM + HOUSE_M, obstacles, plain)
  book.layers.power_line.forEach((line, i) => {
    const kv = Number(line.values.voltage_kv)
    const { course } = powerCourses.find(({ name }) => name === line.values.name)!
    const half = HALF_SPAN_M[kv] ?? 4
    const axis = lead(course, 380, half + (POWER_M[kv] ?? 20))
    line.lines = axis.flatMap((part) => [offsetLine(part, half), offsetLine(part, -half)])
    Object.assign(line.values, {
      laying: 'overhead',
      reference: 'outer_conductor',
      in_service_on: `${1996 + ((i * 5) % 21)}-11-30`,
    })
  })
  const railway = lead(railwayCourse, 260, TOE_M + 20)
  book.add('railway', {
    unitCode: null,
    lines: railway.flatMap((part) => [offsetLine(part, TOE_M), offsetLine(part, -TOE_M)]),
    values: {
      code: 'TL001',
      name: '成灌铁路',
      class: 'high_speed',
      area_kind: 'open',
      reference: 'embankment_toe',
      in_service_on: '2010-05-12',
    },
  })
  book.add('pipeline', {
    unitCode: null,
    lines: lead(pipelineCourse, 220, 6),
    values: {
      code: 'GD001',
      name: '安德—德源输气管道',
      medium: '天然气',
      in_service_on: '2013-08-20',
    },
  })
  book.add('power_corridor', {
    unitCode: null,
    lines: lead(corridorCourse, 380, 19),
    values: {
      code: 'GYZL001',
      name: '三道堰—安德220千伏规划走廊',
      voltage_kv: 220,
      width_m: 36,
      approved_on: '2021-12-20',
    },
  })
}

function led(
  course: Course,
  stepM: number,
  clearM: number,
  obstacles: Obstacles,
  plain: Plain,
): Line[] {
  const line = clearCourse(resample(course.map(toLocal), stepM), obstacles, clearM)
  return clearStretches(line, obstacles, clearM).flatMap((part) => clipLine(part, plain.outline))
}
