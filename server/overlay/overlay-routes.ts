/** `POST /api/overlay`: two layers, pair by pair. */
import { overlayRequestSchema } from '../api/contract.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { parseBody } from '../http/parse-body.ts'
import { overlayLayers } from './overlay-layers.ts'

export const overlayRoutes = (services: Services) =>
  createRoutes().post('/', async (context) => {
    const question = await parseBody(context, overlayRequestSchema)
    // whoever leaves before the answer has given up the question
    const { signal } = context.req.raw
    return context.json(
      await overlayLayers(services.database().db, question, context.get('viewer'), signal),
    )
  })
