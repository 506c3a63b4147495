/** What every request carries, and what every feature's routes are given. */
import { Hono } from 'hono'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Database } from '../db/database.ts'

export interface AppEnv {
  Variables: { viewer: Viewer }
}

/** Features read the database through this, so that it may still be opening when routes are made. */
export interface Services {
  /** Throws the `not_ready` fault while the database is opening or being seeded. */
  database(): Database
  /** The day of a judgement. */
  today(): string
}

export const createRoutes = () => new Hono<AppEnv>()
