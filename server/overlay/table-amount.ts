/** Area, length or number in SQL, and how shapes of each are cut: on the rules' grid, always of one dimension. */
import { type RawBuilder, sql } from 'kysely'
import type { TableMeasure } from '../../gis-data/table-measure.ts'

type Shape = RawBuilder<unknown>

/** ㎡ or metres on the ellipsoid; a point counts as one, however many it is drawn with. */
export const amountOf = (measure: TableMeasure, geom: Shape): RawBuilder<number> =>
  ({
    area: sql<number>`hegui.area_m2(${geom})`,
    length: sql<number>`ST_Length(${geom}::geography)`,
    count: sql<number>`(case when ST_IsEmpty(${geom}) then 0 else 1 end)::float8`,
  })[measure]

/** As `ST_CollectionExtract` tells them. */
export const dimensionOf = (measure: TableMeasure) =>
  sql.lit({ area: 3, length: 2, count: 1 }[measure])

export const meet = (measure: TableMeasure, a: Shape, b: Shape): Shape =>
  measure === 'area'
    ? sql`hegui.overlap(${a}, ${b})`
    : sql`ST_CollectionExtract(ST_Intersection(${a}, ${b}, 1e-11), ${dimensionOf(measure)})`

/** `b` may be null. */
export const without = (measure: TableMeasure, a: Shape, b: Shape): Shape =>
  measure === 'area'
    ? sql`hegui.remainder(${a}, ${b})`
    : sql`case when ${b} is null then ${a}
        else ST_CollectionExtract(ST_Difference(${a}, ${b}, 1e-11), ${dimensionOf(measure)}) end`
