/** `GET /layers/{layer}/export?format=&revision=`, to be mounted under `/api`. */
import { z } from 'zod'
import { createRoutes, type Services } from '../http/app-env.ts'
import { streamText } from '../http/stream-text.ts'
import { exportFormatIds, exportFormats } from './formats.ts'
import { openDocument } from './open-document.ts'

const query = z.object({
  format: z.enum(exportFormatIds).default('geojson'),
  revision: z.coerce.number().int().min(0).optional(),
})

export const exportRoutes = (services: Services) =>
  createRoutes().get('/layers/:layer/export', async (context) => {
    const { format: id, revision } = query.parse(context.req.query())
    const format = exportFormats[id]
    const document = await openDocument(
      services.database().db,
      context.req.param('layer'),
      revision ?? null,
      context.get('viewer'),
    )
    const name = `${document.layer.title}-r${document.revision}.${format.extension}`
    return new Response(streamText(format.write(document)), {
      headers: {
        'content-type': format.contentType,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        'cache-control': 'private, no-store',
      },
    })
  })
