/** Questions that nobody waits for any more are given up; those that somebody waits for are not. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewerOf } from '../../../gis-data/viewer.ts'
import { byFid, matchingFeatures } from '../../../server/db/matching-features.ts'
import { readableLayer } from '../../../server/db/readable-layer.ts'
import { whileWanted } from '../../../server/db/while-wanted.ts'
import { smallDistrict } from '../checks/small-district.ts'
import { writeFeatures } from '../checks/write-features.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, smallDistrict)
})
afterAll(() => database.close())

const planner = viewerOf('planner')
const matching = async (filter: string, signal?: AbortSignal) => {
  const source = await readableLayer(database.db, 'rural_house', planner)
  return matchingFeatures(database.db, source, { filter, order: byFid }, 1, planner, signal)
}

describe('a statement', () => {
  it('is not begun for whoever has left before', async () => {
    let begun = false
    const given = whileWanted(database.db, AbortSignal.abort(), async () => {
      begun = true
    })
    await expect(given).rejects.toMatchObject({ kind: 'conflict' })
    expect(begun).toBe(false)
  })

  it('is broken off on PostgreSQL when whoever waits leaves, and the connection serves the next', async () => {
    const seconds = database.engine === 'postgis' ? 30 : 0
    const leave = new AbortController()
    const started = Date.now()
    const sleeping = whileWanted(database.db, leave.signal, (tx) =>
      sql`select pg_sleep(${seconds})`.execute(tx),
    )
    setTimeout(() => leave.abort(), 200)
    if (database.engine === 'postgis') {
      await expect(sleeping).rejects.toMatchObject({ kind: 'conflict' })
      expect(Date.now() - started).toBeLessThan(15_000)
    } else await sleeping
    const { rows } = await sql<{ one: number }>`select 1 as one`.execute(database.db)
    expect(rows).toEqual([{ one: 1 }])
  })
})

describe('a filter that several wait for', () => {
  it('is given up when all have left, and asked anew by the next', async () => {
    const leave = new AbortController()
    const given = matching("house_code <> 'a'", leave.signal)
    const outcome = given.then(
      () => 'answered',
      () => 'given up',
    )
    leave.abort()
    expect(['answered', 'given up']).toContain(await outcome)
    expect((await matching("house_code <> 'a'")).length).toBeGreaterThan(0)
  })

  it('is answered as long as one still waits', async () => {
    const leave = new AbortController()
    const leaving = matching("house_code <> 'b'", leave.signal)
    const staying = matching("house_code <> 'b'", new AbortController().signal)
    // both have asked when the readable layer is known to both
    await sql`select 1`.execute(database.db)
    leave.abort()
    expect((await staying).length).toBeGreaterThan(0)
    await leaving
  })
})
