/** The export routes over a test database, asked as a role. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { type Role, viewerOf } from '../../../gis-data/viewer.ts'
import { exportRoutes } from '../../../server/export/export-routes.ts'
import type { AppEnv } from '../../../server/http/app-env.ts'
import { answerProblem } from '../../../server/http/problem.ts'
import type { TestDatabase } from '../open-test-database.ts'

export function exportApp(database: TestDatabase) {
  return (path: string, role: Role = 'planner', init?: RequestInit): Promise<Response> => {
    const app = new Hono<AppEnv>()
    app.onError(answerProblem)
    app.use(async (context, next) => {
      context.set('viewer', viewerOf(role))
      await next()
    })
    const services = { database: () => database, today: () => '2026-01-01' }
    app.route('/api', exportRoutes(services))
    return Promise.resolve(app.request(`/api/layers/${path}`, init))
  }
}

/** Of gdal-bin, which CI installs. */
export const hasNativeGdal = spawnSync('ogrinfo', ['--version']).status === 0

/** A program that nobody here wrote reads the file, in longitude and latitude. */
export function readNatively(bytes: Uint8Array, name: string, layer?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'hegui-native-'))
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const arguments_ = ['-f', 'GeoJSON', '/vsistdout/', path, ...(layer ? [layer] : [])]
  const degrees = /\.(dxf|xlsx)$/.test(name) ? [] : ['-t_srs', 'EPSG:4490']
  const options = ['-lco', 'COORDINATE_PRECISION=12', ...degrees]
  const { stdout, stderr, status } = spawnSync('ogr2ogr', [...arguments_, ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  const collection: { features: NativeFeature[]; crs?: { properties: { name: string } } } =
    JSON.parse(stdout)
  return { ...collection, warnings: stderr }
}

export interface NativeFeature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null
}
