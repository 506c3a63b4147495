/** `GET /checks/{id}/findings/export?format=&crs=&encoding=&rule=&state=&unit=&fit=`, to be mounted under `/api`. */
import { z } from 'zod'
import { overlayFits } from '../../../gis-data/rules/overlay-fit.ts'
import { findingStates } from '../../../gis-data/rules/rule.ts'
import { createRoutes, type Services } from '../../http/app-env.ts'
import { answerExport } from '../answer-export.ts'
import { exportQuery } from '../export-request.ts'
import { wayOut } from '../way-out.ts'
import { type FindingSource, findingsDocument } from './findings-document.ts'

const query = exportQuery.pick({ format: true, crs: true, encoding: true, unit: true }).extend({
  rule: z.string().optional(),
  state: z.enum(findingStates).optional(),
  fit: z.enum([...overlayFits, 'suspect']).optional(),
})

export const findingsExportRoutes = (services: Services, source: FindingSource) =>
  createRoutes().get('/checks/:id/findings/export', async (context) => {
    const { format, crs: srid, encoding: words, ...choice } = query.parse(context.req.query())
    const { crs, encoding } = wayOut({ format, crs: srid, encoding: words })
    const asked = { id: context.req.param('id'), choice, crs }
    const { db } = services.database()
    const document = await findingsDocument(db, source, asked, context.get('viewer'))
    return answerExport(document, format, encoding)
  })
