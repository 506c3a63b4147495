/** `/api/checks/{id}/report` and `/api/checks/{id}/findings/{finding}/report`: reports to file and to sign. */
import { z } from 'zod'
import type { Viewer } from '../../gis-data/viewer.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { writeFindingsWorkbook } from './excel/write-findings-workbook.ts'
import { findingReport } from './finding-report.ts'
import { writeEvidencePack } from './pack/write-evidence-pack.ts'
import { writePdf } from './pdf/write-pdf.ts'
import { readAllFindings } from './read-all-findings.ts'
import type { Report } from './report.ts'
import type { FindingChoice, ReportSource } from './report-source.ts'
import { runReport } from './run-report.ts'
import { sheetOfFinding, sheetOfRun } from './sheet/sheets.ts'
import { writeWord } from './word/write-word.ts'

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const
type Format = keyof typeof types

const runQuery = z.object({
  format: z.enum(['pdf', 'docx', 'xlsx', 'zip']).default('pdf'),
  rule: z.string().optional(),
  unit: z.string().optional(),
})
const findingQuery = z.object({ format: z.enum(['pdf', 'docx']).default('pdf') })

/** Findings listed in a printed report at most; workbook and evidence pack hold all. */
const MOST_PRINTED = 500

export const reportRoutes = (services: Services, source: ReportSource) => {
  const db = () => services.database().db

  const ofRun = async (id: string, choice: FindingChoice, viewer: Viewer): Promise<Report> => {
    const run = await source.run(id, viewer)
    const page = { offset: 0, limit: MOST_PRINTED }
    const { total, findings } = await source.findings(id, viewer, choice, page)
    const sheet = await sheetOfRun(db(), run, findings, viewer)
    return runReport({ run, findings, total, sheet })
  }

  return createRoutes()
    .get('/:id/report', async (context) => {
      const viewer = context.get('viewer')
      const id = context.req.param('id')
      const { format, ...choice } = runQuery.parse(context.req.query())
      if (format === 'xlsx') {
        const run = await source.run(id, viewer)
        const findings = await readAllFindings(source, id, viewer, choice)
        return fileOf(await writeFindingsWorkbook(run, findings), format, id)
      }
      const report = await ofRun(id, choice, viewer)
      if (format === 'zip') {
        const pack = await writeEvidencePack({ source, id, viewer, choice, report })
        return fileOf(pack, format, id)
      }
      return fileOf(await write[format](report), format, id)
    })
    .get('/:id/findings/:finding/report', async (context) => {
      const viewer = context.get('viewer')
      const { id, finding } = context.req.param()
      const { format } = findingQuery.parse(context.req.query())
      const proof = await source.proof(id, z.coerce.number().int().min(0).parse(finding), viewer)
      const report = findingReport(proof, await sheetOfFinding(db(), proof, viewer))
      return fileOf(await write[format](report), format, `${id}-${finding}`)
    })
}

const write = { pdf: writePdf, docx: writeWord } as const

const fileOf = (content: Uint8Array, format: Format, name: string): Response =>
  new Response(new Uint8Array(content), {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="hegui-${name}.${format}"`,
    },
  })
