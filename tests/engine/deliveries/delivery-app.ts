/** The routes of deliveries over one test database, asked without a port. */

import { Hono } from 'hono'
import { sql } from 'kysely'
import { type Viewer, viewerOf } from '../../../gis-data/viewer.ts'
import type { Delivery } from '../../../server/api/delivery-contract.ts'
import type { Database } from '../../../server/db/database.ts'
import { deliveryRoutes } from '../../../server/deliveries/delivery-routes.ts'
import { DeliveryService } from '../../../server/deliveries/delivery-service.ts'
import type { AppEnv } from '../../../server/http/app-env.ts'
import { answerProblem } from '../../../server/http/problem.ts'
import { receiveWholeDelivery } from '../../../server/import/whole/receive-whole-delivery.ts'
import { CELL, COLUMNS, ROWS } from './write-village-plan.ts'

export function deliveryApp(database: Database) {
  const services = { database: () => database, today: () => '2026-11-24' }
  const deliveries = new DeliveryService(services)
  const appFor = (viewer: Viewer) => {
    const app = new Hono<AppEnv>()
    app.onError(answerProblem)
    app.use(async (context, next) => {
      context.set('viewer', viewer)
      await next()
    })
    app.route(
      '/api/deliveries',
      deliveryRoutes(services, deliveries, receiveWholeDelivery(services.database)),
    )
    return app
  }
  const ask = (path: string, init?: RequestInit, viewer = viewerOf('planner')) =>
    appFor(viewer).request(path, init)
  const json = async <T>(path: string): Promise<T> => {
    const response = await ask(path)
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }
  const upload = async (content: Buffer, name: string, query = ''): Promise<string> => {
    const response = await ask(`/api/deliveries?filename=${encodeURIComponent(name)}${query}`, {
      method: 'POST',
      body: new Uint8Array(content),
    })
    if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`)
    return ((await response.json()) as { id: string }).id
  }
  /** Hands over, waits for the end and reads it. */
  const inspect = async (content: Buffer, name: string, query = ''): Promise<Delivery> => {
    const id = await upload(content, name, query)
    await deliveries.queue.idle()
    return json<Delivery>(`/api/deliveries/${id}`)
  }
  return { deliveries, ask, json, upload, inspect }
}

/** A district with the village of the written plan, its neighbour, and the survey of its land. */
export async function writeGround({ db }: Database, west = 103.85, south = 30.83): Promise<void> {
  const east = west + COLUMNS * CELL
  const north = south + ROWS * CELL
  const envelope = (a: number, b: number, c: number, d: number) =>
    sql`ST_Multi(ST_MakeEnvelope(${a}::float8, ${b}::float8, ${c}::float8, ${d}::float8, 4490))`
  await sql`insert into layer.district (fid, rev_from, code, name, geom)
    values (1, 0, '510117', '郫都区', ${envelope(west, south, east + 0.01, north)})`.execute(db)
  await sql`insert into layer.unit (fid, rev_from, code, name, town_code, kind, geom) values
    (1, 0, '510117104201', '战旗村', '510117104', 'village', ${envelope(west, south, east, north)}),
    (2, 0, '510117104202', '邻村', '510117104', 'village', ${envelope(east, south, east + 0.01, north)})`.execute(
    db,
  )
  await sql`insert into layer.land_parcel (fid, rev_from, bsm, class_code, geom) values
    (1, 0, 'P1', '0101', ${envelope(west, south, east - CELL, north)}),
    (2, 0, 'P2', '0702', ${envelope(east - CELL, south, east, north)})`.execute(db)
}
