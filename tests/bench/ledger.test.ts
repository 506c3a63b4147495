/**
 * How long the ledger takes over the largest layer: opening, any page, an order, a filter by another
 * layer, subtotals, each as the page asks for it; and that any page is as quick as the first.
 * `BENCH_SIZE=full` with `TEST_ENGINE=postgis` and `TEST_DATABASE_URL` measures a whole district.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LedgerCount, LedgerRows, LedgerSubtotals } from '../../server/api/ledger-contract.ts'
import type { Database } from '../../server/db/database.ts'
import { testEngine } from '../engine/test-engine.ts'
import { benchApp } from './bench-app.ts'
import { benchSize, openBenchDistrict } from './bench-district.ts'
import { inMs, median, say, timed } from './measure.ts'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const LAYER = 'rural_house'

describe(`the ledger over ${benchSize} on ${testEngine()}`, () => {
  let database: Database
  let bench: ReturnType<typeof benchApp>
  let total: number

  beforeAll(async () => {
    database = await openBenchDistrict('bench_ledger')
    bench = benchApp(database)
    total = (await bench.json<LedgerCount>(`/api/layers/${LAYER}/rows/count`)).count
    say(`${LAYER}: ${total} rows`)
  })
  afterAll(() => database.close())

  const rows = (query: string) =>
    bench.json<LedgerRows>(`/api/layers/${LAYER}/rows?limit=100${query}`)
  async function medianOf(what: string, ask: (round: number) => Promise<unknown>) {
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) times.push((await timed(() => ask(round))).ms)
    say(`${what}: first ${inMs(times[0]!)}, median of ${ROUNDS} ${inMs(median(times))}`)
    return median(times)
  }

  it('opens, and shows any page as quickly as the first', async () => {
    const first = await medianOf('open: columns and the first page', async () => {
      await bench.json(`/api/layers/${LAYER}/columns`)
      expect((await rows('&offset=0')).rows).toHaveLength(100)
    })
    const pages = Math.floor(total / 100)
    const any = await medianOf('any page', async (round) => {
      const page = Math.floor((pages * (round + 1)) / (ROUNDS + 1))
      expect((await rows(`&offset=${page * 100}`)).rows).toHaveLength(100)
    })
    expect(any).toBeLessThan(Math.max(first * 5, 250))
    await medianOf('the last page in order of floor area', async () => {
      expect((await rows(`&sort=-floor_area_m2&offset=${(pages - 1) * 100}`)).rows).toHaveLength(
        100,
      )
    })
  })

  it.each([
    ['a field', 'storeys >= 3'],
    ['another layer', "near_layer('river', 50)"],
    ['another large layer', "meets_layer('basic_farmland')"],
  ])('filters by %s', async (what, q) => {
    const filter = (round: number) => encodeURIComponent(`${q} AND fid > ${-1 - round}`)
    let left = 0
    await medianOf(`filter by ${what}, rows and count`, async (round) => {
      await rows(`&q=${filter(round)}`)
      const answer = await bench.json<LedgerCount>(
        `/api/layers/${LAYER}/rows/count?q=${filter(round)}`,
      )
      left = answer.count
    })
    say(`${q}: ${left} rows`)
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(total)
  })

  it('sums up by unit, in parts that make up the whole', async () => {
    let sums: LedgerSubtotals | null = null
    await medianOf('subtotals by unit', async () => {
      sums = await bench.json<LedgerSubtotals>(`/api/layers/${LAYER}/subtotals?by=unit`)
    })
    const { groups, total: whole } = sums!
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    const area = groups.reduce((sum, group) => sum + group.sums.area_m2!, 0)
    expect(Math.abs(area - whole.sums.area_m2!)).toBeLessThan(0.001)
  })
})
