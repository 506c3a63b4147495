/** A GBK Shapefile of 100,000 polygons into PostGIS, with every check on, against native `ogr2ogr` of the same file. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../server/db/database.ts'
import { deliver } from '../engine/import/deliver.ts'
import { encoderOf, shapefile } from '../engine/import/write-shapefile.ts'
import { testDatabaseUrl, testEngine } from '../engine/test-engine.ts'
import { inMs, say, timed } from './measure.ts'

const ROWS = 100_000
const ACROSS = 400
/** Degrees, about 60 m. */
const STEP = 0.0006
const run = promisify(execFile)

/** A parcel of twelve corners in its cell, as surveyed ones have. */
function parcel(at: number) {
  const west = 103.72 + (at % ACROSS) * STEP
  const south = 30.7 + Math.floor(at / ACROSS) * STEP
  const corners = Array.from({ length: 12 }, (_, corner) => {
    const angle = (-corner / 12) * 2 * Math.PI
    const reach = STEP * (0.35 + ((at * 7 + corner * 13) % 10) / 100)
    return [west + STEP / 2 + reach * Math.cos(angle), south + STEP / 2 + reach * Math.sin(angle)]
  })
  return [...corners, corners[0]!]
}

describe.runIf(testEngine() === 'postgis')('an import of 100,000 polygons', () => {
  const name = `hegui_bench_import_${process.pid}`
  const admin = async (statement: string) => {
    const client = new pg.Client({ connectionString: testDatabaseUrl().href })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  let url: URL
  let database: Database
  let folder: string
  let path: string
  beforeAll(async () => {
    await admin(`create database ${name}`)
    url = testDatabaseUrl()
    url.pathname = `/${name}`
    database = await openDatabase({ databaseUrl: url.href, dataDir: '' })
    folder = await mkdtemp(join(tmpdir(), 'hegui-bench-import-'))
    path = join(folder, 'DLTB.shp')
    const files = shapefile('DLTB', {
      fields: [
        { name: 'BSM', bytes: 18 },
        { name: 'DLBM', bytes: 5 },
        { name: 'QSDWMC', bytes: 60 },
        { name: 'ZLDWMC', bytes: 60 },
      ],
      rows: Array.from({ length: ROWS }, (_, at) => ({
        rings: [parcel(at)],
        values: [
          `5101170000${String(at).padStart(8, '0')}`,
          '0101',
          '唐昌街道战旗村',
          '战旗村一组',
        ],
      })),
      encode: encoderOf('gbk'),
      cpg: 'GBK',
      prj: 'GEOGCS["CGCS2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
    })
    for (const [name, content] of Object.entries(files))
      await writeFile(join(folder, name), content)
  }, 300_000)
  afterAll(async () => {
    await database.close()
    await admin(`drop database ${name} with (force)`)
    await rm(folder, { recursive: true, force: true })
  })

  it('takes at most a few times what ogr2ogr takes without any check', async () => {
    const target = `PG:host=${url.hostname} port=${url.port} user=${url.username} dbname=${url.pathname.slice(1)}`
    const native = await timed(() =>
      run('ogr2ogr', [
        ...['-f', 'PostgreSQL', target, path, '-nln', 'public.native', '-nlt', 'MULTIPOLYGON'],
        ...['-oo', 'ENCODING=GBK', '-lco', 'GEOMETRY_NAME=geom', '--config', 'PG_USE_COPY', 'YES'],
      ]),
    )
    const own = await timed(() => deliver(database.db, path, { layer: 'land_parcel' }))
    expect(own.result).toMatchObject({ read: ROWS, accepted: ROWS, rejected: 0 })
    const peakMb = Math.round(process.resourceUsage().maxRSS / 1024)
    say(
      `import of ${ROWS} polygons: ogr2ogr ${inMs(native.ms)}, hegui ${inMs(own.ms)}, ratio ${(own.ms / native.ms).toFixed(2)}; peak ${peakMb} MB`,
    )
  }, 900_000)
})
