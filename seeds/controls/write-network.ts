/** Roads with their land, waters, power lines: what runs through the district. */

import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { DraftBook } from '../draft-book.ts'
import { chunkStrip } from '../geometry/chunk-strip.ts'
import { clipLine } from '../geometry/clip-line.ts'
import { clipRings } from '../geometry/clip-rings.ts'
import { corridor } from '../geometry/corridor.ts'
import { resample, smooth, wobble } from '../geometry/course.ts'
import { toLocal } from '../geometry/local-frame.ts'
import type { Line } from '../geometry/ring.ts'
import type { Lane } from '../land/lanes.ts'
import type { Plain } from '../plain/build-plain.ts'
import type { SeedValue } from '../seed-feature.ts'
import { powerCourses } from './power-courses.ts'

/** Road land is delivered in stretches of about this length, m. */
const STRETCH_M = 1500

export function writeNetwork(
  book: DraftBook,
  plain: Plain,
  lanes: readonly Lane[],
  tracks: readonly Lane[],
): void {
  writeRoads(book, plain)
  writeLanes(book, plain, [...lanes, ...tracks])
  for (const work of [...plain.rivers, ...plain.canals]) {
    addLines(book, 'river', null, clipLine(work.line, plain.outline), {
      code: work.code,
      name: work.name,
      class: work.class,
      width_m: work.widthM,
    })
  }
  powerCourses.forEach(({ name, voltageKv, course }, i) => {
    const line = smooth(wobble(resample(course.map(toLocal), 380), 60, 3000, 600 + i), 0)
    addLines(book, 'power_line', null, clipLine(line, plain.outline), {
      code: `DL${String(i + 1).padStart(3, '0')}`,
      name,
      voltage_kv: voltageKv,
    })
  })
}

function addLines(
  book: DraftBook,
  layer: 'road' | 'river' | 'power_line',
  unitCode: string | null,
  lines: Line[],
  values: Record<string, SeedValue>,
) {
  if (lines.length > 0) book.add(layer, { unitCode, lines, values })
}

function writeRoads(book: DraftBook, { roads, outline }: Plain): void {
  for (const road of roads) {
    addLines(book, 'road', null, clipLine(road.line, outline), {
      code: road.code,
      name: road.name,
      class: road.class,
      land_width_m: road.widthM,
    })
    if (!road.hasLand) continue
    const land = clipRings(corridor(road.line, road.widthM), outline).inside
    chunkStrip(land, road.line, STRETCH_M).forEach((polygons, i) => {
      book.add('road_land', {
        unitCode: null,
        polygons,
        values: {
          code: `${road.code}-${String(i + 1).padStart(3, '0')}`,
          road_code: road.code,
          name: road.name,
          class: road.class,
        },
      })
    })
  }
}

/** Lanes are village roads, ditches the finest canals. Streets belong to the town's own register. */
function writeLanes(book: DraftBook, { units }: Plain, lanes: readonly Lane[]): void {
  const names = new Map(units.map(({ code, name }) => [code, shortPlaceName(name)]))
  const serials = new Map<string, number>()
  for (const { kind, unitCode, line, widthM } of lanes) {
    if (kind === 'street') continue
    const serial = (serials.get(unitCode + kind) ?? 0) + 1
    serials.set(unitCode + kind, serial)
    const number = String(serial).padStart(3, '0')
    if (kind === 'ditch') {
      addLines(book, 'river', unitCode, [line], {
        code: `NQ${unitCode}${number}`,
        name: null,
        class: 'branch_canal',
        width_m: widthM,
      })
    } else {
      addLines(book, 'road', unitCode, [line], {
        code: `C${unitCode}${number}`,
        name: `${names.get(unitCode)}村道${serial}号`,
        class: 'village',
        land_width_m: widthM,
      })
    }
  }
}
