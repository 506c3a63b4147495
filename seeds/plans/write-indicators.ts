/** The table of indicators of the finished district: what is allotted to each unit and what its plans promise. */
import type { Base } from '../build-base.ts'
import { allotSums, allotToUnit } from './allot-indicators.ts'
import { IndicatorTable } from './indicator-table.ts'
import type { PlaceFigures } from './place-figures.ts'
import { stateTownPlans, stateVillagePlan } from './state-indicators.ts'

/** Where more is drawn than this for a person, the unit has more people, ㎡. */
const CROWDED_M2_PER_PERSON = 128

/** `change` alters the rows of units before towns and district add them up, by the targets first set. */
export function writeIndicators(
  { book, villagePlans }: Base,
  figures: ReadonlyMap<string, PlaceFigures>,
  change: (table: IndicatorTable) => void,
): void {
  const table = new IndicatorTable()
  const documents = new Map(book.layers.plan.map((plan) => [plan.values.code, plan]))
  for (const place of figures.values()) {
    const { values } = place.unit
    values.population = Math.max(
      Number(values.population),
      Math.ceil(place.drawnVillageM2 / CROWDED_M2_PER_PERSON),
    )
    allotToUnit(table, place)
  }
  for (const [code, place] of figures) {
    if (place.unit.values.agricultural !== true) continue
    const plan = villagePlans.byUnit.get(code)?.plan
    if (plan) stateVillagePlan(table, place, plan)
    stateTownPlans(table, place, (prefix) => documents.get(`${prefix}${code.slice(0, 9)}`)!)
  }
  const first = new Map(
    table.rows.map(({ areaCode, indicator, role, target }) => [
      `${role === 'allotted' ? '' : 'planned '}${areaCode} ${indicator}`,
      target ?? 0,
    ]),
  )
  change(table)
  const places = [...book.layers.town, ...book.layers.district]
  for (const { values } of places) allotSums(table, String(values.code), first)
  table.write(book)
}
