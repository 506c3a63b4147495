/** A small district with shapes whose place in a tile is known, and the app over it. */
import type { Geometry } from 'geojson'
import { Hono } from 'hono'
import { sql } from 'kysely'
import type { LayerId } from '../../../gis-data/layers/index.ts'
import { inChangeset } from '../../../server/db/changesets.ts'
import {
  insertFeatures,
  type NewFeature,
  recordLayerRevision,
} from '../../../server/db/insert-features.ts'
import type { Tx } from '../../../server/db/schema.ts'
import type { AppEnv, Services } from '../../../server/http/app-env.ts'
import { answerProblem } from '../../../server/http/problem.ts'
import { readViewer } from '../../../server/http/viewer.ts'
import { fieldInWords } from '../../../server/layers/field-in-words.ts'
import { layerRoutes } from '../../../server/layers/layer-routes.ts'
import { searchRoutes } from '../../../server/layers/search-routes.ts'
import { unitRoutes } from '../../../server/layers/unit-routes.ts'
import { ledgerRoutes } from '../../../server/ledger/ledger-routes.ts'
import { tileRoutes } from '../../../server/tiles/tile-routes.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'

export const WEST_UNIT = '510117004201'
export const EAST_UNIT = '510117104202'
export const CUSTOM = 'custom_zones'

export const square = (west: number, south: number, side: number): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
})

const feature = (
  fid: number,
  unitCode: string | null,
  values: NewFeature['values'],
  geometry: Geometry | null,
): NewFeature => ({ fid, unitCode, values, geometry })

const unit = (fid: number, code: string, name: string, west: number) =>
  feature(
    fid,
    code,
    { code, name, kind: 'village', town_code: code.slice(0, 9), agricultural: true },
    square(west, 30.8, 0.02),
  )

const parcel = (fid: number, unitCode: string, classCode: string, west: number, south: number) =>
  feature(
    fid,
    unitCode,
    { bsm: `B${fid}`, parcel_number: `T${fid}`, class_code: classCode },
    square(west, south, 0.002),
  )

const homestead = (fid: number, unitCode: string, west: number) =>
  feature(
    fid,
    unitCode,
    {
      parcel_code: `510117JC${String(fid).padStart(5, '0')}`,
      use_state: 'occupied',
      certificate_number: `川（2021）郫都区不动产权第000${fid}号`,
    },
    square(west, 30.81, 0.0002),
  )

/** Town 004 to the west with unit 战旗村, town 104 to the east with unit 三道堰村. */
export const mapFeatures: Partial<Record<LayerId, NewFeature[]>> = {
  town: [
    feature(1, '510117004', { code: '510117004', name: '唐昌' }, square(103.8, 30.8, 0.02)),
    feature(2, '510117104', { code: '510117104', name: '三道堰' }, square(103.82, 30.8, 0.02)),
  ],
  unit: [unit(1, WEST_UNIT, '战旗村', 103.8), unit(2, EAST_UNIT, '三道堰村', 103.82)],
  land_parcel: [
    parcel(1, WEST_UNIT, '0101', 103.803, 30.803),
    parcel(2, WEST_UNIT, '0101', 103.805, 30.803),
    parcel(3, WEST_UNIT, '0702', 103.807, 30.803),
    parcel(4, EAST_UNIT, '0101', 103.823, 30.803),
  ],
  homestead: [homestead(1, WEST_UNIT, 103.81), homestead(2, EAST_UNIT, 103.83)],
  household: [
    feature(
      1,
      WEST_UNIT,
      {
        code: 'H1',
        head_name: '张小明',
        head_id_number: '510124199013451234',
        telephone: '13800005678',
        member_count: 3,
      },
      null,
    ),
  ],
  road: [
    feature(
      1,
      null,
      { code: 'G213', name: '成灌路', class: 'national' },
      {
        type: 'LineString',
        coordinates: [
          [103.79, 30.8151],
          [103.86, 30.8151],
        ],
      },
    ),
  ],
  field_point: [
    feature(
      1,
      WEST_UNIT,
      { code: 'F1', name: '核查点' },
      { type: 'Point', coordinates: [103.8101, 30.8101] },
    ),
  ],
}

const custom = async (tx: Tx, revision: number) => {
  await sql`insert into hegui.custom_layer (id, title, fields, geometry_type, source_srid)
    values (${CUSTOM}, '村庄分区', '["LIBELLE","姓名"]'::jsonb, 'MultiPolygon', 4490)`.execute(tx)
  const shape = sql`ST_Multi(ST_SetSRID(ST_GeomFromGeoJSON(
    ${JSON.stringify(square(103.805, 30.806, 0.004))}), 4490))`
  await sql`insert into hegui.custom_feature
      (layer_id, fid, rev_from, unit_code, properties, geom, geom_source)
    values (${CUSTOM}, 1, ${revision}::integer, null,
      ${JSON.stringify({ LIBELLE: 'Zone A', 姓名: '李四' })}::jsonb, ${shape}, ${shape})`.execute(
    tx,
  )
  await sql`insert into hegui.layer_revision (layer, changeset, count, source, synthetic)
    values (${CUSTOM}, ${revision}::integer, 1, 'zones.geojson', false)`.execute(tx)
}

export interface MapUnderTest {
  readonly database: TestDatabase
  readonly revision: number
  /** Asks as a viewer; the planner when none is named. */
  ask(
    path: string,
    viewer?: { role: string; units?: string[] },
    headers?: Record<string, string>,
  ): Promise<Response>
}

export async function openMap(): Promise<MapUnderTest> {
  const database = await openTestDatabase()
  const { revision } = await inChangeset(
    database.db,
    { kind: 'seed', actor: 'test', reason: 'test' },
    async (tx, changeset) => {
      for (const [layer, features] of Object.entries(mapFeatures)) {
        await insertFeatures(tx, layer as LayerId, changeset, features)
        await recordLayerRevision(tx, layer as LayerId, changeset, {
          source: '测试数据',
          synthetic: true,
        })
      }
      await custom(tx, changeset)
    },
  )
  const app = appOver({ database: () => database, today: () => '2026-11-24' })
  return {
    database,
    revision,
    ask: async (path, viewer, headers) => {
      const cookie = viewer && `hegui_viewer=${encodeURIComponent(JSON.stringify(viewer))}`
      return app.request(path, { headers: { ...headers, ...(cookie && { cookie }) } })
    },
  }
}

function appOver(services: Services) {
  const app = new Hono<AppEnv>()
  app.onError(answerProblem)
  app.use(readViewer)
  app.route('/tiles', tileRoutes(services))
  for (const routes of [layerRoutes, unitRoutes, searchRoutes]) app.route('/api', routes(services))
  app.route('/api', ledgerRoutes(services, { inWords: fieldInWords }))
  return app
}
