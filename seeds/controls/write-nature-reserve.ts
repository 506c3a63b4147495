/** 自然保护地: an invented small wetland reserve along a red line of 柏条河, with core and general zone. */
import type { DraftBook } from '../draft-book.ts'
import { boundsMeet, boundsOf } from '../geometry/bounds.ts'
import { clipRings } from '../geometry/clip-rings.ts'
import { strip } from '../geometry/corridor.ts'
import type { Line, Ring } from '../geometry/ring.ts'
import type { Plain } from '../plain/build-plain.ts'

/** Beyond the bank, m: within the red line, and clear of every hamlet. */
const CORE_M = 58
const GENERAL_M = 100
/** Lengths along the river, in points of its course: the first that finds room. */
const LENGTHS = [80, 55, 35, 20] as const
const FROM_SHARE = 0.17
const TO_SHARE = 0.29

export function writeNatureReserve(book: DraftBook, { rivers, outline }: Plain): void {
  const river = rivers.find(({ name }) => name === '柏条河—府河')!
  const half = river.widthM / 2
  const inside = (ring: Ring) => clipRings(ring, outline).inside
  const zones = LENGTHS.flatMap((length) => stretches(river.line, length)).map((part) => ({
    part,
    core: inside(strip(part, half + CORE_M, half + CORE_M)),
  }))
  const isFree = clearOfFacilities(book)
  const found = zones.find(({ core }) => isFree(core))
  if (!found) throw new Error('no stretch of the river is free of facility land')
  const general = [
    strip(found.part, half + GENERAL_M, -(half + CORE_M)),
    strip(found.part, -(half + CORE_M), half + GENERAL_M),
  ].flatMap(inside)
  for (const [zone, polygons] of [
    ['core', found.core],
    ['general', general],
  ] as const) {
    book.add('nature_reserve', {
      unitCode: null,
      polygons,
      values: {
        code: `ZRBHD510117001${zone === 'core' ? 'H' : 'Y'}`,
        name: '柏条河湿地自然保护小区（示例）',
        zone,
        established_on: '2010-06-01',
      },
    })
  }
}

function stretches(line: Line, length: number): Line[] {
  const first = Math.round(line.length * FROM_SHARE)
  const last = Math.round(line.length * TO_SHARE) - length
  const found: Line[] = []
  for (let from = first; from < last; from += 10) found.push(line.slice(from, from + length))
  return found
}

/** Filed facilities may not stand in the core: the base breaks no rule. */
function clearOfFacilities(book: DraftBook): (core: readonly Ring[]) => boolean {
  const facilities = book.layers.land_parcel
    .filter(({ values }) => values.class_code === '1202')
    .map(({ polygons }) => ({ ring: polygons![0]!, box: boundsOf(polygons!.flat()) }))
  return (core) =>
    !facilities.some(({ ring, box }) =>
      core.some(
        (part) => boundsMeet(boundsOf(part), box) && clipRings(ring, part).inside.length > 0,
      ),
    )
}
