/** 自然保护地: an invented small wetland reserve along a red line of 柏条河, with core and general zone. */
import type { DraftBook } from '../draft-book.ts'
import { boundsMeet, boundsOf } from '../geometry/bounds.ts'
import { clipRings } from '../geometry/clip-rings.ts'
import { strip } from '../geometry/corridor.ts'
import type { Ring } from '../geometry/ring.ts'
import type { Plain } from '../plain/build-plain.ts'

/** Beyond the bank, m: within the red line, and clear of every hamlet. */
const CORE_M = 58
const GENERAL_M = 100
/** Length along the river, in points of its course. */
const LENGTH = 80
const FROM_SHARE = 0.17
const TO_SHARE = 0.29

export function writeNatureReserve(book: DraftBook, { rivers, outline }: Plain): void {
  const river = rivers.find(({ name }) => name === '柏条河—府河')!
  const half = river.widthM / 2
  const facilities = book.layers.land_parcel
    .filter(({ values }) => values.class_code === '1202')
    .map(({ polygons }) => boundsOf(polygons!.flat()))
  const first = Math.round(river.line.length * FROM_SHARE)
  const last = Math.round(river.line.length * TO_SHARE) - LENGTH
  for (let from = first; from < last; from += 10) {
    const part = river.line.slice(from, from + LENGTH)
    const inside = (ring: Ring) => clipRings(ring, outline).inside
    const core = inside(strip(part, half + CORE_M, half + CORE_M))
    const box = boundsOf(core.flat())
    if (facilities.some((facility) => boundsMeet(facility, box))) continue
    const general = [
      strip(part, half + GENERAL_M, -(half + CORE_M)),
      strip(part, -(half + CORE_M), half + GENERAL_M),
    ].flatMap(inside)
    for (const [zone, polygons] of [
      ['core', core],
      ['general', general],
    ] as const) {
      book.add('nature_reserve', {
        unitCode: null,
        polygons,
        values: {
          code: `ZRBHD510117001${zone === 'core' ? 'H' : 'Y'}`,
          name: '柏条河湿地自然保护小区(示例)',
          zone,
          established_on: '2010-06-01',
        },
      })
    }
    return
  }
  throw new Error('no stretch of the river is free of facility land')
}
