/** A05, B08, C03–C06, G03, G17: figures of a few villages that are not met, do not fit or are missing. */
import type { Base } from '../build-base.ts'
import { SPATIAL_PLAN } from '../plans/allot-indicators.ts'
import {
  hectaresDown,
  hectaresUp,
  hundredths,
  type IndicatorName,
  type IndicatorRow,
  type IndicatorTable,
} from '../plans/indicator-table.ts'
import { figuresOfPlaces, type PlaceFigures } from '../plans/place-figures.ts'
import { writeIndicators } from '../plans/write-indicators.ts'
import { createRandom } from '../random.ts'
import { expectIndicators } from './expect-indicators.ts'
import { expectReserve } from './expect-reserve.ts'
import { plantReservedLand } from './plant-reserved-land.ts'
import type { Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'

/** There are 103 villages only: the larger district has no more of these than this many times. */
const MOST_TIMES = 2
/** The small town whose villages are all asked for more farmland than there is. */
const SHORT_TOWN = '510117006'

interface Village {
  place: PlaceFigures
  row(indicator: IndicatorName): IndicatorRow
  stated(indicator: IndicatorName): IndicatorRow
  townStated(prefix: string, indicator: IndicatorName): IndicatorRow
}

type Breach = (village: Village, table: IndicatorTable) => void

export function plantIndicators(planter: Planter): void {
  const figures = figuresOfPlaces(planter.base.book.layers)
  writeIndicators(planter.base, figures, (table) => plantBreaches(planter, figures, table))
  plantReservedLand(planter, figures)
  expectIndicators(planter, figures)
  expectReserve(planter, figures)
}

function plantBreaches(
  { base, factor }: Planter,
  figures: ReadonlyMap<string, PlaceFigures>,
  table: IndicatorTable,
): void {
  for (const { values } of base.book.layers.unit) {
    const code = String(values.code)
    if (!code.startsWith(SHORT_TOWN)) continue
    ask(table, code, 'cultivated_land', figures.get(code)!.cultivatedM2 * 1.012)
  }
  const villages = villagesWithPlans(base, figures, table)
  let next = 0
  for (let round = 0; round < Math.min(factor, MOST_TIMES); round++) {
    for (const [times, breach] of breaches) {
      for (let i = 0; i < times; i++) breach(villages[next++]!, table)
    }
  }
}

const codeOf = ({ unit }: PlaceFigures) => String(unit.values.code)

/** More is asked for than there is, and every plan promises what is asked. */
function ask(table: IndicatorTable, code: string, indicator: IndicatorName, areaM2: number): void {
  for (const row of table.rows) {
    if (row.areaCode === code && row.indicator === indicator) row.target = hectaresUp(areaM2)
  }
}

/** Villages with an approved plan that draws a good deal, farmland and basic farmland. */
function villagesWithPlans(
  { villagePlans }: Base,
  figures: ReadonlyMap<string, PlaceFigures>,
  table: IndicatorTable,
): Village[] {
  const places = [...figures].filter(([code, place]) => {
    const plan = villagePlans.byUnit.get(code)?.plan
    return (
      plan?.values.status === 'approved' &&
      !code.startsWith(SHORT_TOWN) &&
      place.drawnBuiltM2 > place.builtM2 * 0.5 &&
      place.basicFarmlandM2 > 200_000
    )
  })
  const ordered = roundRobin(places, ([code]) => code, createRandom('breaches of indicators'))
  return ordered.map(([code, place]) => ({
    place,
    row: (indicator) => table.find(SPATIAL_PLAN, code, indicator)!,
    stated: (indicator) => table.find(villagePlans.byUnit.get(code)!.code, code, indicator)!,
    townStated: (prefix, indicator) => table.find(`${prefix}${code.slice(0, 9)}`, code, indicator)!,
  }))
}

/** How often in `demo`, and what is done to the village's rows. */
const breaches: readonly (readonly [number, Breach])[] = [
  // A05
  [
    3,
    ({ place }, table) =>
      ask(table, codeOf(place), 'basic_farmland_area', place.basicFarmlandM2 * 1.012),
  ],
  [
    1,
    ({ row }) => {
      row('basic_farmland_area').target = null
    },
  ],
  // B08
  [
    2,
    ({ place }, table) => ask(table, codeOf(place), 'cultivated_land', place.cultivatedM2 * 1.008),
  ],
  [1, ({ row }, table) => table.remove(row('cultivated_land'))],
  // C03: the table keeps to the allotment, what is drawn does not.
  [
    3,
    ({ place, row, stated }) => {
      const total = stated('construction_land')
      total.target = hectaresDown(place.drawnBuiltM2 * 0.93)
      row('construction_land').target = total.target
      const built = stated('new_construction_land').target!
      stated('demolished_land').target = hundredths(total.base! - total.target + built)
    },
  ],
  [
    1,
    ({ row }) => {
      row('construction_land').base = null
    },
  ],
  // C04
  [
    3,
    ({ place, row }) => {
      const perPersonM2 = place.drawnVillageM2 / Number(place.unit.values.population)
      row('village_construction_per_capita').target = hundredths(perPersonM2 * 0.9)
    },
  ],
  [
    1,
    ({ row }) => {
      row('village_construction_per_capita').target = null
    },
  ],
  // C06: the sum is out by 0.35 ha; more is built than taken down; a line is empty.
  [
    1,
    ({ stated }) => {
      const old = stated('demolished_land')
      old.target = hundredths(old.target! + 0.35)
    },
  ],
  [
    2,
    ({ stated }) => {
      const total = stated('construction_land')
      const old = stated('demolished_land')
      const built = stated('new_construction_land')
      total.base = hundredths(total.target! - 0.2)
      built.target = hundredths(old.target! + 0.2)
    },
  ],
  [
    1,
    ({ stated }) => {
      stated('demolished_land').target = null
    },
  ],
  // G03: the plan keeps less farmland, or more construction land, than it was allotted.
  [
    2,
    ({ row, stated }) => {
      stated('cultivated_land').target = hundredths(row('cultivated_land').target! - 1.37)
    },
  ],
  [
    1,
    ({ row, stated }) => {
      const total = stated('construction_land')
      total.target = hundredths(row('construction_land').target! + 0.06)
      total.base = Math.max(total.base!, total.target)
      const built = stated('new_construction_land').target!
      stated('demolished_land').target = hundredths(total.base - total.target + built)
    },
  ],
  // G17: two plans of the town count other people or other fields; one names a plan that is not there.
  [
    2,
    ({ townStated }) => {
      const people = townStated('JT', 'population')
      people.target = Math.round(people.target! * 1.034)
    },
  ],
  [
    1,
    ({ townStated }) => {
      const fields = townStated('XF', 'cultivated_land')
      fields.target = hundredths(fields.target! * 0.985)
    },
  ],
  [
    1,
    ({ townStated }) => {
      townStated('JT', 'population').target = null
    },
  ],
  [
    1,
    ({ townStated }) => {
      townStated('JT', 'population').planCode = 'JT510117999'
    },
  ],
]
