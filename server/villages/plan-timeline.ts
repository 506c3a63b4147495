/** The versions of a plan through time: the documents of its kind over the same land, each with every change to it. */
import { sql } from 'kysely'
import { layerOf } from '../../gis-data/layers/index.ts'
import type { PlanKind } from '../../gis-data/plan-matrix/plan-kinds.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { PlanTimeline, PlanVersion } from '../api/village-contract.ts'
import { layerTable } from '../db/layer-ddl.ts'
import { maySee, visibleRows, withinUnits } from '../db/relation.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'

/** As `otherPlans` of a plan's file. */
const SAME_LAND_SHARE = 0.01
const MOST_DOCUMENTS = 20
const MOST_VERSIONS = 300

/** A document as it was from one changeset to another. */
interface Held {
  fid: number
  code: string
  name: string
  status: PlanVersion['status']
  dated: string | null
  revFrom: number
  revTo: number | null
}

interface Change {
  code: string
  revision: number
  added: number
  removed: number
}

/** @throws UserFault `not_found` for a plan that does not exist or is not for this viewer. */
export async function readPlanTimeline(
  db: Db,
  fid: number,
  revision: number,
  viewer: Viewer,
): Promise<PlanTimeline> {
  const plans = visibleRows(layerOf('plan'), revision, viewer)
  const {
    rows: [self],
  } = await sql<Pick<PlanTimeline, 'kind' | 'code' | 'bounds'>>`
    select code, kind, json_build_array(ST_XMin(geom), ST_YMin(geom), ST_XMax(geom),
      ST_YMax(geom)) as bounds from ${plans} as plan where fid = ${fid}::bigint`.execute(db)
  if (!self) throw new UserFault('not_found', `没有编号为 ${fid} 的规划`, `there is no plan ${fid}`)
  const held = await documentsOverTheLand(db, fid, revision, viewer)
  const codes = [...new Set(held.map(({ code }) => code))]
  const changes = await featureChanges(db, self.kind, codes, revision, viewer)
  const versions = codes.flatMap((code) =>
    versionsOf(
      held.filter((each) => each.code === code),
      changes.filter((each) => each.code === code),
      revision,
    ),
  )
  const made = await changesetsOf(db, [...new Set(versions.map((version) => version.revision))])
  return {
    revision,
    kind: self.kind,
    code: self.code,
    bounds: self.bounds,
    versions: versions.slice(-MOST_VERSIONS).flatMap((version) => {
      const changeset = made.get(version.revision)
      return changeset ? [{ ...version, ...changeset }] : []
    }),
  }
}

/** Every state of every document, those that were taken back or replaced too; by day of the plan, then by revision. */
async function documentsOverTheLand(db: Db, fid: number, revision: number, viewer: Viewer) {
  const plan = layerOf('plan')
  const { rows } = await sql<Held>`
    with held as materialized (
      select * from ${layerTable('plan')}
      where rev_from <= ${revision}::integer
        and ${maySee(viewer, plan) ? withinUnits(viewer, plan) : sql`false`}
    ), self as (
      select * from held where fid = ${fid}::bigint and (rev_to is null or rev_to > ${revision}::integer)
    ), shared as (
      select other.code, max(case when other.code = self.code then 2 else
        hegui.area_m2(hegui.overlap(self.geom, other.geom)) / hegui.area_m2(self.geom) end) as share
      from self join held as other
        on other.kind = self.kind and (other.code = self.code or ST_Intersects(self.geom, other.geom))
      group by other.code
    ), chosen as (
      select code from shared where share > ${SAME_LAND_SHARE} order by share desc, code
      limit ${MOST_DOCUMENTS}
    )
    select held.fid, held.code, held.name, held.status, held.rev_from as "revFrom",
      held.rev_to as "revTo", coalesce(max(coalesce(held.published_on, held.approved_on,
        held.submitted_on, held.consented_on, held.town_reviewed_on)) over (partition by held.code)::text,
        max(held.base_year) over (partition by held.code)::text) as dated
    from held join self on held.kind = self.kind where held.code in (select code from chosen)
    order by dated nulls first, held.code, held.rev_from, held.fid`.execute(db)
  return rows
}

/** What came and went of the features of the plans, by changeset. */
async function featureChanges(
  db: Db,
  kind: PlanKind,
  codes: readonly string[],
  revision: number,
  viewer: Viewer,
): Promise<Change[]> {
  const layer = layerOf(`plan_${kind}`)
  if (!maySee(viewer, layer)) return []
  const rows = (changed: 'rev_from' | 'rev_to') => sql`
    select plan_code as code, ${sql.id(changed)} as revision,
      ${sql.lit(changed === 'rev_from' ? 1 : 0)} as added,
      ${sql.lit(changed === 'rev_to' ? 1 : 0)} as removed
    from ${layerTable(layer.id)}
    where plan_code = any(${[...codes]}::text[]) and ${withinUnits(viewer, layer)}
      and ${sql.id(changed)} <= ${revision}::integer`
  const { rows: changes } = await sql<Change>`
    select code, revision, sum(added)::integer as added, sum(removed)::integer as removed
    from (${rows('rev_from')} union all ${rows('rev_to')}) as changed
    group by code, revision order by code, revision`.execute(db)
  return changes
}

type Bare = Omit<PlanVersion, 'at' | 'actor' | 'reason'>

/** A version wherever the document or its features changed while it stood. */
export function versionsOf(
  held: readonly Held[],
  changes: readonly Change[],
  asOf: number,
): Bare[] {
  const at = new Set([
    ...held.map(({ revFrom }) => revFrom),
    ...changes.map((each) => each.revision),
  ])
  const versions = [...at]
    .sort((one, other) => one - other)
    .flatMap((revision): Bare[] => {
      const standing = held.findLast(
        ({ revFrom, revTo }) => revFrom <= revision && (revTo === null || revTo > revision),
      )
      if (!standing) return []
      const { fid, code, name, status, dated } = standing
      const { added, removed } = changes.find((each) => each.revision === revision) ?? {
        added: 0,
        removed: 0,
      }
      return [{ revision, fid, code, name, status, dated, added, removed, current: false }]
    })
  const stands = held.some(({ revTo }) => revTo === null || revTo > asOf)
  return versions.map((version, place) => ({
    ...version,
    current: stands && place === versions.length - 1,
  }))
}

async function changesetsOf(db: Db, revisions: readonly number[]) {
  if (revisions.length === 0)
    return new Map<number, { at: string; actor: string; reason: string }>()
  const rows = await db
    .selectFrom('hegui.changeset')
    .select(['id', 'at', 'actor', 'reason'])
    .where('id', 'in', [...revisions])
    .execute()
  return new Map(
    rows.map(({ id, at, actor, reason }) => [id, { at: at.toISOString(), actor, reason }] as const),
  )
}
