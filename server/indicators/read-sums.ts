/** Sums over the features of a layer for every place, by the SQL that the rules use too. */
import { sql } from 'kysely'
import type { Sum } from '../../gis-data/indicators/indicator.ts'
import { layerOf } from '../../gis-data/layers/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { plansInForceAt } from '../db/plans-in-force.ts'
import { visibleRows } from '../db/relation.ts'
import { ruleSql } from '../db/rule-sql.ts'
import type { Db } from '../db/schema.ts'

export interface PlaceSum {
  readonly code: string
  /** In ㎡; null where nothing was summed. */
  readonly value: number | null
  readonly features: number
  /** Features that belong to the place but could not be summed. */
  readonly missing: number
}

export const sumKey = ({ part, classes }: Sum): string => `${part} ${classes ?? ''}`

/** By code of the place; places without a feature are absent. */
export async function readSum(
  db: Db,
  { part, classes, layer }: Sum,
  revision: number,
  viewer: Viewer,
): Promise<Map<string, PlaceSum>> {
  const rowsOf = plansInForceAt(revision, (id) => visibleRows(layerOf(id), revision, viewer))
  const counted = classes ? sql`counted_class(prefix) as (${sql.raw(ruleSql(classes))}\n),` : sql``
  const { rows } = await sql<PlaceSum>`
    with area as materialized (
      select (row_number() over (order by code collate "C"))::integer as fid, code, geom from (
        select code, geom from ${rowsOf('district')} as district
        union all
        select code, geom from ${rowsOf('town')} as town
        union all
        select code, geom from ${rowsOf('unit')} as unit
      ) as place
    ),
    ${counted}
    ${sql.id(layer)} as not materialized (select * from ${rowsOf(layer)} as seen),
    summed as (${sql.raw(ruleSql(part))}\n)
    select area.code, summed.value, summed.features, summed.missing
    from summed join area using (fid)`.execute(db)
  return new Map(rows.map((row) => [row.code, row]))
}
