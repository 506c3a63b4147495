/** The tables of indicators: what is allotted to a place, and what the plan that prevails states for it. */
import { sql } from 'kysely'
import { layerOf } from '../../gis-data/layers/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { plansInForceAt } from '../db/plans-in-force.ts'
import { visibleRows } from '../db/relation.ts'
import { ruleSql } from '../db/rule-sql.ts'
import type { Db } from '../db/schema.ts'

export interface StatedRow {
  readonly areaCode: string
  readonly role: 'allotted' | 'planned'
  readonly indicator: string
  /** ㎡, persons, sites or ㎡ a person; null where it is not given or its unit is not known. */
  readonly base: number | null
  readonly target: number | null
}

export interface Stated {
  allotted(areaCode: string, indicator: string): readonly StatedRow[]
  /** Of the plan that prevails. */
  planned(areaCode: string, indicator: string): StatedRow | null
}

export async function readStated(db: Db, revision: number, viewer: Viewer): Promise<Stated> {
  const rowsOf = plansInForceAt(revision, (id) => visibleRows(layerOf(id), revision, viewer))
  const { rows } = await sql<StatedRow>`
    with plan_indicator as not materialized (select * from ${rowsOf('plan_indicator')} as seen),
    stated as (${sql.raw(ruleSql('stated-values'))}\n)
    select area_code as "areaCode", role, indicator, base, target
    from stated
    left join (
      select code, min(case kind when 'spatial' then 1 when 'village' then 2 else 3 end) as rank
      from ${rowsOf('plan')} as document group by code
    ) as plan on plan.code = stated.plan_code
    -- as in C06, the farther year counts among rows of one plan
    order by plan.rank nulls last, target_year desc nulls last, row_fid`.execute(db)
  const byPlace = new Map<string, StatedRow[]>()
  for (const row of rows) {
    const key = keyOf(row.role, row.areaCode, row.indicator)
    const known = byPlace.get(key)
    if (known) known.push(row)
    else byPlace.set(key, [row])
  }
  return {
    allotted: (...place) => byPlace.get(keyOf('allotted', ...place)) ?? [],
    planned: (...place) => byPlace.get(keyOf('planned', ...place))?.[0] ?? null,
  }
}

const keyOf = (...parts: string[]) => parts.join(' ')
