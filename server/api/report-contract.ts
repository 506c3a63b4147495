/**
 * What the HTTP API answers about reports. They are jobs: `/api/jobs/{id}/events` follows one,
 * `POST /api/jobs/{id}/cancel` ends it.
 *
 * | Call                          | Answer                                               |
 * | ----------------------------- | ---------------------------------------------------- |
 * | `POST /api/reports`           | 202 `{id}`                                           |
 * | `GET /api/reports`, `/{id}`   | the viewer's reports that are kept, newest first; one |
 * | `GET /api/reports/{id}/file`  | the file, once it is done                            |
 */
import { z } from 'zod'
import type { Conformity } from './contract.ts'
import { conformityRequestSchema } from './contract.ts'
import { jobSchema } from './job-contract.ts'
import type { BoundaryRing, LayerVersion } from './proof-contract.ts'
import { sheetRequestSchema, sheetSeriesRequestSchema } from './sheet-contract.ts'
import type { Advice, Occupation } from './site-contract.ts'

export const reportFormats = ['pdf', 'docx', 'xlsx', 'zip'] as const
export type ReportFormat = (typeof reportFormats)[number]
const paper = z.enum(['pdf', 'docx']).default('pdf')
export const reportLanguage = z.enum(['zh', 'en']).default('zh')

export const reportRequestSchema = z.discriminatedUnion('of', [
  /** A run: report, workbook of findings, or evidence pack. */
  z.object({
    of: z.literal('run'),
    run: z.string(),
    rule: z.string().optional(),
    unit: z.string().optional(),
    format: z.enum(reportFormats).default('pdf'),
    language: reportLanguage,
  }),
  /** One finding of a run. */
  z.object({
    of: z.literal('finding'),
    run: z.string(),
    finding: z.number().int().min(0),
    format: paper,
    language: reportLanguage,
  }),
  /** A drawn site, judged when the report is made. */
  conformityRequestSchema.omit({ rules: true }).extend({
    of: z.literal('site'),
    /** As the person calls it. */
    name: z.string().trim().max(80).default(''),
    format: paper,
    language: reportLanguage,
  }),
  sheetRequestSchema,
  sheetSeriesRequestSchema,
])
export type ReportRequest = z.infer<typeof reportRequestSchema>

export const reportSchema = jobSchema.omit({ kind: true }).extend({
  title: z.string(),
  titleEn: z.string(),
  format: z.enum(reportFormats),
  fileName: z.string(),
  bytes: z.number().nullable(),
  /** Of the file. */
  sha256: z.string().nullable(),
  /** Of what the report says was found; printed in it. */
  resultSha256: z.string().nullable(),
})
export type ReportSummary = z.infer<typeof reportSchema>

/** Everything that the report of a site says, as found at one revision. */
export interface SiteDossier {
  readonly verdict: Conformity
  readonly occupation: Occupation
  readonly advice: Advice
  /** Every layer that bears on it. */
  readonly layers: readonly LayerVersion[]
  /** EPSG:4523, as boundary points are numbered. */
  readonly rings: readonly BoundaryRing[]
  readonly household: string | null
  readonly asOf: string
  readonly engineVersion: string
  /** Of all the above and the shape; the same question on the same data gives the same. */
  readonly sha256: string
}
