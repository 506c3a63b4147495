/**
 * Which features of a layer a delivery for some units may end or change, into `hegui.import_scope`. As
 * everywhere a feature is of the unit whose code it bears; one without a code, or of a layer that spans
 * units, is where its shape is. One of which a tenth or a mu lies in units that are not replaced is of
 * those as well (`spans`): less than that is how coarse boundaries are drawn.
 */
import { type RawBuilder, sql } from 'kysely'
import { M2_PER_MU } from '../../../gis-data/area.ts'
import type { ImportTarget } from '../import-target.ts'
import type { StagingArea } from '../staging/staging-area.ts'
import { isAmong } from './replaced-scope.ts'

/** Share of a shape, and area in ㎡, from which on it is of a unit too. */
const SHARE_OF_BOTH = 0.1
const AREA_OF_BOTH_M2 = M2_PER_MU

export async function storeScope(
  area: StagingArea,
  { table, own, shaped, spansUnits }: ImportTarget,
  places: readonly string[],
): Promise<void> {
  const standing = sql`${own} and rev_to is null`
  if (!shaped) {
    await sql`
      insert into hegui.import_scope (import_id, fid, spans)
      select ${area.id}, fid, false from ${table}
      where ${standing} and ${isAmong(sql`unit_code`, places)}`.execute(area.db)
    return
  }
  const code = spansUnits ? sql`null::text` : sql`unit_code`
  await sql`
    with boundary as materialized (${boundaries(places)}),
    -- one boundary after another, so that each is made ready once
    bearing as materialized (
      select fid, geom, ${code} as code from ${table}
      where ${standing} and ${isAmong(code, places)} order by unit_code),
    reaching as materialized (
      select distinct on (fid) fid, held.geom, ${code} as code
      from boundary join ${table} as held on held.geom && boundary.geom
        and ST_Intersects(boundary.geom, held.geom)
      where chosen and ${standing} and not ${isAmong(code, places)} order by fid),
    candidate as materialized (
      select fid, geom, code, true as bears, exists (select from boundary
          where boundary.code = bearing.code and ST_Covers(boundary.geom, bearing.geom)) as whole
      from bearing
      union all select fid, geom, code, false, false from reaching),
    reach as (
      select fid, coalesce(sum(${shareIn(sql`candidate.geom`)}) filter (where chosen), 0) as inside,
        coalesce(sum(${shareIn(sql`candidate.geom`)}) filter (where not chosen), 0) as beyond
      from candidate left join boundary on boundary.geom && candidate.geom
      where not whole group by fid)
    insert into hegui.import_scope (import_id, fid, spans)
    select ${area.id}, fid, case when whole then false
      when bears then ST_Dimension(geom) > 0 and ${counts(sql`beyond`, sql`geom`)}
      else code is not null or ${counts(sql`beyond`, sql`geom`)} end
    from candidate left join reach using (fid)
    where bears or (code is null and inside > 0)
      or ${counts(sql`inside`, sql`geom`)}`.execute(area.db)
}

/** Staged rows that bear another unit's code or none, but lie in the places with a part that counts. */
export const reachesInto = (shape: RawBuilder<unknown>, places: readonly string[]) =>
  sql<boolean>`coalesce((select ${counts(sql`sum(${shareIn(shape)})`, shape)}
    from (${boundaries(places)}) as boundary where chosen and boundary.geom && ${shape}), false)`

/** Whether a part, given as its share, makes the shape one of the unit too. */
const counts = (share: RawBuilder<unknown>, shape: RawBuilder<unknown>) => sql`(
  ${share} >= ${SHARE_OF_BOTH}::float8
  or ${share} * hegui.area_m2(${shape}) >= ${AREA_OF_BOTH_M2}::float8)`

const boundaries = (places: readonly string[]) => sql`
  select distinct on (code) code, geom, ${isAmong(sql`code`, places)} as chosen
  from layer.unit where rev_to is null order by code, fid`

/** How much of a shape lies in the unit under the name `boundary`, 0 to 1. */
const shareIn = (shape: RawBuilder<unknown>) => sql`(
  case when not ST_Intersects(boundary.geom, ${shape}) then 0
    when ST_Dimension(${shape}) = 2 then
      hegui.area_m2(hegui.overlap(${shape}, boundary.geom)) / nullif(hegui.area_m2(${shape}), 0)
    when ST_Dimension(${shape}) = 1 then
      ST_Length(ST_CollectionExtract(ST_Intersection(${shape}, boundary.geom, 1e-11), 2)::geography)
        / nullif(ST_Length(${shape}::geography), 0)
    else 1 end)`
