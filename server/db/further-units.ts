/**
 * Units that a finding lies in beside that of its subject: those that its evidence covers a part
 * of, by their boundaries at the run's revision.
 */
import { sql } from 'kysely'
import { layerTable } from './layer-ddl.ts'
import { atRevision } from './relation.ts'
import type { Db } from './schema.ts'

/**
 * A part that holds a middle of neither counts from here, in ㎡: what two outlines of one boundary
 * overlap by is no place. Over the full district they overlap by up to 0.01.
 */
const LEAST_PART_M2 = 0.1

/** Of the findings that the run stored itself; those it took over have theirs. */
export async function storeFurtherUnits(db: Db, run: string, revision: number): Promise<void> {
  await sql`
    with boundary as materialized (
      select distinct on (code) row_id from ${layerTable('unit')} where ${atRevision(revision)}
      order by code, fid
    ),
    near as materialized (
      select f.id, f.evidence, unit.code, unit.geom
      from hegui.finding f
      join ${layerTable('unit')} unit on unit.geom && f.evidence
        and unit.code is distinct from f.unit_code
        and unit.row_id in (select row_id from boundary)
      where f.run_id = ${run}
    ),
    -- one boundary after another, so that each is made ready once
    meeting as materialized (
      select * from (select * from near order by code offset 0) as near
      where ST_Intersects(geom, evidence)
    )
    insert into hegui.finding_unit (finding_id, unit_code)
    select id, code from meeting
    -- overlays are for the few that these do not decide
    where ST_Intersects(geom, ST_PointOnSurface(evidence))
      or ST_Intersects(evidence, ST_PointOnSurface(geom))
      or case when ST_Touches(geom, evidence) then false
        else hegui.area_m2(hegui.overlap(geom, evidence)) > ${LEAST_PART_M2}::float8 end`.execute(
    db,
  )
}

/** For runs from before findings had them. */
export async function storeOfAllRuns(db: Db): Promise<void> {
  const runs = await db.selectFrom('hegui.check_run').select(['id', 'revision']).execute()
  for (const { id, revision } of runs) await storeFurtherUnits(db, id, revision)
}
