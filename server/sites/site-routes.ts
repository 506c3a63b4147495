/** `/api/sites`: files of sites read, nothing stored. */
import { createRoutes, type Services } from '../http/app-env.ts'
import { readSites } from './read-sites.ts'
import type { ReceiveFiles } from './site-files.ts'
import { siteLimits } from './site-limits.ts'

export const siteRoutes = (services: Services, receive: ReceiveFiles) =>
  createRoutes().post('/read', async (context) => {
    const { db } = services.database()
    const received = await receive(context.req.raw, siteLimits)
    try {
      return context.json(await readSites(db, received))
    } finally {
      await received.remove()
    }
  })
