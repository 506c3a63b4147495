/**
 * `GET` and `POST /layers/{layer}/export`, to be mounted under `/api`: any layer, or what is chosen of
 * it, as a file; `…/export/foreseen` says what that file would hold.
 */
import type { Context } from 'hono'
import type { AppEnv } from '../http/app-env.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { parseBody } from '../http/parse-body.ts'
import { answerExport } from './answer-export.ts'
import { type ExportRequest, exportBody, exportQuery } from './export-request.ts'
import { foreseeExport, openDocument } from './open-document.ts'
import { wayOut } from './way-out.ts'

type OfLayer<Path extends string> = Context<AppEnv, Path>

export const exportRoutes = (services: Services) => {
  async function file(context: OfLayer<'/layers/:layer/export'>, request: ExportRequest) {
    const { crs, encoding } = wayOut(request)
    const layer = context.req.param('layer')
    const { db } = services.database()
    const document = await openDocument(db, layer, request, crs, context.get('viewer'))
    return answerExport(document, request.format, encoding)
  }
  async function foreseen(
    context: OfLayer<'/layers/:layer/export/foreseen'>,
    request: ExportRequest,
  ) {
    const { db } = services.database()
    const layer = context.req.param('layer')
    return context.json(await foreseeExport(db, layer, request, context.get('viewer')))
  }
  return createRoutes()
    .get('/layers/:layer/export', (context) =>
      file(context, exportQuery.parse(context.req.query())),
    )
    .post('/layers/:layer/export', async (context) =>
      file(context, await parseBody(context, exportBody)),
    )
    .get('/layers/:layer/export/foreseen', (context) =>
      foreseen(context, exportQuery.parse(context.req.query())),
    )
    .post('/layers/:layer/export/foreseen', async (context) =>
      foreseen(context, await parseBody(context, exportBody)),
    )
}
