/** `GET` and `POST /layers/{layer}/export`, to be mounted under `/api`: any layer, or what is chosen of it, as a file. */
import type { Viewer } from '../../gis-data/viewer.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { parseBody } from '../http/parse-body.ts'
import { answerExport } from './answer-export.ts'
import { type ExportRequest, exportBody, exportQuery } from './export-request.ts'
import { openDocument } from './open-document.ts'
import { wayOut } from './way-out.ts'

export const exportRoutes = (services: Services) => {
  async function answer(layer: string, request: ExportRequest, viewer: Viewer) {
    const { crs, encoding } = wayOut(request)
    const document = await openDocument(services.database().db, layer, request, crs, viewer)
    return answerExport(document, request.format, encoding)
  }
  return createRoutes()
    .get('/layers/:layer/export', (context) =>
      answer(
        context.req.param('layer'),
        exportQuery.parse(context.req.query()),
        context.get('viewer'),
      ),
    )
    .post('/layers/:layer/export', async (context) =>
      answer(
        context.req.param('layer'),
        await parseBody(context, exportBody),
        context.get('viewer'),
      ),
    )
}
