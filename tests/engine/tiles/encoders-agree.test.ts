/** The database's encoder and our own say the same of the same rows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewerOf } from '../../../gis-data/viewer.ts'
import { inChangeset } from '../../../server/db/changesets.ts'
import { insertFeatures, recordLayerRevision } from '../../../server/db/insert-features.ts'
import { readableLayer } from '../../../server/db/readable-layer.ts'
import { buildOverviews } from '../../../server/tiles/build-overviews.ts'
import { encodeInDatabase } from '../../../server/tiles/encode-in-database.ts'
import { encodeInProcess } from '../../../server/tiles/encode-in-process.ts'
import { overviewRows, shapeRows, type TileRows } from '../../../server/tiles/tile-rows.ts'
import { type DecodedFeature, decodeTile, signedArea } from './decode-tile.ts'
import { invalidOnes } from './invalid-ones.ts'
import { type MapUnderTest, openMap } from './open-map.ts'
import { randomParcels } from './random-shapes.ts'

let map: MapUnderTest
let revision: number
const planner = viewerOf('planner')
const detail = { toleranceUnits: 1, leastArea: 0, most: null, mended: true }

beforeAll(async () => {
  map = await openMap()
  ;({ revision } = await inChangeset(
    map.database.db,
    { kind: 'seed', actor: 'test', reason: 'test' },
    async (tx, changeset) => {
      await tx.deleteFrom('layer.land_parcel').execute()
      await insertFeatures(tx, 'land_parcel', changeset, randomParcels(400))
      await recordLayerRevision(tx, 'land_parcel', changeset, { source: 't', synthetic: true })
    },
  ))
  await buildOverviews(map.database.db, revision, ['land_parcel', 'homestead'])
})
afterAll(() => map.database.close())

async function rowsOf(layer: string, z: number, x: number, y: number): Promise<TileRows> {
  const source = await readableLayer(map.database.db, layer, planner)
  const address = { z, x, y }
  return z < source.layer.zoom.shape
    ? overviewRows(source, address, detail, revision, planner)
    : shapeRows(source, address, detail, revision, planner)
}

const cases: [layer: string, z: number, x: number, y: number][] = [
  ['land_parcel', 9, 403, 209],
  ['land_parcel', 12, 3229, 1679],
  ['land_parcel', 13, 6458, 3358],
  ['land_parcel', 14, 12916, 6716],
  ['land_parcel', 15, 25833, 13433],
  ['land_parcel', 17, 103332, 53734],
  ['road', 13, 6458, 3358],
  ['field_point', 14, 12916, 6716],
]

describe('the same rows', () => {
  for (const [layer, z, x, y] of cases) {
    it(`of ${layer} at ${z}/${x}/${y} decode to equal features, outer rings positive`, async () => {
      const rows = await rowsOf(layer, z, x, y)
      const own = decodeTile((await encodeInProcess(map.database.db, rows)).tile)
      expect(own[rows.name]!.features.length).toBeGreaterThan(0)
      for (const feature of own[rows.name]!.features) expectRings(feature)
      expect(await invalidOnes(map.database.db, own[rows.name]!.features)).toEqual([])
      if (map.database.capabilities.mvt) {
        const theirs = decodeTile((await encodeInDatabase(map.database.db, rows)).tile)
        expect(own).toEqual(theirs)
      } else {
        await expect(encodeInDatabase(map.database.db, rows)).rejects.toThrow(/protobuf/i)
      }
    })
  }

  it('of an empty tile are empty bytes for both', async () => {
    const rows = await rowsOf('land_parcel', 15, 1, 1)
    expect((await encodeInProcess(map.database.db, rows)).tile).toHaveLength(0)
    if (map.database.capabilities.mvt) {
      expect((await encodeInDatabase(map.database.db, rows)).tile).toHaveLength(0)
    }
  })
})

/** Outer rings positive, holes negative and after their outer ring, every number a whole one in the buffer. */
function expectRings({ type, parts }: DecodedFeature): void {
  for (const [x, y] of parts.flat()) {
    expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true)
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(-64)
    expect(Math.max(x, y)).toBeLessThanOrEqual(4160)
  }
  if (type !== 3) return
  expect(signedArea(parts[0]!)).toBeGreaterThan(0)
  for (const part of parts) expect(signedArea(part)).not.toBe(0)
}
