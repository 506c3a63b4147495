/** The embedded engine swallows GEOS errors by itself; these prove that ours does not. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EngineFault } from '../../../server/errors/engine-fault.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'

const bowTie = sql`ST_GeomFromText('POLYGON((0 0,2 2,2 0,0 2,0 0))')`
const square = sql`ST_GeomFromText('POLYGON((0 0,1 0,1 1,0 1,0 0))')`
const oneBadOf100 = sql`ST_Intersection(case when i = 50 then ${bowTie} else ${square} end, ${square})`

describe('an overlay that fails inside the engine', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
    await sql`create table faulty (i integer, geom geometry)`.execute(database.db)
  })
  afterAll(() => database.close())

  const rows = async () => {
    const counted = await sql<{ n: number }>`select count(*) as n from faulty`.execute(database.db)
    return counted.rows[0]!.n
  }
  const overlayWorks = async () => {
    const answer = await sql<{ area: number }>`
      select ST_Area(ST_Intersection(${square}, ${square})) as area`.execute(database.db)
    return answer.rows[0]!.area
  }

  it.each([
    ['of constants', sql`select ST_Area(ST_Intersection(${bowTie}, ${square}))`],
    ['row by row', sql`select i, ST_Area(${oneBadOf100}) from generate_series(1, 100) i`],
    [
      'inside an aggregate',
      sql`select sum(ST_Area(${oneBadOf100})) from generate_series(1, 100) i`,
    ],
    [
      'in an exists',
      sql`select 1 where exists (select from generate_series(1, 100) i where ST_Area(${oneBadOf100}) < 0)`,
    ],
  ])('is an error when it happens in a query %s', async (_, query) => {
    await expect(query.execute(database.db)).rejects.toBeInstanceOf(EngineFault)
    expect(await overlayWorks()).toBe(1)
  })

  it('leaves no row of a statement that had reached half of them', async () => {
    const insert = sql`insert into faulty select i, ${oneBadOf100} from generate_series(1, 100) i`
    await expect(
      database.db.transaction().execute((tx) => insert.execute(tx)),
    ).rejects.toBeInstanceOf(EngineFault)
    expect(await rows()).toBe(0)
  })

  it('undoes what the transaction had written before it', async () => {
    const attempt = database.db.transaction().execute(async (tx) => {
      await sql`insert into faulty values (1, ${square})`.execute(tx)
      await sql`with stored as (
          insert into faulty select i, ${oneBadOf100} from generate_series(1, 100) i returning 1)
        select count(*) from stored`.execute(tx)
    })
    await expect(attempt).rejects.toBeInstanceOf(EngineFault)
    expect(await rows()).toBe(0)
    expect(await overlayWorks()).toBe(1)
  })

  it('cannot be followed by a statement of the same transaction', async () => {
    const attempt = database.db.transaction().execute(async (tx) => {
      await sql`select ST_Intersection(${bowTie}, ${square})`.execute(tx).catch(() => {})
      await sql`insert into faulty values (2, ${square})`.execute(tx)
    })
    await expect(attempt).rejects.toThrow()
    expect(await rows()).toBe(0)
  })

  it('does not confuse a plain SQL error with a fault', async () => {
    const error = await sql`select 1 / 0`.execute(database.db).catch((caught) => caught)
    expect(error).not.toBeInstanceOf(EngineFault)
    expect(error.code).toBe('22012')
  })
})
