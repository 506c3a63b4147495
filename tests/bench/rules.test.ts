/**
 * How long the rules take, as a ratio to the bare joins on the same rows in the same run, how long a
 * run takes after one edit, and how quickly one drawn site is answered. `BENCH_SIZE=full` with `TEST_ENGINE=postgis` and
 * `TEST_DATABASE_URL` measures a whole district; without them the demonstration on the embedded
 * engine. Prints; asserts only that what was measured is what it says.
 */
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleIds } from '../../gis-data/rules/index.ts'
import { siteUses } from '../../gis-data/rules/rule.ts'
import type { DemoDistrict, PlantedViolation } from '../../seeds/generate-district.ts'
import type { CheckRun, Conformity, Finding } from '../../server/api/contract.ts'
import type { Database } from '../../server/db/database.ts'
import { EngineFault } from '../../server/errors/engine-fault.ts'
import { moved } from '../engine/checks/edit-at-random.ts'
import { editFeatures } from '../engine/checks/edit-features.ts'
import { testEngine } from '../engine/test-engine.ts'
import { bareJoins } from './bare-joins.ts'
import { benchApp } from './bench-app.ts'
import { benchSize, loadBenchDistrict, openEmptyBenchDatabase } from './bench-district.ts'
import { inMs, median, percentile, say, timed } from './measure.ts'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const EDITS = 5
const SITES = 200

const plantedKey = (one: PlantedViolation) =>
  `${[one.rule, one.subjectLayer, one.subjectFid, one.objectLayer, one.objectFid].filter((part) => part !== null).join(':')} ${one.state}`

describe(`the rules over ${benchSize} on ${testEngine()}`, () => {
  let database: Database
  let bench: ReturnType<typeof benchApp>
  let planted: readonly PlantedViolation[]
  let layers: DemoDistrict['layers']
  let base: string

  beforeAll(async () => {
    database = await openEmptyBenchDatabase('bench')
    const district = await loadBenchDistrict(database)
    planted = district.planted
    layers = district.layers
    bench = benchApp(database)
  })

  const readRun = (id: string) => bench.json<CheckRun>(`/api/checks/${id}`)
  const runOnce = async (asked: { rules?: string[]; basedOn?: string } = {}) => {
    const { id } = await bench.json<{ id: string }>('/api/checks', {
      method: 'POST',
      body: { scope: {}, ...asked },
    })
    for (;;) {
      const run = await readRun(id)
      if (run.status === 'done') return run
      if (run.status !== 'queued' && run.status !== 'running') throw new Error(run.error ?? '')
      await new Promise((done) => setTimeout(done, 5))
    }
  }
  const found = async (run: string): Promise<string[]> => {
    const keys: string[] = []
    for (;;) {
      const page = await bench.json<{ total: number; findings: Finding[] }>(
        `/api/checks/${run}/findings?limit=1000&offset=${keys.length}`,
      )
      keys.push(...page.findings.map(({ key, state }) => `${key} ${state}`))
      if (keys.length >= page.total) return keys.sort()
    }
  }
  const bareOnce = async (statements: readonly string[]) => {
    for (const statement of statements) {
      await sql`select count(*), sum(measure) from (${sql.raw(statement)}) as pairs`.execute(
        database.db,
      )
    }
  }

  const answers = async (statements: readonly string[]) => {
    try {
      await bareOnce(statements)
      return true
    } catch (error) {
      if (error instanceof EngineFault) return false
      throw error
    }
  }

  it('is measured against the bare joins of the whole book', async () => {
    const rows: { rule: string; ours: number; bare: number }[] = []
    for (const rule of ruleIds) {
      if (!(await answers(bareJoins[rule]))) {
        say(`${rule}: the bare join meets a fault on this engine; left out of the sums`)
        continue
      }
      const ours: number[] = []
      const bare: number[] = []
      for (let round = 0; round < ROUNDS; round++) {
        bare.push((await timed(() => bareOnce(bareJoins[rule]))).ms)
        ours.push((await timed(() => runOnce({ rules: [rule] }))).ms)
      }
      rows.push({ rule, ours: median(ours), bare: median(bare) })
      const { ours: own, bare: plain } = rows.at(-1)!
      say(`${rule}: ${inMs(own)} against ${inMs(plain)} bare, ratio ${(own / plain).toFixed(2)}`)
    }
    const sum = (key: 'ours' | 'bare') => rows.reduce((total, row) => total + row[key], 0)
    const whole = await timed(() => runOnce())
    base = whole.result.id
    expect(whole.result.rules).toHaveLength(ruleIds.length)
    expect(await found(base)).toEqual(planted.map(plantedKey).sort())
    say(`${planted.length} planted violations, found exactly`)
    say(`one by one: ${inMs(sum('ours'))}, bare ${inMs(sum('bare'))}, of ${rows.length} rules`)
    say(
      `all ${ruleIds.length} rules in one run: ${inMs(whole.ms)}, ` +
        `ratio ${(whole.ms / sum('bare')).toFixed(2)} to the bare joins (aim 1.2)`,
    )
  })

  it('is measured after one homestead was edited', async () => {
    const homesteads = layers.homestead.filter(({ fid }) => fid % 7 === 0)
    const times: number[] = []
    for (let edit = 0; edit < EDITS; edit++) {
      const { fid, unitCode, values, geometry } = homesteads[edit]!
      const there = { fid, unitCode: unitCode!, values, geometry: moved(geometry!, 3e-4, 2e-4) }
      await editFeatures(database.db, { homestead: [fid] }, { homestead: [there] })
      const based = await timed(() => runOnce({ basedOn: base }))
      times.push(based.ms)
      base = based.result.id
    }
    const { origin } = await runOnce()
    expect((await readRun(base)).origin.resultSha256).toBe(origin.resultSha256)
    const aim = testEngine() === 'postgis' ? '1 s' : '2 s'
    say(
      `after each of ${EDITS} edits of one homestead: ${inMs(median(times))} (aim ${aim}), equal to a whole run`,
    )
  })

  it('is measured on drawn sites', async () => {
    const { rows } = await sql<{ x: number; y: number }>`
      select ST_X(c) as x, ST_Y(c) as y from layer.homestead, ST_Centroid(geom) as c
      order by md5(fid::text) limit ${SITES}`.execute(database.db)
    const times: number[] = []
    for (const [index, { x, y }] of rows.entries()) {
      const half = 0.0001 * (1 + (index % 10))
      const ring = [
        [x - half, y - half],
        [x + half, y - half],
        [x + half, y + half],
        [x - half, y + half],
        [x - half, y - half],
      ]
      const body = {
        use: siteUses[index % siteUses.length],
        geometry: { type: 'Polygon', coordinates: [ring] },
      }
      const { ms, result } = await timed(() =>
        bench.json<Conformity>('/api/conformity', { method: 'POST', body }),
      )
      expect(result.rules).toHaveLength(ruleIds.length)
      times.push(ms)
    }
    const aim = testEngine() === 'postgis' ? '300 ms' : '1 s'
    say(
      `a drawn site, ${times.length} of them: p50 ${inMs(median(times))}, p95 ${inMs(percentile(times, 0.95))} (aim ${aim})`,
    )
  })
})
