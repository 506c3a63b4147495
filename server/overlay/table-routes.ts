/** `/api/overlay/tables`: cross tables, made as jobs; followed and cancelled at `/api/jobs/{id}`. */
import { z } from 'zod'
import { foldSlivers } from '../../gis-data/fold-slivers.ts'
import { type AmountUnitId, amountUnitIds } from '../../gis-data/table-measure.ts'
import { overlayTableRequestSchema } from '../api/analysis-contract.ts'
import { createRoutes } from '../http/app-env.ts'
import { parseBody } from '../http/parse-body.ts'
import { workbookType } from '../http/workbook/workbook-parts.ts'
import { tableCsv, tableWorkbook } from './table-file.ts'
import { notDone, type TableService } from './table-service.ts'

const cellQuery = z.object({
  row: z.string().optional(),
  column: z.string().optional(),
  folded: z.enum(['true', 'false']).default('false'),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
const fileQuery = z.object({
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
  /** Of areas ㎡, 亩 or 公顷, of lines m or km; the first that measures the table where it does not. */
  unit: z.enum(amountUnitIds as [AmountUnitId, ...AmountUnitId[]]).optional(),
  /** `all` leaves numbers that may be errors of fit in their columns. */
  slivers: z.enum(['folded', 'all']).default('folded'),
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
      const { row = null, column = null, folded, ...page } = cellQuery.parse(context.req.query())
      const viewer = context.get('viewer')
      return context.json(
        await tables.features(
          context.req.param('id'),
          { row, column, folded: folded === 'true', ...page },
          viewer,
        ),
      )
    })
    .get('/:id/file', async (context) => {
      const { format, unit, slivers, language } = fileQuery.parse(context.req.query())
      const asked = await tables.read(context.req.param('id'), context.get('viewer'))
      if (!asked.table) throw notDone(asked.id)
      const shown = { asked, table: slivers === 'all' ? asked.table : foldSlivers(asked.table) }
      const name = `hegui-overlay-${asked.id.slice(0, 8)}.${format}`
      const headers = { 'content-disposition': `attachment; filename="${name}"` }
      return format === 'csv'
        ? new Response(tableCsv(shown, unit, language), {
            headers: { ...headers, 'content-type': 'text/csv; charset=utf-8' },
          })
        : new Response(new Uint8Array(await tableWorkbook(shown, language)), {
            headers: {
              ...headers,
              'content-type': workbookType,
            },
          })
    })
