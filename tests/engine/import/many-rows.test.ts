/** What is done otherwise where rows are many comes to the same. */
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { district } from '../../../gis-data/district.ts'
import { inChangeset } from '../../../server/db/changesets.ts'
import { withIndexesAfter } from '../../../server/db/indexes-after.ts'
import { insertFeatures } from '../../../server/db/insert-features.ts'
import { unitAt } from '../../../server/db/unit-at.ts'
import { unitCells } from '../../../server/import/staging/unit-cells.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'

const [west, south, east, north] = district.bounds
const at = (x: number, y: number) => [west + (east - west) * x, south + (north - south) * y]
/** Shares of the district's bounds; the second and third overlap. */
const units = [
  [at(0.02, 0.05), at(0.4, 0.1), at(0.3, 0.9), at(0.1, 0.6), at(0.02, 0.05)],
  [at(0.4, 0.1), at(0.9, 0.3), at(0.6, 0.9), at(0.3, 0.9), at(0.4, 0.1)],
  [at(0.5, 0.5), at(0.95, 0.4), at(0.9, 0.95), at(0.5, 0.5)],
]
const table = { schema: 'layer', table: 'land_parcel' }

describe('a delivery of many rows', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
    const features = units.map((ring, index) => ({
      fid: index + 1,
      unitCode: null,
      values: {
        code: `51011710020${index}`,
        name: `第${index}村`,
        town_code: '510117100',
        kind: 'village',
      },
      geometry: { type: 'Polygon' as const, coordinates: [ring] },
    }))
    await inChangeset(
      database.db,
      { kind: 'seed', actor: 'test', reason: 'units' },
      async (tx, revision) => insertFeatures(tx, 'unit', revision, features),
    )
  })
  afterAll(() => database.close())

  it('finds by cells the units that the boundaries tell, also where they overlap and beyond the district', async () => {
    const byCell = await unitCells(database.db)
    const place: RawBuilder<unknown> = sql`place.geom`
    const { rows } = await sql<{ places: number; told: number; wrong: number; within: number }>`
      select count(*)::integer as places, count(cell)::integer as told, count(unit)::integer as within,
        (count(*) filter (where cell is not null and cell is distinct from unit))::integer as wrong
      from (select ${byCell(place)} as cell, ${unitAt(place)} as unit
        from (select ST_Expand(ST_SetSRID(ST_MakePoint(
            ${west}::float8 + (${east - west})::float8 * x / 50,
            ${south}::float8 + (${north - south})::float8 * y / 50), 4490), 1e-5) as geom
          from generate_series(-2, 52) as x, generate_series(-2, 52) as y) as place) as found`.execute(
      database.db,
    )
    const [{ places, told, wrong, within } = {} as never] = rows
    expect(wrong).toBe(0)
    expect(within).toBeGreaterThan(1000)
    expect(told).toBeGreaterThan(within * 0.7)
    expect(told).toBeLessThan(within)
    expect(places).toBe(55 * 55)
  })

  const indexes = async () => {
    const { rows } = await sql<{ indexdef: string }>`
      select indexdef from pg_indexes where schemaname = 'layer' and tablename = 'land_parcel'
      order by indexdef`.execute(database.db)
    return rows.map(({ indexdef }) => indexdef)
  }
  const pour = (end: () => void) =>
    inChangeset(database.db, { kind: 'import', actor: 'test', reason: 'parcels' }, (tx, revision) =>
      withIndexesAfter(tx, table, async () => {
        const { rows } = await sql<{ count: number }>`select count(*)::integer as count
            from pg_indexes where schemaname = 'layer' and tablename = 'land_parcel'`.execute(tx)
        await sql`insert into layer.land_parcel (fid, rev_from, bsm, class_code, geom)
            select n, ${revision}::integer, 'B' || n, '0101', ST_Multi(ST_Expand(
              ST_SetSRID(ST_MakePoint(${west}::float8, ${south}::float8), 4490), n * 1e-4))
            from generate_series(1, 50) as n
            where n > (select count(*) from layer.land_parcel)`.execute(tx)
        end()
        return rows[0]!.count
      }),
    )

  it('has every index afterwards, whether it was committed or not, and keeps them where rows stand', async () => {
    const before = await indexes()
    const failing = pour(() => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await indexes()).toEqual(before)
    const { result: without } = await pour(() => {})
    expect(without).toBe(1)
    expect(await indexes()).toEqual(before)
    const { result: standing } = await pour(() => {})
    expect(standing).toBe(before.length)
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from layer.land_parcel
      where geom && ST_SetSRID(ST_MakePoint(${west}::float8, ${south}::float8), 4490)`.execute(
      database.db,
    )
    expect(rows[0]?.count).toBe(50)
  })
})
