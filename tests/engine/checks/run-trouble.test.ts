/** What a run does when data is missing, an overlay fails, it is cancelled, or the process dies. */
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckRun, Finding } from '../../../server/api/contract.ts'
import { checkJobs } from '../../../server/checks/run/check-jobs.ts'
import { openDatabase } from '../../../server/db/database.ts'
import { closeInterruptedJobs } from '../../../server/jobs/job-records.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import { smallDistrict, smallFindings, smallOptions } from './small-district.ts'
import { writeFeatures } from './write-features.ts'

type Page = { total: number; findings: Finding[] }

let database: TestDatabase
let app: ReturnType<typeof checkApp>

const open = async (layers = smallDistrict) => {
  await writeFeatures(database.db, layers)
  app = checkApp(database, smallOptions)
}
const outcome = (run: CheckRun, rule: string) => run.rules.find(({ id }) => id === rule)!
const leftovers = async () => {
  const { rows } = await sql<{ n: number }>`
    select (select count(*) from hegui.finding) + (select count(*) from hegui.set_aside)
      + (select count(*) from hegui.check_rule) as n`.execute(database.db)
  return rows[0]!.n
}

beforeEach(async () => {
  database = await openTestDatabase()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await database.close()
})

describe('an empty layer', () => {
  it('makes the rule 无法判定 and sets every row aside, naming the layer', async () => {
    const { ecological_redline, ...rest } = smallDistrict
    await open(rest)
    const run = await app.planner.run()
    expect(run.status).toBe('done')
    expect(outcome(run, 'A07')).toMatchObject({
      result: 'undecidable',
      considered: 9,
      checked: 0,
      setAside: 9,
      findings: 0,
      missing: ['ecological_redline'],
      setAsideReasons: [{ reason: '缺少图层数据：生态保护红线', rows: 9 }],
    })
    expect(outcome(run, 'A01').result).toBe('nonconforming')
  })

  it('is told from a layer without rows in the scope', async () => {
    await open()
    const run = await app.planner.run({ scope: { unit: '510117115201' }, rules: ['F01', 'G08'] })
    expect(outcome(run, 'F01')).toMatchObject({ result: 'conforming', considered: 1, missing: [] })
    expect(outcome(run, 'G08')).toMatchObject({ result: 'not_applicable', considered: 0 })
  })

  it('of the subjects themselves is no conformity either', async () => {
    await open({ ...smallDistrict, plan_restoration: [] })
    const run = await app.planner.run({ rules: ['G09'] })
    expect(outcome(run, 'G09')).toMatchObject({
      result: 'undecidable',
      missing: ['plan_restoration'],
    })
  })

  it('in a database with nothing at all gives nothing that conforms', async () => {
    app = checkApp(database, smallOptions)
    const run = await app.planner.run()
    expect(run.status).toBe('done')
    expect(new Set(run.rules.map(({ result }) => result))).toEqual(new Set(['undecidable']))
  })
})

describe('an overlay that fails', () => {
  /** A bow-tie in the middle of good rows: the constraint that keeps such out is lifted first. */
  const poison = async () => {
    const { rows } = await sql<{ name: string }>`
      select conname as name from pg_constraint
      where conrelid = 'layer.rural_house'::regclass and contype = 'c'
        and pg_get_constraintdef(oid) like '%ST_IsValid%'
        or conrelid = 'layer.rural_house'::regclass and contype = 'c'
        and pg_get_constraintdef(oid) like '%st_isvalid%'`.execute(database.db)
    for (const { name } of rows) {
      await sql`alter table layer.rural_house drop constraint ${sql.id(name)}`.execute(database.db)
    }
    await sql`update layer.rural_house set geom = ST_GeomFromText(
      'MULTIPOLYGON(((103.8501 30.8301,103.8505 30.8305,103.8505 30.8301,103.8501 30.8305,103.8501 30.8301)))',
      4490) where fid = 2`.execute(database.db)
  }

  it('sets aside the one row, judges all others, and the numbers still add up', async () => {
    await open()
    await poison()
    const run = await app.planner.run({ rules: ['A01', 'C07'] })
    expect(run.status).toBe('done')
    expect(outcome(run, 'A01')).toMatchObject({
      considered: 7,
      checked: 6,
      setAside: 1,
      findings: 2,
      setAsideReasons: [{ reason: '几何叠加失败', rows: 1 }],
    })
    const { findings } = await app.planner.json<Page>(`/api/checks/${run.id}/findings`)
    expect(findings.map(({ key, state }) => `${key} ${state}`).sort()).toEqual(
      smallFindings.filter((key) => /^(A01|C07)/.test(key)),
    )
  })
})

describe('a run that does not end', () => {
  it('when cancelled stops between chunks and leaves no half result', async () => {
    await open()
    const { id } = await app.planner.json<{ id: string }>('/api/checks', {})
    const answer = await app.planner.json<CheckRun>(`/api/checks/${id}/cancel`, {})
    expect(['queued', 'running', 'cancelled']).toContain(answer.status)
    await app.checks.queue.idle()
    const run = await app.planner.json<CheckRun>(`/api/checks/${id}`)
    expect(run).toMatchObject({ status: 'cancelled', rules: [] })
    expect(run.finishedAt).not.toBeNull()
    expect(await leftovers()).toBe(0)
  })

  it('lets the next one start, and cancelling a finished one changes nothing', async () => {
    await open()
    const first = await app.planner.json<{ id: string }>('/api/checks', {})
    const second = await app.planner.json<{ id: string }>('/api/checks', { rules: ['A01'] })
    await app.planner.json(`/api/checks/${first.id}/cancel`, {})
    await app.checks.queue.idle()
    const done = await app.planner.json<CheckRun>(`/api/checks/${second.id}/cancel`, {})
    expect(done.status).toBe('done')
    expect(outcome(done, 'A01').findings).toBe(2)
  })

  it('because the process died is failed at the next start, with a word to run it again', async () => {
    await open()
    const finished = await app.planner.run({ rules: ['A01'] })
    const kept = await leftovers()
    await sql`
      insert into hegui.check_run (id, status, progress, revision, scope, scope_title, viewer_role,
        rule_ids, parameters, layer_revisions, engine_version, as_of)
      select 'broken', 'running', 0.4, revision, scope, scope_title, viewer_role, rule_ids,
        parameters, layer_revisions, engine_version, as_of
      from hegui.check_run where id = ${finished.id}`.execute(database.db)
    await sql`
      insert into hegui.finding
        (run_id, rule, rule_version, key, state, subject_layer, subject_id, measure, digest)
      values ('broken', 'A01', 1, 'A01:rural_house:1', 'nonconforming', 'rural_house', 1, '{}', '')
    `.execute(database.db)
    await database.close()
    database = { ...(await openDatabase(database.location)), location: database.location }
    app = checkApp(database, smallOptions)
    expect(await closeInterruptedJobs(database.db, [checkJobs])).toBe(1)
    const broken = await app.planner.json<CheckRun>('/api/checks/broken')
    expect(broken.status).toBe('failed')
    expect(broken.error).toContain('重新运行')
    expect(await leftovers()).toBe(kept)
    expect((await app.planner.json<CheckRun>(`/api/checks/${finished.id}`)).status).toBe('done')
  })

  it('because of an error says so and removes what it had found', async () => {
    await open()
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await sql`alter table hegui.set_aside add constraint refuse check (reason <> 'no_household_code')`.execute(
      database.db,
    )
    const run = await app.planner.run()
    expect(run.status).toBe('failed')
    expect(run.error).toContain('refuse')
    expect(await leftovers()).toBe(0)
  })
})
