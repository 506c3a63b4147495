/** Overviews: built once per changeset, the same however often, and there even when merging faults. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { layerIds } from '../../../gis-data/layers/index.ts'
import { inChangeset } from '../../../server/db/changesets.ts'
import { insertFeatures, recordLayerRevision } from '../../../server/db/insert-features.ts'
import type { Db } from '../../../server/db/schema.ts'
import { buildOverviews } from '../../../server/tiles/build-overviews.ts'
import { decodeTile } from './decode-tile.ts'
import { faultOn } from './fault-on.ts'
import { EAST_UNIT, type MapUnderTest, mapFeatures, openMap, WEST_UNIT } from './open-map.ts'

let map: MapUnderTest
beforeAll(async () => {
  map = await openMap()
})
afterAll(() => map.database.close())

const rowsOf = (db: Db, changeset: number) =>
  db
    .selectFrom('hegui.overview')
    .select(['layer', 'zoom_from', 'zoom_to', 'unit_code', 'class', 'count', 'geom'])
    .where('changeset', '=', changeset)
    .orderBy('layer')
    .orderBy('zoom_from')
    .orderBy('unit_code')
    .orderBy('class')
    .execute()

describe('an overview', () => {
  it('is the same when it is built again, and has every zoom below the shapes', async () => {
    const { db } = map.database
    await buildOverviews(db, map.revision, layerIds)
    const first = await rowsOf(db, map.revision)
    await buildOverviews(db, map.revision, layerIds)
    expect(await rowsOf(db, map.revision)).toEqual(first)
    const parcels = first.filter(({ layer }) => layer === 'land_parcel')
    expect([
      ...new Set(parcels.map(({ zoom_from, zoom_to }) => `${zoom_from}-${zoom_to}`)),
    ]).toEqual(['9-9', '10-10', '11-11', '12-12'])
    const layers = new Set(first.map(({ layer }) => layer))
    expect(layers).toEqual(new Set(['homestead', 'land_parcel']))
  })

  it('keeps the features apart, and says so in the log, when merging them faults', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const db = map.database.db.withPlugin(faultOn('ST_Union'))
    await buildOverviews(db, map.revision, ['land_parcel'])
    const rows = (await rowsOf(map.database.db, map.revision)).filter(
      ({ layer, zoom_to }) => layer === 'land_parcel' && zoom_to === 12,
    )
    expect(rows.map(({ unit_code, class: of, count }) => [unit_code, of, count])).toEqual([
      [WEST_UNIT, '0101', 1],
      [WEST_UNIT, '0101', 1],
      [WEST_UNIT, '0702', 1],
      [EAST_UNIT, '0101', 1],
    ])
    expect(log).toHaveBeenCalledWith(expect.stringContaining('land_parcel'), expect.anything())
    log.mockRestore()
    await buildOverviews(map.database.db, map.revision, ['land_parcel'])
  })

  it('of a revision stays as it was when a later changeset adds features', async () => {
    const { db } = map.database
    const { revision } = await inChangeset(
      db,
      { kind: 'import', actor: 'test', reason: 'test' },
      async (tx, changeset) => {
        const [first] = mapFeatures.homestead!
        const added = {
          ...first!,
          fid: 3,
          values: { ...first!.values, parcel_code: '510117JC00003' },
        }
        await insertFeatures(tx, 'homestead', changeset, [added])
        await recordLayerRevision(tx, 'homestead', changeset, { source: 't', synthetic: true })
      },
    )
    const countsAt = async (asked: number) => {
      const path = `/tiles/homestead/12/3229/1679.mvt?revision=${asked}`
      const tile = decodeTile(new Uint8Array(await (await map.ask(path)).arrayBuffer()))
      return tile.homestead_overview!.features.map(({ properties }) => properties.count)
    }
    expect(await countsAt(map.revision)).toEqual([1, 1])
    expect(await countsAt(revision)).toEqual([2, 1])
  })
})
