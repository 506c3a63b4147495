/**
 * A GBK Shapefile in EPSG:4523 into PostGIS, with every check on, against native `ogr2ogr` of the same
 * file; the same file again as an update, and the import taken back. `BENCH_IMPORT_ROWS=1000000` and
 * `BENCH_IMPORT_FORMAT=gpkg` for size and another format.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewerOf } from '../../gis-data/viewer.ts'
import { undoChangeset } from '../../server/changesets/undo-changeset.ts'
import { type Database, openDatabase } from '../../server/db/database.ts'
import { deliver } from '../engine/import/deliver.ts'
import { testDatabaseUrl, testEngine } from '../engine/test-engine.ts'
import { inMs, median, say, timed } from './measure.ts'
import { writeSurvey, writeUnits } from './survey-delivery.ts'

const ROWS = Number(process.env.BENCH_IMPORT_ROWS ?? 100_000)
const FORMAT = process.env.BENCH_IMPORT_FORMAT ?? 'shp'
/** Of the whole process, threads and all. */
const MOST_MB = 2048
const run = promisify(execFile)

describe.runIf(testEngine() === 'postgis')(`an import of ${ROWS} polygons`, () => {
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
    await writeUnits(database.db)
    folder = await mkdtemp(join(tmpdir(), 'hegui-bench-import-'))
    path = await writeSurvey(folder, ROWS)
    if (FORMAT !== 'gpkg') return
    const source = path
    path = join(folder, 'DLTB.gpkg')
    await run('ogr2ogr', ['-f', 'GPKG', path, source])
  })
  afterAll(async () => {
    await database.close()
    await admin(`drop database ${name} with (force)`)
    await rm(folder, { recursive: true, force: true })
  })

  const native = async (...more: string[]) => {
    const target = `PG:host=${url.hostname} port=${url.port} user=${url.username} dbname=${url.pathname.slice(1)}`
    const { ms } = await timed(() =>
      run('ogr2ogr', [
        ...['-f', 'PostgreSQL', target, path, '-overwrite', '-nln', 'public.native'],
        ...['-nlt', 'MULTIPOLYGON', '-lco', 'GEOMETRY_NAME=geom'],
        ...['--config', 'PG_USE_COPY', 'YES', ...more],
      ]),
    )
    return ms
  }

  it('takes at most a few times what ogr2ogr takes without any check', async () => {
    const before = await native()
    const own = await timed(() => deliver(database.db, path, { layer: 'land_parcel' }))
    expect(own.result).toMatchObject({ read: ROWS, accepted: ROWS, rejected: 0 })
    const plain = median([before, await native(), await native()])
    const transformed = await native('-t_srs', 'EPSG:4490')
    const peakMb = Math.round(process.resourceUsage().maxRSS / 1024)
    say(
      `import of ${ROWS} polygons (${FORMAT}): hegui ${inMs(own.ms)}; ogr2ogr ${inMs(plain)}, ratio ${(own.ms / plain).toFixed(2)}; into EPSG:4490 ${inMs(transformed)}, ratio ${(own.ms / transformed).toFixed(2)}; peak ${peakMb} MB`,
    )
    expect(peakMb).toBeLessThan(MOST_MB)
    const again = await timed(() =>
      deliver(database.db, path, { layer: 'land_parcel', mode: 'update' }),
    )
    expect(again.result.changes).toMatchObject({ created: 0, unchanged: ROWS })
    const undone = await timed(() =>
      undoChangeset(database.db, own.result.changeset, '', viewerOf('planner')),
    )
    say(`the same again as an update ${inMs(again.ms)}; the import taken back ${inMs(undone.ms)}`)
  })
})
