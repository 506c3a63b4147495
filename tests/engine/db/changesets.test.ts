import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layers } from '../../../gis-data/layers/index.ts'
import { viewerOf } from '../../../gis-data/viewer.ts'
import { headRevision, inChangeset, layerRevisions } from '../../../server/db/changesets.ts'
import { insertFeatures, recordLayerRevision } from '../../../server/db/insert-features.ts'
import { visibleRows } from '../../../server/db/relation.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'

const square = (x: number, y: number, size = 0.001) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ],
})
const bowTie = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [103.8, 30.8],
      [103.9, 30.9],
      [103.9, 30.8],
      [103.8, 30.9],
      [103.8, 30.8],
    ],
  ],
}
const farmland = (fid: number, unitCode: string | null, geometry: ReturnType<typeof square>) => ({
  fid,
  unitCode,
  values: { bsm: `B${fid}`, plot_number: `P${fid}` },
  geometry,
})

describe('a changeset', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.close())

  const seed = (...features: ReturnType<typeof farmland>[]) =>
    inChangeset(
      database.db,
      { kind: 'seed', actor: 'test', reason: 'test' },
      async (tx, revision) => {
        await insertFeatures(tx, 'basic_farmland', revision, features)
        await recordLayerRevision(tx, 'basic_farmland', revision, {
          source: 'test',
          synthetic: true,
        })
      },
    )
  const visible = async (
    revision: number,
    units: string[] | null = null,
    role: 'planner' | 'visitor' = 'planner',
  ) => {
    const { rows } = await sql<{ fid: number }>`
      select fid from ${visibleRows(layers.basic_farmland, revision, viewerOf(role, units))} rows
      order by fid`.execute(database.db)
    return rows.map(({ fid }) => fid)
  }

  it('gives rows a revision, and an older revision does not show them', async () => {
    const { revision } = await seed(farmland(1, '510117104201', square(103.8, 30.9)))
    expect(await headRevision(database.db)).toBe(revision)
    expect(await layerRevisions(database.db, revision)).toEqual({ basic_farmland: revision })
    expect(await visible(revision)).toEqual([1])
    expect(await visible(revision - 1)).toEqual([])
  })

  it('keeps the ellipsoid area beside the geometry', async () => {
    const row = await database.db
      .selectFrom('layer.basic_farmland')
      .select('area_m2')
      .executeTakeFirstOrThrow()
    expect(row.area_m2).toBeGreaterThan(10_000)
    expect(row.area_m2).toBeLessThan(11_000)
  })

  it('is refused whole when one geometry crosses itself', async () => {
    const before = await headRevision(database.db)
    await expect(
      seed(farmland(2, null, square(103.9, 30.8)), farmland(3, null, bowTie)),
    ).rejects.toThrow(/check constraint/)
    expect(await headRevision(database.db)).toBe(before)
    expect(await visible(before)).toEqual([1])
  })

  it('shows a viewer of one unit its rows and the district rows, not those of others', async () => {
    const { revision } = await seed(
      farmland(4, '510117115205', square(103.79, 30.82)),
      farmland(5, null, square(103.95, 30.8)),
    )
    expect(await visible(revision, ['510117115'])).toEqual([4, 5])
    expect(await visible(revision, [])).toEqual([5])
  })

  it('survives the end of the process', async () => {
    await database.close()
    const { openDatabase } = await import('../../../server/db/database.ts')
    database = { ...(await openDatabase(database.location)), location: database.location }
    expect(await visible(await headRevision(database.db))).toEqual([1, 4, 5])
  })
})
