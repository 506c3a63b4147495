/** `/api/reports`: reports to file and to sign, made as jobs and kept for some time. */
import type { Context } from 'hono'
import { z } from 'zod'
import {
  type ReportRequest,
  reportFormats,
  reportLanguage,
  reportRequestSchema,
} from '../api/report-contract.ts'
import { type AppEnv, createRoutes } from '../http/app-env.ts'
import { parseBody } from '../http/parse-body.ts'
import { parsePolygon } from '../http/parse-geometry.ts'
import { workbookType } from '../http/workbook/workbook-parts.ts'
import type { ReportFile, ReportService } from './report-service.ts'

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: workbookType,
  zip: 'application/zip',
} as const

const runQuery = z.object({
  format: z.enum(reportFormats).default('pdf'),
  rule: z.string().optional(),
  unit: z.string().optional(),
  language: reportLanguage,
})
const findingQuery = z.object({
  format: z.enum(['pdf', 'docx']).default('pdf'),
  language: reportLanguage,
})

export const reportRoutes = (reports: ReportService) =>
  createRoutes()
    .post('/', async (context) => {
      const asked = await parseBody(context, reportRequestSchema)
      const checked =
        asked.of === 'site' ? { ...asked, geometry: { ...parsePolygon(asked.geometry) } } : asked
      const id = await reports.start(checked, context.get('viewer'))
      return context.json({ id }, 202, { location: `/api/reports/${id}` })
    })
    .get('/', async (context) => context.json(await reports.list(context.get('viewer'))))
    .get('/:id', async (context) =>
      context.json(await reports.read(context.req.param('id'), context.get('viewer'))),
    )
    .get('/:id/file', async (context) =>
      fileOf(await reports.file(context.req.param('id'), context.get('viewer'))),
    )

/** `/api/checks/{id}/report`, `/api/checks/{id}/findings/{finding}/report`: the same, waited for in one call. */
export const reportsOfRunRoutes = (reports: ReportService) =>
  createRoutes()
    .get('/:id/report', async (context) => {
      const query = runQuery.parse(context.req.query())
      return madeAtOnce(context, reports, { of: 'run', run: context.req.param('id'), ...query })
    })
    .get('/:id/findings/:finding/report', async (context) => {
      const query = findingQuery.parse(context.req.query())
      const run = context.req.param('id')
      const finding = z.coerce.number().int().min(0).parse(context.req.param('finding'))
      return madeAtOnce(context, reports, { of: 'finding', run, finding, ...query })
    })

/** Who goes away before it is done ends it. */
async function madeAtOnce(context: Context<AppEnv>, reports: ReportService, asked: ReportRequest) {
  const viewer = context.get('viewer')
  const id = await reports.start(asked, viewer)
  const leave = () => void reports.queue.cancel(id)
  context.req.raw.signal.addEventListener('abort', leave, { once: true })
  await reports.queue.ended(id)
  context.req.raw.signal.removeEventListener('abort', leave)
  return fileOf(await reports.file(id, viewer))
}

const fileOf = ({ content, format, fileName }: ReportFile): Response =>
  new Response(new Uint8Array(content), {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    },
  })
