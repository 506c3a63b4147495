/** What the plans promise for a unit: the village plan its whole table, the town's plans their own figures. */
import type { Draft } from '../draft-book.ts'
import { createRandom } from '../random.ts'
import { perPersonM2, SPATIAL_PLAN } from './allot-indicators.ts'
import {
  hectaresDown,
  hundredths,
  type IndicatorName,
  type IndicatorTable,
} from './indicator-table.ts'
import type { PlaceFigures } from './place-figures.ts'

/** Taken from a plan's document. */
interface Years {
  planCode: string
  baseYear: number | null
  targetYear: number | null
}

/** Of what the village plan draws, the part that is newly built. */
const NEW_SHARE = 0.04

export function stateVillagePlan(table: IndicatorTable, place: PlaceFigures, plan: Draft): void {
  const add = adder(table, place, yearsOf(plan))
  const { population } = figuresOfPeople(place)
  const allotted = (indicator: IndicatorName) =>
    table.find(SPATIAL_PLAN, String(place.unit.values.code), indicator)!
  const built = allotted('construction_land')
  const newBuilt = hundredths((place.drawnBuiltM2 * NEW_SHARE) / 10_000)
  add('construction_land', built.base!, built.target!)
  add('demolished_land', 0, hundredths(built.base! - built.target! + newBuilt))
  add('new_construction_land', 0, newBuilt)
  for (const indicator of ['urban_rural_construction_land', 'ecological_redline_area'] as const) {
    const row = table.find(SPATIAL_PLAN, String(place.unit.values.code), indicator)
    if (row) add(indicator, row.base!, row.target!)
  }
  for (const indicator of ['cultivated_land', 'basic_farmland_area', 'forest_land'] as const) {
    const { base, target } = allotted(indicator)
    add(indicator, base!, midway(target!, base!))
  }
  const drawn = (areaM2: number) => hectaresDown(areaM2)
  add('village_construction_land', drawn(place.drawnVillageM2), drawn(place.drawnVillageM2))
  add('public_service_land', drawn(place.drawnServiceM2), drawn(place.drawnServiceM2))
  add('utility_land', drawn(place.drawnUtilityM2), drawn(place.drawnUtilityM2))
  add('village_construction_per_capita', perPersonM2(place), perPersonM2(place))
  add('heritage_sites', place.heritageSites, place.heritageSites)
  add('population', population, figuresOfPeople(place).later)
}

/** The town's industry, restoration and collective plans agree where they speak of the same. */
export function stateTownPlans(
  table: IndicatorTable,
  place: PlaceFigures,
  planOf: (prefix: string) => Draft,
): void {
  const { population, later } = figuresOfPeople(place)
  const cultivated = table.find(SPATIAL_PLAN, String(place.unit.values.code), 'cultivated_land')!
  const forest = table.find(SPATIAL_PLAN, String(place.unit.values.code), 'forest_land')!
  const industry = adder(table, place, yearsOf(planOf('CY')))
  const restoration = adder(table, place, yearsOf(planOf('XF')))
  const collective = adder(table, place, yearsOf(planOf('JT')))
  const kept = midway(cultivated.target!, cultivated.base!)
  industry('population', population, later)
  industry('cultivated_land', cultivated.base!, kept)
  restoration('cultivated_land', cultivated.base!, kept)
  restoration('forest_land', forest.base!, midway(forest.target!, forest.base!))
  collective('population', population, later)
}

const adder =
  (table: IndicatorTable, { unit }: PlaceFigures, years: Years) =>
  (indicator: IndicatorName, base: number, target: number) =>
    table.add({
      ...years,
      areaCode: String(unit.values.code),
      unitCode: String(unit.values.code),
      role: 'planned',
      indicator,
      base,
      target,
    })

const yearsOf = ({ values }: Draft): Years => ({
  planCode: String(values.code),
  baseYear: values.base_year as number | null,
  targetYear: values.horizon_year as number | null,
})

function figuresOfPeople({ unit }: PlaceFigures) {
  const random = createRandom(`people ${unit.values.code}`)
  const population = Number(unit.values.population)
  const growth = random.range(0.96, 1.05)
  return {
    population,
    later: Math.round(population * growth),
  }
}

const midway = (least: number, most: number) => hundredths(least + (most - least) * 0.4)
