/** The figures of a preview: what of the layer would be new, changed, gone or the same, and its area. */
import { sql } from 'kysely'
import type { ImportPreview } from '../api/import-contract.ts'
import type { Db, Tx } from '../db/schema.ts'
import type { ImportTarget } from './import-target.ts'
import { goes } from './scope/replaced-scope.ts'
import type { StagingArea } from './staging/staging-area.ts'

type Measured = Pick<
  ImportPreview,
  'repaired' | 'remarked' | 'areaBeforeM2' | 'areaAfterM2' | 'bounds'
>

/** Newest changeset that touched the layer; 0 before the first. */
export async function layerRevisionNow(db: Db | Tx, layer: string): Promise<number> {
  const row = await db
    .selectFrom('hegui.layer_revision')
    .select(({ fn }) => fn.max('changeset').as('changeset'))
    .where('layer', '=', layer)
    .executeTakeFirst()
  return row?.changeset ?? 0
}

interface Counted {
  readonly staged: number
  readonly same: number
  readonly geometry: number
  readonly attributes: number
  readonly both: number
  readonly standing: number
  readonly gone: number
}

export async function countChanges(
  area: StagingArea,
  target: ImportTarget,
): Promise<ImportPreview['changes']> {
  const { table, own, mode } = target
  const gone =
    mode === 'replace'
      ? sql`(select count(*)::integer from ${table} as held
          where ${own} and rev_to is null and ${goes(area.id, target)})`
      : sql`0`
  const { rows } = await sql<Counted>`
    with met as (
      select count(*) filter (where change = 'same')::integer as same,
        count(*) filter (where change = 'geometry')::integer as geometry,
        count(*) filter (where change = 'attributes')::integer as attributes,
        count(*) filter (where change = 'both')::integer as both
      from hegui.import_match where import_id = ${area.id})
    select met.*,
      (select count(*)::integer from ${table} where ${own} and rev_to is null) as standing,
      ${gone} as gone,
      (select count(*)::integer from hegui.import_row where import_id = ${area.id}) as staged
    from met`.execute(area.db)
  const { standing, staged, same, ...changes } = rows[0]!
  const changed = changes.geometry + changes.attributes + changes.both
  return {
    created: staged - same - changed,
    geometry: changes.geometry,
    attributes: changes.attributes,
    both: changes.both,
    gone: changes.gone,
    unchanged: standing - changed - changes.gone,
  }
}

interface Areas {
  readonly areaBeforeM2: number
  readonly areaLeavingM2: number
  readonly areaComingM2: number
  readonly bounds: Measured['bounds']
  readonly repaired: number
  readonly remarked: number
}

/** Measuring takes as long as staging: only for someone who looks at it. */
export async function measurePreview(area: StagingArea, target: ImportTarget): Promise<Measured> {
  const { table, own, areaM2 } = target
  const leaves = sql`(${reshaped} or ${goes(area.id, target)})`
  const { rows } = await sql<Areas>`
    with met as materialized (
      select row_number, fid, change from hegui.import_match where import_id = ${area.id}),
    standing as (
      select coalesce(sum(${areaM2}), 0)::float8 as "areaBeforeM2",
        coalesce(sum(${areaM2}) filter (where ${leaves}), 0)::float8 as "areaLeavingM2"
      from ${table} as held left join met using (fid) where ${own} and rev_to is null),
    staged as (
      select ST_Extent(geom) as extent,
        coalesce(sum(ST_Area(geom::geography)) filter (where change is null or ${reshaped}), 0)
          as "areaComingM2"
      from hegui.import_row left join met using (row_number) where import_id = ${area.id})
    select standing.*, "areaComingM2", case when extent is not null then json_build_array(
        ST_XMin(extent), ST_YMin(extent), ST_XMax(extent), ST_YMax(extent)) end as bounds,
      told.repaired, told.remarked
    from standing, staged, (
      select count(distinct row_number) filter (where kind = 'repaired')::integer as repaired,
        count(distinct row_number) filter (where kind = 'remark')::integer as remarked
      from hegui.import_note as note where note.import_id = ${area.id} and exists (
        select from hegui.import_row as taken where taken.import_id = note.import_id
          and taken.row_number = note.row_number)) as told`.execute(area.db)
  const { areaBeforeM2, areaLeavingM2, areaComingM2, bounds, repaired, remarked } = rows[0]!
  const areaAfterM2 = areaBeforeM2 - areaLeavingM2 + areaComingM2
  return { repaired, remarked, areaBeforeM2, areaAfterM2, bounds }
}

const reshaped = sql`coalesce(change in ('geometry', 'both'), false)`
