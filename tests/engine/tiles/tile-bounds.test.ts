/** No tile above its bound, nothing invalid in one, and a fault inside the engine loses nothing. */

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { viewerOf } from '../../../gis-data/viewer.ts'
import { inChangeset } from '../../../server/db/changesets.ts'
import { insertFeatures, recordLayerRevision } from '../../../server/db/insert-features.ts'
import { readableLayer } from '../../../server/db/readable-layer.ts'
import { encodeInProcess } from '../../../server/tiles/encode-in-process.ts'
import { MAX_TILE_BYTES, makeTile } from '../../../server/tiles/make-tile.ts'
import { shapeRows } from '../../../server/tiles/tile-rows.ts'
import { decodeTile } from './decode-tile.ts'
import { faultOn } from './fault-on.ts'
import { invalidOnes } from './invalid-ones.ts'
import { type MapUnderTest, openMap } from './open-map.ts'
import { crowdedParcels } from './random-shapes.ts'

const ACROSS = 130
const planner = viewerOf('planner')
let map: MapUnderTest
let revision: number

beforeAll(async () => {
  map = await openMap()
  ;({ revision } = await inChangeset(
    map.database.db,
    { kind: 'seed', actor: 'test', reason: 'test' },
    async (tx, changeset) => {
      await tx.deleteFrom('layer.land_parcel').execute()
      await insertFeatures(tx, 'land_parcel', changeset, crowdedParcels(ACROSS))
      await recordLayerRevision(tx, 'land_parcel', changeset, { source: 't', synthetic: true })
    },
  ))
})
afterAll(() => map.database.close())

const tileOf = async (z: number, x: number, y: number) =>
  makeTile(
    map.database,
    await readableLayer(map.database.db, 'land_parcel', planner),
    { z, x, y },
    revision,
    planner,
  )

describe('tiles of a crowded layer', () => {
  it('stay under 500 KB by getting coarser, not by coming out empty', async () => {
    const address = { z: 14, x: 12916, y: 6716 }
    const source = await readableLayer(map.database.db, 'land_parcel', planner)
    const fine = { toleranceUnits: 1, leastArea: 64, most: null, mended: true }
    const rows = shapeRows(source, address, fine, revision, planner)
    const tooLarge = await encodeInProcess(map.database.db, rows)
    expect(tooLarge.tile.length).toBeGreaterThan(MAX_TILE_BYTES)
    const tile = await tileOf(14, 12916, 6716)
    expect(tile.length).toBeLessThanOrEqual(MAX_TILE_BYTES)
    expect(tile.length).toBeGreaterThan(MAX_TILE_BYTES / 3)
  })

  it('hold valid polygons only', async () => {
    for (const [z, x, y] of [
      [14, 12916, 6716],
      [16, 51665, 26867],
    ] as const) {
      const { features } = decodeTile(await tileOf(z, x, y)).land_parcel!
      expect(features.length).toBeGreaterThan(0)
      expect(await invalidOnes(map.database.db, features), `${z}`).toEqual([])
    }
  })
})

describe('a fault inside the engine', () => {
  it('while mending an outline costs the mending, not the tile', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const whole = decodeTile(await tileOf(17, 103331, 53735)).land_parcel!.features
    const faulty = { ...map.database, db: map.database.db.withPlugin(faultOn('ST_MakeValid')) }
    const source = await readableLayer(map.database.db, 'land_parcel', planner)
    const address = { z: 17, x: 103331, y: 53735 }
    const tile = await makeTile(faulty, source, address, revision, planner)
    const ids = new Set(decodeTile(tile).land_parcel!.features.map(({ id }) => id))
    expect(whole.filter(({ id }) => !ids.has(id))).toEqual([])
    expect(log).toHaveBeenCalled()
    log.mockRestore()
  })
})
