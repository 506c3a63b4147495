/** `/api/checks/{id}/report` and `/api/checks/{id}/findings/{finding}/report`: reports to file and to sign. */
import { z } from 'zod'
import { createRoutes, type Services } from '../http/app-env.ts'
import { writeFindingsWorkbook } from './excel/write-findings-workbook.ts'
import { findingReport } from './finding-report.ts'
import { writeEvidencePack } from './pack/write-evidence-pack.ts'
import { writePdf } from './pdf/write-pdf.ts'
import { readFindings } from './read-findings.ts'
import type { ReportSource } from './report-source.ts'
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
const bounds: Record<Format, number> = {
  pdf: MOST_PRINTED,
  docx: MOST_PRINTED,
  xlsx: Number.POSITIVE_INFINITY,
  zip: Number.POSITIVE_INFINITY,
}

export const reportRoutes = (services: Services, source: ReportSource) => {
  const db = () => services.database().db

  return createRoutes()
    .get('/:id/report', async (context) => {
      const viewer = context.get('viewer')
      const id = context.req.param('id')
      const { format, ...choice } = runQuery.parse(context.req.query())
      const run = await source.run(id, viewer)
      const { findings, total } = await readFindings(source, id, viewer, choice, bounds[format])
      if (format === 'xlsx') {
        return fileOf(await writeFindingsWorkbook(run, findings), format, id)
      }
      const printed = findings.slice(0, MOST_PRINTED)
      const sheet = await sheetOfRun(db(), run, printed, viewer)
      const report = runReport({ run, findings: printed, total, sheet })
      if (format === 'zip') {
        const proofOf = (finding: number) => source.proof(id, finding, viewer)
        return fileOf(await writeEvidencePack({ run, findings, proofOf, report }), format, id)
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
