/** Units overlaid with the plans that are approved or on their way: what of each unit lies in which. */
import { sql } from 'kysely'
import { layerOf } from '../../gis-data/layers/index.ts'
import type { PlanKind } from '../../gis-data/plan-matrix/plan-kinds.ts'
import { ruleOf } from '../../gis-data/rules/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { PlanStatus } from '../api/village-contract.ts'
import { visibleRows } from '../db/relation.ts'
import type { Db } from '../db/schema.ts'
import { planRows } from './plan-documents.ts'

export interface PlanPart {
  /** Feature id of the unit. */
  readonly unit: number
  readonly kind: PlanKind
  /** Each place of the unit counts once. */
  readonly approvedM2: number
  readonly anyM2: number
  readonly plans: readonly { fid: number; status: PlanStatus; m2: number }[]
}

/** Less is where neighbouring boundaries do not quite meet. */
const leastM2 = (): number => Number(ruleOf('C07').parameters.min_area_m2!.value)

export async function readPlanParts(db: Db, revision: number, viewer: Viewer): Promise<PlanPart[]> {
  const { rows } = await sql<PlanPart>`
      with unit as materialized (
        select fid, geom from ${visibleRows(layerOf('unit'), revision, viewer)} as unit
      ),
      plan as materialized (
        select fid, kind, status, geom from ${planRows(revision, viewer)} as plan
        where status <> 'superseded'
      ),
      overlap as materialized (
        select unit.fid as unit, plan.fid, plan.kind, plan.status,
          hegui.overlap(unit.geom, plan.geom) as geom
        from unit join plan on unit.geom && plan.geom and ST_Intersects(unit.geom, plan.geom)
      ),
      part as materialized (
        select * from (select *, hegui.area_m2(geom) as m2 from overlap) as measured
        where m2 > ${leastM2()}::double precision
      )
      select unit, kind,
        case count(*) filter (where status = 'approved')
          when 0 then 0
          when 1 then sum(m2) filter (where status = 'approved')
          else hegui.area_m2(ST_Union(geom, 1e-11 order by fid) filter (where status = 'approved'))
        end as "approvedM2",
        case count(*) when 1 then sum(m2)
          else hegui.area_m2(ST_Union(geom, 1e-11 order by fid)) end as "anyM2",
        json_agg(json_build_object('fid', fid, 'status', status, 'm2', m2) order by m2 desc, fid)
          as plans
      from part group by unit, kind order by unit, kind`.execute(db)
  return rows
}
