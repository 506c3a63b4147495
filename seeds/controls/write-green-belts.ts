/** 绿化带: narrow belts beside the roads, clear of basic farmland. */
import type { Draft, DraftBook } from '../draft-book.ts'
import { boundsMeet, boundsOf } from '../geometry/bounds.ts'
import { strip } from '../geometry/corridor.ts'
import type { Line, Ring } from '../geometry/ring.ts'
import type { Plain } from '../plain/build-plain.ts'
import type { Road } from '../plain/linear-work.ts'
import { createUnitFinder } from '../plain/unit-finder.ts'

/** Points of the course that a belt runs along. */
const POINTS = 8
const EVERY = 60

export function writeGreenBelts(book: DraftBook, { roads, units }: Plain): void {
  const findUnit = createUnitFinder(units)
  const farmland = book.layers.basic_farmland.map(({ polygons }) => boundsOf(polygons![0]!))
  for (const road of roads.filter(({ hasLand, class: grade }) => hasLand && grade !== 'village')) {
    for (let from = EVERY / 2; from + POINTS < road.line.length; from += EVERY) {
      const line = road.line.slice(from, from + POINTS)
      const unit = findUnit(line[0]!)
      const ring = beltBeside(road, line, allowedM(road) - 0.4)
      if (!unit || !line.every((p) => findUnit(p) === unit)) continue
      const box = boundsOf(ring, 2)
      if (!farmland.some((plot) => boundsMeet(plot, box))) add(book, road, unit.code, ring)
    }
  }
}

export const allowedM = ({ class: grade }: Road): number =>
  grade === 'county' || grade === 'township' ? 3 : 5

/** Half a metre off the land of the road. */
export const beltBeside = (road: Road, line: Line, widthM: number): Ring =>
  strip(line, road.widthM / 2 + 0.5 + widthM, -(road.widthM / 2 + 0.5))

function add(book: DraftBook, road: Road, unitCode: string, ring: Ring): Draft {
  const serial = String(book.layers.green_belt.length + 1).padStart(4, '0')
  return book.add('green_belt', {
    unitCode,
    polygons: [ring],
    values: {
      code: `LHD510117${serial}`,
      name: `${road.name ?? road.code}绿化带`,
      kind: Number(serial) % 4 === 0 ? 'greenway' : 'green_belt',
      road_class: road.class,
      width_m: allowedM(road) - 0.4,
      built_on: '2022-04-20',
    },
  })
}
