/** Every version of a plan's document: when it changed, by whom and why. */
import { sql } from 'kysely'
import { layerOf } from '../../gis-data/layers/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { PlanFile } from '../api/village-contract.ts'
import { layerTable } from '../db/layer-ddl.ts'
import { maySee, withinUnits } from '../db/relation.ts'
import type { Db } from '../db/schema.ts'

interface Row extends Omit<PlanFile['versions'][number], 'at'> {
  at: Date
}

/** The newest first, none later than `revision`. */
export async function readPlanVersions(
  db: Db,
  fid: number,
  revision: number,
  viewer: Viewer,
): Promise<PlanFile['versions']> {
  const plan = layerOf('plan')
  const { rows } = await sql<Row>`
    select held.rev_from as revision, made.at, made.kind, made.actor, made.reason, held.status,
      held.area_m2 as "areaM2",
      (held.rev_to is null or held.rev_to > ${revision}::integer) as current
    from ${layerTable('plan')} as held join hegui.changeset as made on made.id = held.rev_from
    where held.fid = ${fid}::bigint and held.rev_from <= ${revision}::integer
      and ${maySee(viewer, plan) ? withinUnits(viewer, plan) : sql`false`}
    order by held.rev_from desc limit 100`.execute(db)
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
