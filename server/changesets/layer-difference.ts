/** What became of a layer between two changesets: counts, and the rows that differ, page by page. */
import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { LayerDifference, rowChanges } from '../api/import-contract.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import { atRevision } from '../db/relation.ts'
import { reshaping } from '../db/reshaping.ts'
import type { Db } from '../db/schema.ts'
import { versionedLayer } from '../db/versioned-layer.ts'
import { differingRow, type PairRow } from './differing-row.ts'

export type RowChange = (typeof rowChanges)[number]

interface Between {
  readonly from: number
  readonly to: number
  readonly viewer: Viewer
}

export interface DifferencePage {
  readonly kind?: RowChange
  readonly offset: number
  readonly limit: number
  /** Only features with a higher id: a page after a page without counting through. */
  readonly after?: number
}

export async function layerDifference(
  db: Db,
  source: ReadableLayer,
  between: Between,
  page: DifferencePage,
): Promise<LayerDifference> {
  const counts = await countChanges(db, source, between)
  const { unchanged, ...changed } = counts
  const total = page.kind
    ? changed[page.kind]
    : Object.values(changed).reduce((sum, count) => sum + count, 0)
  return {
    layer: source.layer.id,
    from: between.from,
    to: between.to,
    changes: counts,
    total,
    rows: await differingRows(db, source, between, page),
  }
}

async function countChanges(
  db: Db,
  source: ReadableLayer,
  between: Between,
): Promise<LayerDifference['changes']> {
  const { rows: kinds } = await sql<{ kind: RowChange | 'same'; count: number }>`
    select kind, count(*)::integer as count from (${pairs(source, between)}) as pair
    group by kind`.execute(db)
  const { rows: standing } = await sql<{ count: number }>`
    select count(*)::integer as count
    from ${source.rows(between.to, between.viewer)} as standing`.execute(db)
  const changes = { created: 0, geometry: 0, attributes: 0, both: 0, gone: 0 }
  for (const { kind, count } of kinds) if (kind !== 'same') changes[kind] = count
  const { created, geometry, attributes, both } = changes
  const unchanged = (standing[0]?.count ?? 0) - created - geometry - attributes - both
  return { ...changes, unchanged }
}

/** In the order of their ids. */
export async function differingRows(
  db: Db,
  source: ReadableLayer,
  between: Between,
  { kind, offset, limit, after }: DifferencePage,
): Promise<LayerDifference['rows']> {
  const { values, shape } = versionedLayer(source)
  const shapeOf = (name: string) =>
    shape ? sql`ST_AsGeoJSON(${sql.id(name, shape)}, 9)::json` : sql`null::json`
  const { rows } = await sql<PairRow>`
    with pair as (${pairs(source, between, after ?? null)})
    select pair.kind, pair.fid, ${values('old')} as before, ${values('new')} as after,
      ${shapeOf('old')} as "shapeBefore", ${shapeOf('new')} as "shapeAfter",
      ${shape ? sql`case when pair.kind in ('geometry', 'both') then ${reshaping(sql`old.geom`, sql`new.geom`)} end` : sql`null::json`} as reshaped
    from (select * from pair where kind <> 'same' and kind = coalesce(${kind ?? null}::text, kind)
      order by fid limit ${limit}::integer offset ${offset}::integer) as pair
    left join ${versionedLayer(source).table} as old on old.row_id = pair.old_row
    left join ${versionedLayer(source).table} as new on new.row_id = pair.new_row
    order by pair.fid`.execute(db)
  return rows.map((row) => differingRow(row, source.layer, between.viewer))
}

/** Features whose versions at the two revisions are not one and the same row. */
function pairs(
  source: ReadableLayer,
  { from, to, viewer }: Between,
  after: number | null = null,
): RawBuilder<unknown> {
  const { values, shape } = versionedLayer(source)
  const only = (at: number, notAt: number) => sql`(
    select * from ${source.rows(at, viewer)} as seen where not (${atRevision(notAt)})
      and fid > ${after ?? -1}::bigint)`
  const sameShape = shape ? sql`hegui.same_shape(old.geom, new.geom)` : sql`true`
  return sql`
    select fid, old_row, new_row, case
      when old_row is null then 'created' when new_row is null then 'gone'
      when same_shape and same_values then 'same'
      when same_shape then 'attributes' when same_values then 'geometry' else 'both' end as kind
    from (
      select coalesce(new.fid, old.fid) as fid, old.row_id as old_row, new.row_id as new_row,
        ${sameShape} as same_shape,
        ${values('old')} is not distinct from ${values('new')} as same_values
      from ${only(from, to)} as old full join ${only(to, from)} as new on new.fid = old.fid
    ) as compared`
}
