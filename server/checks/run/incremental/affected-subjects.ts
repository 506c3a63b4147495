/**
 * The subjects of a rule on which changed rows bear: those that changed, and those that a changed
 * row of a layer that is read lies near or belongs to, as it was or as it is. Rather too many than
 * one too few; where that cannot be told, null: then all are judged again.
 */
import { type RawBuilder, sql } from 'kysely'
import { type LayerId, layerOf } from '../../../../gis-data/layers/index.ts'
import { followsPlan } from '../../../../gis-data/rules/layers-read.ts'
import type { Rule } from '../../../../gis-data/rules/rule.ts'
import { layerTable } from '../../../db/layer-ddl.ts'
import { atRevision } from '../../../db/relation.ts'
import type { Db } from '../../../db/schema.ts'
import { type BaseRun, MOST_CHANGED } from './base-run.ts'

/** 1° is at least 80 km here in both directions; a metre more for what edges bend between systems. */
const marginDegrees = (reachM: number) => (reachM + 1) / 80_000
/** Layers that stand for everything within them. */
const holders: readonly LayerId[] = ['unit', 'town', 'district']

export async function affectedSubjects(
  db: Db,
  rule: Rule,
  subject: LayerId,
  base: BaseRun,
  revision: number,
): Promise<readonly number[] | null> {
  const { reads, optionalReads = [] } = rule
  const read = [...new Set([...reads, ...optionalReads])]
  // A plan that is superseded takes all that it said with it.
  if ([subject, ...read].some(followsPlan) && base.changes.has('plan')) return null
  const changed = read.filter((layer) => base.changes.has(layer))
  // Where several layers are read, one may decide what another means, wherever that lies.
  if (changed.length > 0 && read.length > 1) return null
  const affected = new Set(base.changes.get(subject) ?? [])
  for (const layer of changed) {
    const ways = waysTo(rule, subject, layer)
    const fids = base.changes.get(layer)!
    if (ways.length === 0 || fids.length > MOST_CHANGED) return null
    const { rows } = await sql<{ fid: number }>`
      with changed as materialized (
        select * from ${layerTable(layer)}
        where fid = any(${[...fids]}::bigint[])
          and rev_from <= ${revision} and (rev_to is null or rev_to > ${base.revision})
      ),
      standing as not materialized (
        select * from ${layerTable(subject)} where ${atRevision(revision)}
      )
      ${sql.join(
        ways.map((way) => sql`select s.fid from standing s join changed o on ${way}`),
        sql` union `,
      )}`.execute(db)
    for (const { fid } of rows) affected.add(fid)
  }
  return affected.size > MOST_CHANGED ? null : [...affected].sort((a, b) => a - b)
}

/** Each way in which a row `o` may bear on a subject `s`; none where a change may bear on any. */
function waysTo(rule: Rule, subject: LayerId, layer: LayerId): RawBuilder<boolean>[] {
  const [own, other] = [layerOf(subject), layerOf(layer)]
  const has = ({ fields }: typeof own, name: string) => fields.some((field) => field.name === name)
  const link = rule.links?.[layer]
  const linked = link && has(own, link.subjectField) && has(other, link.field)
  const byPlace = own.geometry !== null && other.geometry !== null
  if (!linked && !byPlace) return []
  const equal = (name: string, subjectName: string) =>
    sql<boolean>`${sql.ref(`o.${name}`)}::text = ${sql.ref(`s.${subjectName}`)}::text`
  const ways: RawBuilder<boolean>[] = []
  if (linked) ways.push(equal(link.field, link.subjectField))
  if (byPlace)
    ways.push(sql<boolean>`s.geom && ST_Expand(o.geom, ${marginDegrees(rule.reachM ?? 0)}::float8)`)
  if (has(other, `${subject}_code`) && has(own, 'code')) ways.push(equal(`${subject}_code`, 'code'))
  if (has(own, `${layer}_code`) && has(other, 'code')) ways.push(equal('code', `${layer}_code`))
  if (holders.includes(subject)) ways.push(sql<boolean>`starts_with(o.unit_code, s.code)`)
  return ways
}
