/** How many rows a rule is about, by unit: the number that judging must account for. */
import { sql } from 'kysely'
import { type LayerId, layerOf } from '../../../gis-data/layers/index.ts'
import type { Rule } from '../../../gis-data/rules/rule.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import { withinUnits } from '../../db/relation.ts'
import type { Db } from '../../db/schema.ts'
import { consideredRows } from '../considered-rows.ts'
import { groundAt } from '../rule-ground.ts'
import { withinScope } from '../scope.ts'
import type { PlannedRun } from './planned-run.ts'

export interface UnitCount {
  readonly unit: string | null
  readonly rows: number
}

/** `reader`: counts only what this viewer may see of the run; `among`: only these features. */
export async function countConsidered(
  db: Db,
  run: Pick<PlannedRun, 'revision' | 'viewer' | 'scope'>,
  rule: Rule,
  layer: LayerId,
  reader: Viewer = run.viewer,
  among?: readonly number[],
): Promise<UnitCount[]> {
  const declared = layerOf(layer)
  const { rows } = await sql<UnitCount>`
    select unit_code as unit, count(*)::integer as rows
    from ${groundAt(run.revision, run.viewer).rows(layer)} as feature
    where ${consideredRows(rule, layer)} and ${withinUnits(reader, declared)}
      and ${withinScope(run.scope, declared, run.revision, run.viewer)}
      ${among ? sql`and fid = any(${[...among]}::bigint[])` : sql``}
    group by unit_code
    order by unit_code collate "C" nulls last`.execute(db)
  return rows
}
