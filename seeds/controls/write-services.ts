/**
 * Culture, health and education within a walk of most dwellings (rule C09): to what each unit has
 * by itself, facilities are added where they serve most; in a few units they are not.
 */

import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { Draft, DraftBook } from '../draft-book.ts'
import { ringCentroid, type XY } from '../geometry/ring.ts'
import type { Plain } from '../plain/build-plain.ts'
import type { Unit } from '../plain/units.ts'
import {
  beyondReach,
  dwellingsByUnit,
  MAX_OUTSIDE_SHARE,
  pointsOf,
  REACH_M,
  type ServiceKind,
  serviceKindIds,
} from './service-reach.ts'

/** Supplied units leave this share out at most, left ones this share at least: clear of the limit. */
const SUPPLIED_SHARE = MAX_OUTSIDE_SHARE - 0.08
const LEFT_SHARE = MAX_OUTSIDE_SHARE + 0.1
const UNITS_LEFT = 4
/** A unit tries this many of its dwellings as places. */
const PLACES = 24

const TITLES: Record<ServiceKind, { code: string; title: string }> = {
  culture: { code: '03', title: '文化活动室' },
  health: { code: '11', title: '卫生站' },
  education: { code: '09', title: '幼儿园' },
}

export function writeServices(book: DraftBook, { units }: Plain): void {
  const dwellings = dwellingsByUnit(book.layers)
  const points = Object.fromEntries(
    serviceKindIds.map((kind) => [kind, pointsOf(book.layers, kind)]),
  ) as Record<ServiceKind, XY[]>
  const due = units.filter(
    ({ code, kind, agricultural }) =>
      (kind === 'village' || agricultural) && (dwellings.get(code)?.length ?? 0) > 0,
  )
  const shareOf = (unit: Unit, kind: ServiceKind) => {
    const own = dwellings.get(unit.code)!
    return beyondReach(own, points[kind], REACH_M).length / own.length
  }
  const lacking = due.filter((unit) =>
    serviceKindIds.some((kind) => shareOf(unit, kind) > LEFT_SHARE),
  )
  const spread = lacking.filter((_, i) => i % Math.max(1, Math.floor(lacking.length / 12)) === 0)
  const candidates = new Set(spread)
  const supply = (unit: Unit) => {
    for (const kind of serviceKindIds)
      supplyKind(book, unit, dwellings.get(unit.code)!, kind, points)
  }
  for (const unit of due) if (!candidates.has(unit)) supply(unit)
  let left = 0
  for (const unit of candidates) {
    const shares = serviceKindIds.map((kind) => shareOf(unit, kind))
    const clear = shares.every((share) => share < SUPPLIED_SHARE || share > LEFT_SHARE)
    if (clear && left < UNITS_LEFT && shares.some((share) => share > LEFT_SHARE)) left++
    else supply(unit)
  }
}

function supplyKind(
  book: DraftBook,
  unit: Unit,
  dwellings: readonly Draft[],
  kind: ServiceKind,
  points: Record<ServiceKind, XY[]>,
): void {
  for (let serial = 2; ; serial++) {
    const outside = beyondReach(dwellings, points[kind], REACH_M)
    if (outside.length <= dwellings.length * SUPPLIED_SHARE) return
    const step = Math.max(1, Math.floor(outside.length / PLACES))
    const places = outside
      .filter((_, i) => i % step === 0)
      .map(({ polygons }): XY => {
        const [x, y] = ringCentroid(polygons![0]!)
        return [x + 14, y + 9]
      })
    const best = places
      .map((place) => ({ place, rest: beyondReach(outside, [place], REACH_M).length }))
      .sort((a, b) => a.rest - b.rest)[0]!
    points[kind].push(best.place)
    book.add('public_facility', {
      unitCode: unit.code,
      point: best.place,
      values: {
        code: `GGSS${String(book.layers.public_facility.length + 1).padStart(5, '0')}`,
        name: `${shortPlaceName(unit.name)}第${serial}${TITLES[kind].title}`,
        kind: TITLES[kind].code,
      },
    })
  }
}
