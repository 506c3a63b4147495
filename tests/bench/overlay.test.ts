/**
 * How long cross tables over a whole district take, and what lies in a drawn shape. Prints; asserts
 * only that what was measured is what it says. `BENCH_SIZE=full` with `TEST_ENGINE=postgis`, as for
 * the rules.
 */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CellFeatures, Identified, OverlayTable } from '../../server/api/analysis-contract.ts'
import type { Database } from '../../server/db/database.ts'
import { testEngine } from '../engine/test-engine.ts'
import { benchApp } from './bench-app.ts'
import { benchSize, openBenchDistrict } from './bench-district.ts'
import { inMs, median, percentile, say, timed } from './measure.ts'
import { serverCpuMs } from './server-cpu.ts'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)

const questions = [
  ['land class × unit (aim 3 s)', { layer: 'land_parcel', rows: 'unit' }],
  [
    'land × basic farmland, by unit',
    { layer: 'land_parcel', with: 'basic_farmland', rows: 'unit' },
  ],
  ['land × village plans, by class', { layer: 'land_parcel', with: 'plan_village', rows: 'class' }],
  [
    'land within 50 m of rivers, by unit',
    { layer: 'land_parcel', with: 'river', bufferM: 50, rows: 'unit' },
  ],
  ['red lines by unit, cut at boundaries', { layer: 'ecological_redline', rows: 'unit' }],
] as const

describe(`cross tables over ${benchSize} on ${testEngine()}`, () => {
  let database: Database
  let bench: ReturnType<typeof benchApp>

  beforeAll(async () => {
    database = await openBenchDistrict('overlay_bench')
    bench = benchApp(database)
  })
  afterAll(() => database.close())

  const makeTable = async (question: object): Promise<OverlayTable> => {
    const { id } = await bench.json<{ id: string }>('/api/overlay/tables', {
      method: 'POST',
      body: question,
    })
    for (;;) {
      const table = await bench.json<OverlayTable>(`/api/overlay/tables/${id}`)
      if (table.status === 'done') return table
      if (table.error) throw new Error(table.error)
      await new Promise((done) => setTimeout(done, 10))
    }
  }

  it.each(questions)('are measured: %s', async (name, question) => {
    const clock: number[] = []
    const cpu: number[] = []
    let last: OverlayTable | undefined
    for (let round = 0; round < ROUNDS; round++) {
      // What is kept would answer the same question at once.
      await sql`delete from hegui.overlay_part`.execute(database.db)
      await sql`delete from hegui.overlay_table`.execute(database.db)
      const before = (await serverCpuMs(database.db)) + process.cpuUsage().user / 1000
      const { ms, result } = await timed(() => makeTable(question))
      clock.push(ms)
      cpu.push((await serverCpuMs(database.db)) + process.cpuUsage().user / 1000 - before)
      last = result
    }
    const table = last!.table!
    expect(table.cells.length).toBeGreaterThan(0)
    const cells = table.cells.reduce((sum, { amount }) => sum + amount, 0)
    expect(cells - table.repeated).toBeCloseTo(table.amount, 1)
    const largest = [...table.cells].sort((a, b) => b.features - a.features)[0]!
    const query = new URLSearchParams({ row: largest.row, column: largest.column })
    const opened = await timed(() =>
      bench.json<CellFeatures>(`/api/overlay/tables/${last!.id}/features?${query}`),
    )
    expect(opened.result.total).toBe(largest.features)
    say(
      `${name}: ${inMs(median(clock))} (CPU ${inMs(median(cpu))}), ${table.features} features, ${table.rows.length} × ${table.columns.length} cells; ` +
        `a cell of ${largest.features} features opens in ${inMs(opened.ms)}`,
    )
  })

  it('are measured beside what lies in drawn shapes of 200 m to 4 km', async () => {
    const { rows } = await sql<{ x: number; y: number }>`
      select ST_X(c) as x, ST_Y(c) as y from layer.homestead, ST_Centroid(geom) as c
      order by md5(fid::text) limit 20`.execute(database.db)
    const times: number[] = []
    for (const [at, { x, y }] of rows.entries()) {
      const half = 0.001 * 2 ** (at % 5)
      const ring = [
        [x - half, y - half],
        [x + half, y - half],
        [x + half, y + half],
        [x - half, y + half],
        [x - half, y - half],
      ]
      const place = { geometry: { type: 'Polygon', coordinates: [ring] } }
      const { ms, result } = await timed(() =>
        bench.json<Identified>('/api/identify', { method: 'POST', body: { place } }),
      )
      expect(result.layers.length).toBeGreaterThan(2)
      times.push(ms)
    }
    say(
      `features in a drawn shape over all layers: p50 ${inMs(median(times))}, p95 ${inMs(percentile(times, 0.95))}`,
    )
  })
})
