/** What the district's spatial plan allots to units, towns and district: never more than there is. */
import { createRandom } from '../random.ts'
import {
  hectaresDown,
  hectaresUp,
  hundredths,
  type IndicatorName,
  type IndicatorTable,
} from './indicator-table.ts'
import type { PlaceFigures } from './place-figures.ts'
import { BASE_YEAR, HORIZON_YEAR } from './plan-period.ts'

export const SPATIAL_PLAN = 'GT510117001'
/** Indicators that are summed up over towns and the district. */
export const SUMMED: readonly IndicatorName[] = [
  'cultivated_land',
  'basic_farmland_area',
  'construction_land',
  'urban_rural_construction_land',
  'forest_land',
]
/** The limit of rule C04, ㎡ a person. */
export const PER_PERSON_LIMIT_M2 = 150
/** Rows below this are not allotted: a sliver of the red line is no task, ha. */
const LEAST_REDLINE_HA = 0.05

export function allotToUnit(table: IndicatorTable, place: PlaceFigures): void {
  const code = String(place.unit.values.code)
  const random = createRandom(`allotment ${code}`)
  const allot = (indicator: IndicatorName, base: number, target: number) =>
    table.add({
      planCode: SPATIAL_PLAN,
      areaCode: code,
      unitCode: code,
      role: 'allotted',
      indicator,
      baseYear: BASE_YEAR,
      base,
      targetYear: HORIZON_YEAR,
      target,
    })
  const kept = (areaM2: number, least: number, most: number) =>
    [hectaresDown(areaM2), hectaresDown(areaM2 * random.range(least, most))] as const
  allot('cultivated_land', ...kept(place.cultivatedM2, 0.97, 0.985))
  allot('basic_farmland_area', ...kept(place.basicFarmlandM2, 0.996, 0.999))
  const built = builtBase(place)
  allot('construction_land', built, leastBuilt(place, built * random.range(0.985, 0.995)))
  const settled = hundredths(built - hectaresDown(place.builtM2 - place.urbanRuralM2))
  allot('urban_rural_construction_land', settled, hundredths(settled * 0.992))
  allot('forest_land', ...kept(place.forestM2, 0.93, 0.96))
  const redline = hectaresDown(place.redlineM2)
  if (redline > LEAST_REDLINE_HA) allot('ecological_redline_area', redline, redline)
  if (place.unit.values.agricultural !== true) return
  const perPerson = perPersonM2(place)
  const limit = Math.min(PER_PERSON_LIMIT_M2, Math.max(60, Math.ceil(perPerson * 1.08)))
  allot('village_construction_per_capita', perPerson, limit)
}

/** 公顷: what stood in the base year, and not less than the village plan draws. */
const builtBase = ({ builtM2, drawnBuiltM2 }: PlaceFigures) =>
  hectaresUp(Math.max(builtM2, drawnBuiltM2 * 1.02))

const leastBuilt = ({ drawnBuiltM2 }: PlaceFigures, wanted: number) =>
  Math.max(hundredths(wanted), hectaresUp(drawnBuiltM2 * 1.008))

export const perPersonM2 = ({ unit, drawnVillageM2 }: PlaceFigures): number =>
  hundredths(drawnVillageM2 / Number(unit.values.population))

/** The rows of a town or the district add up what its units were allotted, to the last digit. */
export function allotSums(
  table: IndicatorTable,
  areaCode: string,
  targets: ReadonlyMap<string, number>,
): void {
  for (const indicator of SUMMED) {
    const rows = table.rows.filter(
      (row) =>
        row.role === 'allotted' &&
        row.indicator === indicator &&
        row.unitCode?.startsWith(areaCode) === true,
    )
    const inHundredths = (value: number | null) => Math.round((value ?? 0) * 100)
    table.add({
      planCode: SPATIAL_PLAN,
      areaCode,
      unitCode: null,
      role: 'allotted',
      indicator,
      baseYear: BASE_YEAR,
      base: rows.reduce((sum, { base }) => sum + inHundredths(base), 0) / 100,
      targetYear: HORIZON_YEAR,
      target:
        rows.reduce(
          (sum, { areaCode: unit, target }) =>
            sum + inHundredths(target ?? targets.get(`${unit} ${indicator}`) ?? 0),
          0,
        ) / 100,
    })
  }
}
