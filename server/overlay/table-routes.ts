/** `/api/overlay/tables`: cross tables, made as jobs; followed and cancelled at `/api/jobs/{id}`. */
import { z } from 'zod'
import { overlayTableRequestSchema } from '../api/analysis-contract.ts'
import { createRoutes } from '../http/app-env.ts'
import { parseBody } from '../http/parse-body.ts'
import { workbookType } from '../http/workbook/workbook-parts.ts'
import { areaUnits, tableCsv, tableWorkbook } from './table-file.ts'
import { notDone, type TableService } from './table-service.ts'

const cellQuery = z.object({
  row: z.string().optional(),
  column: z.string().optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
const fileQuery = z.object({
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
  unit: z.enum(areaUnits).default('m2'),
  language: z.enum(['zh', 'en']).default('zh'),
})

export const tableRoutes = (tables: TableService) =>
  createRoutes()
    .post('/', async (context) => {
      const question = await parseBody(context, overlayTableRequestSchema)
      const id = await tables.start(question, context.get('viewer'))
      return context.json({ id }, 202, { location: `/api/overlay/tables/${id}` })
    })
    .get('/:id', async (context) =>
      context.json(await tables.read(context.req.param('id'), context.get('viewer'))),
    )
    .get('/:id/features', async (context) => {
      const { row = null, column = null, ...page } = cellQuery.parse(context.req.query())
      const viewer = context.get('viewer')
      return context.json(
        await tables.features(context.req.param('id'), { row, column, ...page }, viewer),
      )
    })
    .get('/:id/file', async (context) => {
      const { format, unit, language } = fileQuery.parse(context.req.query())
      const asked = await tables.read(context.req.param('id'), context.get('viewer'))
      if (!asked.table) throw notDone(asked.id)
      const name = `hegui-overlay-${asked.id.slice(0, 8)}.${format}`
      const headers = { 'content-disposition': `attachment; filename="${name}"` }
      return format === 'csv'
        ? new Response(tableCsv(asked, unit, language), {
            headers: { ...headers, 'content-type': 'text/csv; charset=utf-8' },
          })
        : new Response(new Uint8Array(await tableWorkbook(asked, language)), {
            headers: {
              ...headers,
              'content-type': workbookType,
            },
          })
    })
