/**
 * The district that a bench measures: `BENCH_SIZE=full` for a whole one. `BENCH_DATABASE` names a
 * database on the server that holds it already, and is left as it is.
 */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { LayerId } from '../../gis-data/layers/index.ts'
import {
  type DemoDistrict,
  generateDistrict,
  type SeedFeature,
} from '../../seeds/generate-district.ts'
import { loadDistrict } from '../../seeds/load/load-district.ts'
import { type Database, openDatabase } from '../../server/db/database.ts'
import { testDatabaseUrl, testEngine } from '../engine/test-engine.ts'
import { inMs, say, timed } from './measure.ts'

export const benchSize = process.env.BENCH_SIZE === 'full' ? 'full' : 'demo'

/** An empty database of this bench alone: on the server `hegui_<name>`, replacing what it was. */
export async function openEmptyBenchDatabase(name: string): Promise<Database> {
  if (testEngine() === 'embedded') {
    const dataDir = await mkdtemp(join(tmpdir(), 'hegui-bench-'))
    return openDatabase({ databaseUrl: null, dataDir })
  }
  const client = new pg.Client({ connectionString: testDatabaseUrl().href })
  await client.connect()
  await client.query(`drop database if exists hegui_${name} with (force)`)
  await client.query(`create database hegui_${name}`)
  await client.end()
  return openDatabase({ databaseUrl: benchDatabaseUrl(`hegui_${name}`), dataDir: '' })
}

export function benchDatabaseUrl(database: string): string {
  const url = testDatabaseUrl()
  url.pathname = `/${database}`
  return url.href
}

/** Generates the district and writes it, saying how long each took. */
export async function loadBenchDistrict(database: Database): Promise<DemoDistrict> {
  say(`${benchSize} on ${testEngine()}: ${database.capabilities.version}`)
  const made = await timed(async () => generateDistrict(benchSize))
  const chunks = Object.entries(made.result.layers).map(([layer, features]) => ({
    layer: layer as LayerId,
    features: features as SeedFeature[],
  }))
  const loaded = await timed(() => loadDistrict(database.db, { chunks }, () => {}))
  const count = chunks.reduce((sum, { features }) => sum + features.length, 0)
  say(`${count} features: generated in ${inMs(made.ms)}, written in ${inMs(loaded.ms)}`)
  return made.result
}

/** A loaded district to read from, and the name of its database on the server. */
export async function openBenchDistrict(name: string): Promise<Database> {
  const ready = process.env.BENCH_DATABASE
  if (ready && testEngine() === 'postgis')
    return openDatabase({ databaseUrl: benchDatabaseUrl(ready), dataDir: '' })
  const database = await openEmptyBenchDatabase(name)
  await loadBenchDistrict(database)
  return database
}
