/** Land in conflict between two plans, before and after the losing features give way. */
import { sql } from 'kysely'
import { planConflicts } from '../../../gis-data/plan-matrix/plan-conflicts.ts'
import { prevailingPlan } from '../../../gis-data/plan-matrix/plan-kinds.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import { boundaryOf } from '../../db/in-place.ts'
import type { Db } from '../../db/schema.ts'
import { liesIn, reachesFurther } from '../findings/lies-in.ts'
import { withinSight } from '../findings/within-sight.ts'
import type { RunRecord } from '../run/run-records.ts'

export interface PairAreas {
  readonly a: string
  readonly b: string
  readonly areaM2: number
  readonly afterM2: number
}

/**
 * Where one plan prevails, the finding's subject gives way: of its land, only what another finding
 * claims without that subject remains in conflict. Between equals everything remains. Of a place, of
 * findings that reach beyond it, the part within.
 */
export async function readPairAreas(
  db: Db,
  run: Pick<RunRecord, 'id' | 'revision'>,
  viewer: Viewer,
  unit: string | null,
): Promise<PairAreas[]> {
  const rows = planConflicts.map(({ a, b, rule, subjectLayer }) => ({
    a,
    b,
    rule,
    judged_layer: subjectLayer ?? null,
    settled: prevailingPlan(a, b) !== null,
  }))
  const within = unit === null ? sql`true` : liesIn(unit, sql.ref('f.id'))
  const part =
    unit === null
      ? sql`f.evidence`
      : sql`case when ${reachesFurther(sql.ref('f.id'))}
          then hegui.overlap(f.evidence, ${boundaryOf({ code: unit, revision: run.revision })})
          else f.evidence end`
  const { rows: areas } = await sql<PairAreas>`
    with conflict as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as listed (a text, b text, rule text, judged_layer text, settled boolean)
    ),
    claim as materialized (
      select f.id, c.a, c.b, c.settled, ${part} as evidence,
        f.subject_layer || ':' || f.subject_id as subject,
        f.object_layer || ':' || f.object_id as object
      from hegui.run_finding f
      join conflict c on c.rule = f.rule and coalesce(c.judged_layer, f.subject_layer) = f.subject_layer
      where f.run_id = ${run.id} and f.state in ('nonconforming', 'conditional')
        and f.evidence is not null and ${within} and ${withinSight(viewer)}
    ),
    remaining as materialized (
      select a, b, id, id as other, evidence from claim where not settled
      union all
      select f.a, f.b, f.id, g.id, hegui.overlap(f.evidence, g.evidence)
      from claim f
      join claim g on g.id <> f.id and f.evidence && g.evidence
        and ST_Intersects(f.evidence, g.evidence)
        and f.subject <> g.subject and f.subject is distinct from g.object
      where f.settled
    ),
    before as materialized (
      select a, b, ST_Union(evidence, 1e-11 order by id) as land from claim group by a, b
    ),
    after as materialized (
      select a, b, ST_Union(evidence, 1e-11 order by id, other) as land
      from remaining where hegui.area_m2(evidence) > 0 group by a, b
    )
    select a, b, coalesce(hegui.area_m2(before.land), 0) as "areaM2",
      coalesce(hegui.area_m2(after.land), 0) as "afterM2"
    from before left join after using (a, b)`.execute(db)
  return areas
}
