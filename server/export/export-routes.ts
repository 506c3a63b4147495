/** `GET` and `POST /layers/{layer}/export`, to be mounted under `/api`: any layer, or what is chosen of it, as a file. */
import { crsList } from '../../gis-data/crs.ts'
import { exportFormatOf } from '../../gis-data/export-formats.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { UserFault } from '../errors/user-fault.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { parseBody } from '../http/parse-body.ts'
import { answerExport } from './answer-export.ts'
import { type ExportRequest, exportBody, exportQuery } from './export-request.ts'
import { openDocument } from './open-document.ts'

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

/** CRS and encoding, the format's own where none is named. @throws UserFault where the format cannot have them. */
export function wayOut({ format, crs, encoding }: ExportRequest) {
  const { title, titleEn, srids, encodings } = exportFormatOf(format)
  const srid = crs ?? srids[0]!
  if (!srids.includes(srid))
    throw new UserFault(
      'bad_request',
      `${title} 只能用 EPSG:${srids.join('、')}，不能用 ${srid}`,
      `${titleEn} is written in EPSG:${srids.join(', ')} only, not in ${srid}`,
    )
  const written = encoding ?? encodings[0]!
  if (!encodings.includes(written))
    throw new UserFault(
      'bad_request',
      `${title} 的文字编码只能是 ${encodings.join('、')}`,
      `${titleEn} has its words in ${encodings.join(', ')} only`,
    )
  return { crs: crsList.find((known) => known.srid === srid)!, encoding: written }
}
