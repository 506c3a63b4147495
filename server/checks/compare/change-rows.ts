/** The findings of two runs side by side, by their key. */
import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Change, ChangeCounts, ComparisonQuery } from '../../api/comparison-contract.ts'
import type { Db } from '../../db/schema.ts'
import { withinSight } from '../findings/within-sight.ts'
import type { SharedGround, Side } from './shared-ground.ts'

type Pair = Pick<Change, 'kind' | 'key' | 'rule' | 'changed'> & {
  before_id: number | null
  after_id: number | null
}

/** Areas must differ by more than this, in ㎡, to be a change. */
const SAME_M2 = 0.01

export async function countChanges(
  db: Db,
  pairs: RawBuilder<unknown>,
): Promise<(ChangeCounts & { rule: string })[]> {
  const { rows } = await sql<ChangeCounts & { rule: string }>`
    select rule, count(*) filter (where kind = 'new')::integer as new,
      count(*) filter (where kind = 'gone')::integer as gone,
      count(*) filter (where kind = 'changed')::integer as changed,
      count(*) filter (where kind = 'undecided')::integer as undecided,
      count(*) filter (where kind = 'same')::integer as same
    from (${pairs}) as pair group by rule order by rule collate "C"`.execute(db)
  return rows
}

export async function readChanges(
  db: Db,
  pairs: RawBuilder<unknown>,
  { kind, rule, offset, limit }: ComparisonQuery,
): Promise<{ total: number; rows: Pair[] }> {
  const { rows } = await sql<Pair & { total: number }>`
    select *, count(*) over ()::integer as total from (${pairs}) as pair
    where kind <> 'same' and kind = coalesce(${kind ?? null}::text, kind)
      and rule = coalesce(${rule ?? null}::text, rule)
    order by rule collate "C", key collate "C"
    limit ${limit}::integer offset ${offset}::integer`.execute(db)
  return { total: rows[0]?.total ?? 0, rows }
}

/**
 * A finding that one run lacks is new or gone only where that run judged the subject: a rule without
 * its layers, or a subject set aside, says nothing about it.
 */
export function changePairs(
  after: Side,
  before: Side,
  { rules, unit }: SharedGround,
  viewer: Viewer,
): RawBuilder<unknown> {
  const findings = ({ run }: Side) => sql`(select * from hegui.run_finding
    where run_id = ${run.id} and rule = any(${[...rules]}::text[]) and ${withinSight(viewer)}
      ${unit === null ? sql`` : sql`and starts_with(unit_code, ${unit})`})`
  const looked = (side: Side) => sql`(
    not p.rule = any(${unjudgedRules(side)}::text[])
    and not exists (select from hegui.run_set_aside s where s.run_id = ${side.run.id}
      and s.rule = p.rule and s.subject_layer = p.subject_layer and s.subject_id = p.subject_id))`
  return sql`
    select p.key, p.rule, p.before_id, p.after_id,
      case
        when p.before_id is null then case when ${looked(before)} then 'new' else 'undecided' end
        when p.after_id is null then case when ${looked(after)} then 'gone' else 'undecided' end
        when cardinality(p.changed) > 0 then 'changed'
        else 'same'
      end as kind, to_jsonb(p.changed) as changed
    from (
      select coalesce(a.key, b.key) as key, coalesce(a.rule, b.rule) as rule,
        coalesce(a.subject_layer, b.subject_layer) as subject_layer,
        coalesce(a.subject_id, b.subject_id) as subject_id, a.id as after_id, b.id as before_id,
        case when a.id is null or b.id is null then '{}'::text[] else array_remove(array[
          case when a.state <> b.state then 'state' end,
          case when abs(coalesce(a.area_m2, 0) - coalesce(b.area_m2, 0)) > ${SAME_M2}::float8
            then 'area' end,
          case when not hegui.same_measure(a.measure, b.measure) then 'measure' end,
          case when a.fit is distinct from b.fit then 'fit' end], null) end as changed
      from ${findings(after)} as a full join ${findings(before)} as b on a.key = b.key
    ) as p`
}

const unjudgedRules = ({ outcomes }: Side): string[] =>
  outcomes.filter(({ considered, checked }) => considered > 0 && checked === 0).map(({ id }) => id)
