/** `/health`, `/ready` and `/api/status`: answered from the first second of a start. */
import type { Database } from '../db/database.ts'
import { createRoutes } from '../http/app-env.ts'
import type { Startup } from './startup.ts'

export const statusRoutes = (engine: Database['engine'], startup: Startup) =>
  createRoutes()
    .get('/health', (context) => context.json({ status: 'ok', engine }))
    .get('/ready', (context) => {
      const ready = startup.status.phase === 'ready'
      return context.json({ ready, ...startup.status }, ready ? 200 : 503)
    })
    .get('/api/status', (context) => context.json(startup.status))
