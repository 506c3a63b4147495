/** Case files as rows, each with what the newest run that looked says of its finding. */
import { type RawBuilder, sql } from 'kysely'
import type { FindingStanding } from '../../../gis-data/cases/case-states.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { CaseFilter } from '../../api/case-contract.ts'
import type { CaseFileTable } from '../../db/case-tables.ts'
import type { Db, Tx } from '../../db/schema.ts'
import { liesIn } from '../findings/lies-in.ts'
import { withinSight } from '../findings/within-sight.ts'

export type CaseRow = Omit<CaseFileTable, 'id'> & {
  id: number
  overdue: boolean
  standing: FindingStanding
  standing_run: string | null
  /** The newest finding with the case's key, in whatever run. */
  finding_id: number | null
  finding_run: string | null
}

type Wanted = Partial<Omit<CaseFilter, 'offset' | 'limit'>> & { readonly id?: number }

/** Soonest deadline first, those without one last. */
export async function readCaseRows(
  db: Db | Tx,
  viewer: Viewer,
  wanted: Wanted,
  today: string,
  page: { offset: number; limit: number },
): Promise<{ total: number; rows: CaseRow[] }> {
  const { rows } = await sql<CaseRow & { total: number }>`
    select found.*, count(*) over ()::integer as total
    from (${standingCases(viewer, today)}) as found
    where ${matches(wanted, today)}
    order by deadline nulls last, id
    limit ${page.limit}::integer offset ${page.offset}::integer`.execute(db)
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total, ...row }) => row) }
}

/** Sums over all that the viewer may see. */
export async function sumCases(db: Db, viewer: Viewer) {
  const { rows: states } = await sql<{ state: CaseRow['state']; count: number }>`
    select state, count(*)::integer as count from hegui.case_file
    where ${withinSight(viewer)} group by state order by state collate "C"`.execute(db)
  const { rows: units } = await sql<{ responsible: string }>`
    select distinct responsible from hegui.case_file
    where ${withinSight(viewer)} and responsible is not null order by responsible`.execute(db)
  return {
    byState: Object.fromEntries(states.map(({ state, count }) => [state, count])),
    responsibles: units.map(({ responsible }) => responsible),
  }
}

/**
 * A run has looked where it ran the rule over the case's unit with the whole district in sight or
 * that unit; a run over a drawn shape only where it has the finding. A rule that could not be
 * judged, or a subject set aside, says nothing: it is never taken for "gone".
 */
const standingCases = (viewer: Viewer, today: string): RawBuilder<unknown> => sql`
  select c.*, looked.run_id as standing_run, known.id as finding_id, known.run_id as finding_run,
    coalesce(looked.standing, 'not_checked') as standing,
    coalesce(c.deadline < ${today}::date and c.state not in ('closed', 'exempted'), false) as overdue
  from (select * from hegui.case_file where ${withinSight(viewer)}) as c
  left join lateral (
    select r.id as run_id,
      case
        when f.state = 'undecidable' then 'undecidable'
        when f.id is not null then 'present'
        when (o.outcome ->> 'checked')::integer = 0 and (o.outcome ->> 'considered')::integer > 0
          then 'undecidable'
        when exists (select from hegui.run_set_aside a where a.run_id = r.id and a.rule = c.rule
          and a.subject_layer = c.subject_layer and a.subject_id = c.subject_id) then 'undecidable'
        else 'gone'
      end as standing
    from hegui.check_run r
    join hegui.check_rule o on o.run_id = r.id and o.rule = c.rule
    left join hegui.run_finding f on f.run_id = r.id and f.key = c.finding_key
    where r.status = 'done' and (f.id is not null or (r.scope -> 'geometry' is null
      and (coalesce(length(r.scope ->> 'unit'), 6) = 6
        or starts_with(c.unit_code, r.scope ->> 'unit'))
      and (coalesce(jsonb_typeof(r.viewer_units), 'null') = 'null'
        or exists (select from jsonb_array_elements_text(r.viewer_units) as prefix
          where starts_with(c.unit_code, prefix)))))
    order by r.started_at desc, r.id limit 1
  ) as looked on true
  left join lateral (
    select f.id, f.run_id from hegui.run_finding f
    join hegui.check_run r on r.id = f.run_id and r.status = 'done'
    where f.key = c.finding_key order by r.started_at desc, f.id desc limit 1
  ) as known on true`

function matches(wanted: Wanted, today: string): RawBuilder<boolean> {
  const conditions = [
    sql`true`,
    wanted.id !== undefined && sql`id = ${wanted.id}::integer`,
    wanted.key !== undefined && sql`finding_key = ${wanted.key}`,
    wanted.state !== undefined && sql`state = ${wanted.state}`,
    wanted.rule !== undefined && sql`rule = ${wanted.rule}`,
    wanted.unit !== undefined && liesIn(wanted.unit, sql.ref('finding_id')),
    wanted.responsible !== undefined && sql`responsible = ${wanted.responsible}`,
    wanted.standing !== undefined && sql`standing = ${wanted.standing}`,
    wanted.due === 'overdue' && sql`overdue`,
    wanted.due === 'week' &&
      sql`deadline between ${today}::date and ${today}::date + 7
        and state not in ('closed', 'exempted')`,
  ].filter((condition) => condition !== false)
  return sql<boolean>`${sql.join(conditions, sql` and `)}`
}
