/**
 * The subjects of a rule on which changed rows bear: those that changed, and those that a changed
 * row of a layer that is read lies near or belongs to, as it was or as it is. Rather too many than
 * one too few; where that cannot be told, null: then all are judged again.
 */
import { sql } from 'kysely'
import type { LayerId } from '../../../../gis-data/layers/index.ts'
import { followsPlan } from '../../../../gis-data/rules/layers-read.ts'
import type { Rule } from '../../../../gis-data/rules/rule.ts'
import { layerTable } from '../../../db/layer-ddl.ts'
import type { Db } from '../../../db/schema.ts'
import { type BaseRun, MOST_CHANGED } from './base-run.ts'
import { bearingsOf, subjectsBorneOn } from './bearings.ts'

export async function affectedSubjects(
  db: Db,
  rule: Rule,
  subject: LayerId,
  base: BaseRun,
  revision: number,
): Promise<readonly number[] | null> {
  // A plan that is superseded takes all that it said with it.
  if ([subject, ...layersReadBy(rule)].some(followsPlan) && base.changes.has('plan')) return null
  const affected = new Set(base.changes.get(subject) ?? [])
  for (const layer of layersReadBy(rule)) {
    const fids = base.changes.get(layer)
    if (!fids) continue
    const bearings = bearingsOf(rule, subject, layer)
    if (bearings === null || fids.length > MOST_CHANGED) return null
    const { rows } = await sql<{ fid: number }>`
      with changed as materialized (
        select * from ${layerTable(layer)}
        where fid = any(${[...fids]}::bigint[])
          and rev_from <= ${revision} and (rev_to is null or rev_to > ${base.revision})
      )
      ${subjectsBorneOn(subject, layer, bearings, revision)}`.execute(db)
    for (const { fid } of rows) affected.add(fid)
  }
  return affected.size > MOST_CHANGED ? null : [...affected].sort((a, b) => a - b)
}

const layersReadBy = ({ reads, optionalReads = [] }: Rule) => [
  ...new Set([...reads, ...optionalReads]),
]
