/**
 * Subjects that cannot be judged for a viewer who sees some units only: a feature beyond their
 * sight overlaps them, lies within the rule's reach, or is linked to them.
 */
import { type RawBuilder, sql } from 'kysely'
import { type LayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { Link, Rule } from '../../gis-data/rules/rule.ts'
import type { RuleGround } from './rule-ground.ts'

/** Neighbours that share a border overlap by rounding; this much does not count, in ㎡. */
const NEGLIGIBLE_M2 = 0.01

/** `layer`, `fid` and `unit_code` of rows of the relation `subject`. */
export function beyondSight(rule: Rule, { unseen }: RuleGround): RawBuilder<unknown> {
  if (!unseen) return sql`select layer, fid, unit_code from subject where false`
  const bears = [...rule.reads, ...(rule.optionalReads ?? [])].map(
    (layer) =>
      sql`exists (select from ${unseen(layer)} as o where ${
        rule.links?.[layer] ? isLinked(rule.links[layer]) : isNear(layer, rule.reachM ?? 0)
      })`,
  )
  if (bears.length === 0) return sql`select layer, fid, unit_code from subject where false`
  return sql`select s.layer, s.fid, s.unit_code from subject s where ${sql.join(bears, sql` or `)}`
}

const isLinked = ({ field, subjectField }: Link) =>
  sql`${sql.ref(`o.${field}`)} = ${sql.ref(`s.${subjectField}`)}`

function isNear(layer: LayerId, reachM: number) {
  if (reachM > 0) return sql`ST_DWithin(s.geom::geography, o.geom::geography, ${reachM})`
  if (layerOf(layer).geometry !== 'MultiPolygon') return sql`ST_Intersects(s.geom, o.geom)`
  return sql`ST_Intersects(s.geom, o.geom)
    and hegui.area_m2(hegui.overlap(s.geom, o.geom)) > ${NEGLIGIBLE_M2}`
}
