/** Overview of areas: neighbours of one class and unit merged, what is below a pixel dropped. */
import { type RawBuilder, sql } from 'kysely'
import type { Layer } from '../../gis-data/catalogue.ts'
import { layerTable } from '../db/layer-ddl.ts'
import { atRevision } from '../db/relation.ts'
import type { InsertOverview } from './insert-overview.ts'
import type { ZoomBand } from './zoom-bands.ts'

/** Parts and holes below this are noise at their zoom. */
const LEAST_PIXELS = 2

/**
 * Merged on a grid of half a pixel: noding on a grid cannot fault as noding in floating point
 * can, its result is valid, and it is quicker. Outlines are simplified before, by less than the
 * grid closes again. A coarser band is made from the one before.
 */
export const insertDissolved: InsertOverview = async (tx, layer, revision, bands) => {
  let source = sql`select unit_code, ${classOf(layer)} as class, 1 as count, geom
    from ${layerTable(layer.id)} where ${atRevision(revision)}`
  for (const band of bands) {
    await sql`${target} select ${layer.id}, ${revision}::integer, ${band.from}::integer,
        ${band.to}::integer, unit_code, class, count, shape
      from (
        select unit_code, class, sum(count)::integer as count,
          ST_Union(geom, ${band.pixelDegrees / 2}::double precision) as merged
        from (
          select unit_code, class, count,
            case when ST_IsValid(simpler) then simpler else geom end as geom
          from (${source}) as feature cross join lateral (
            select ST_Simplify(geom, ${band.pixelDegrees / 4}::double precision) as simpler offset 0
          ) as simplified
        ) as outline
        group by unit_code, class
      ) as grouped
      ${largeParts(band)}`.execute(tx)
    source = sql`select unit_code, class, count, geom from hegui.overview
      where layer = ${layer.id} and changeset = ${revision}::integer
        and zoom_from = ${band.from}::integer`
  }
}

/** Where merging faulted: every feature by itself, which needs no overlay operation. */
export const insertSeparate: InsertOverview = async (tx, layer, revision, bands) => {
  for (const band of bands) {
    await sql`${target} select ${layer.id}, ${revision}::integer, ${band.from}::integer,
        ${band.to}::integer, unit_code, ${classOf(layer)}, 1, geom
      from ${layerTable(layer.id)}
      where ${atRevision(revision)} and ST_Area(geom) >= ${LEAST_PIXELS * band.pixelDegrees ** 2}::double precision`.execute(
      tx,
    )
  }
}

const target = sql`
  insert into hegui.overview (layer, changeset, zoom_from, zoom_to, unit_code, class, count, geom)`

const classOf = ({ classField }: Layer): RawBuilder<unknown> =>
  classField ? sql`${sql.id(classField)}::text` : sql`null::text`

/**
 * Parts and holes that can be seen, and the largest part in any case, so that what is scattered
 * does not vanish. An island in a hole that goes is smaller still, and goes too.
 */
function largeParts({ pixelDegrees }: ZoomBand): RawBuilder<unknown> {
  const least = sql`${LEAST_PIXELS * pixelDegrees ** 2}::double precision`
  return sql`cross join lateral (
      select ST_Multi(ST_Collect(ST_MakePolygon(ST_ExteriorRing(part.geom), array(
        select ST_ExteriorRing(hole.geom) from ST_DumpRings(part.geom) as hole
        where hole.path[1] > 0 and ST_Area(hole.geom) >= ${least})))) as shape
      from (
        select geom, ST_Area(geom) as area, max(ST_Area(geom)) over () as largest
        from ST_Dump(ST_CollectionExtract(merged, 3))
      ) as part
      where part.area >= ${least} or part.area = part.largest offset 0
    ) as large
    where shape is not null`
}
