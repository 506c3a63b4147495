/** District, towns and units that a viewer may see, and how they contain one another. */
import { sql } from 'kysely'
import { layerOf } from '../../gis-data/layers/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { IndicatorPlace } from '../api/indicator-contract.ts'
import { visibleRows } from '../db/relation.ts'
import type { Db } from '../db/schema.ts'

export interface Place extends IndicatorPlace {
  readonly population: number | null
}

/** By code; a place stands before those within it. */
export async function readPlaces(db: Db, revision: number, viewer: Viewer): Promise<Place[]> {
  const rowsOf = (id: 'district' | 'town' | 'unit') => visibleRows(layerOf(id), revision, viewer)
  const { rows } = await sql<Place>`
    select code, name, level, planning, population from (
      select code, name, 'district' as level, false as planning, null::integer as population
        from ${rowsOf('district')} as district
      union all
      select code, name, 'town', false, null from ${rowsOf('town')} as town
      union all
      select code, name, 'unit', kind = 'village' or coalesce(agricultural, false), population::integer
        from ${rowsOf('unit')} as unit
    ) as place
    order by code collate "C"`.execute(db)
  return rows
}

/** Towns of the district, units of a town. */
export const placesWithin = <P extends IndicatorPlace>(places: readonly P[], { code, level }: P) =>
  places.filter(
    (place) =>
      place.code.startsWith(code) &&
      place.level === (level === 'district' ? 'town' : 'unit') &&
      level !== 'unit',
  )

/** The place itself, or the units in it. */
export const unitsOf = <P extends IndicatorPlace>(places: readonly P[], { code }: P) =>
  places.filter((place) => place.level === 'unit' && place.code.startsWith(code))

/** Whether sums over the place hold all there is. */
export const seesWhole = ({ units }: Viewer, { code }: IndicatorPlace): boolean =>
  units === null || units.some((prefix) => code.startsWith(prefix))
