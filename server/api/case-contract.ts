/** Cases 案件 as the API takes and gives them. */
import { z } from 'zod'
import {
  type ChosenAction,
  caseActions,
  caseDetails,
  caseStates,
  chosenActions,
  findingStandings,
} from '../../gis-data/cases/case-states.ts'
import { roles } from '../../gis-data/viewer.ts'
import { findingSchema } from './contract.ts'

const day = z.iso.date()
const words = (longest: number) => z.string().trim().min(1).max(longest)

export const caseAttachmentSchema = z.object({
  id: z.number(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number(),
  sha256: z.string(),
})
export type CaseAttachment = z.infer<typeof caseAttachmentSchema>

/** One step, never changed afterwards. Who and why are null for a viewer who may not know. */
export const caseStepSchema = z.object({
  version: z.number(),
  action: z.enum(caseActions),
  from: z.enum(caseStates).nullable(),
  to: z.enum(caseStates),
  actor: z.string().nullable(),
  role: z.enum([...roles, 'system']),
  at: z.string(),
  reason: z.string().nullable(),
  responsible: z.string().nullable(),
  deadline: z.string().nullable(),
  documentNumber: z.string().nullable(),
  expiresOn: z.string().nullable(),
  /** What the newest run said of the finding at that moment. */
  standing: z.enum(findingStandings),
  run: z.string().nullable(),
  attachments: z.array(caseAttachmentSchema),
})
export type CaseStep = z.infer<typeof caseStepSchema>

export const caseSummarySchema = z.object({
  id: z.number(),
  /** Key of the finding, by which a case lives on from run to run. */
  key: z.string(),
  rule: z.string(),
  state: z.enum(caseStates),
  version: z.number(),
  unitCode: z.string().nullable(),
  responsible: z.string().nullable(),
  deadline: z.string().nullable(),
  /** The deadline has passed and the case is not settled. */
  overdue: z.boolean(),
  exemptUntil: z.string().nullable(),
  openedOn: z.string(),
  standing: z.enum(findingStandings),
  /** The newest run that looked at the finding. */
  standingRun: z.string().nullable(),
  /** The finding as the newest run that has it tells it. */
  finding: findingSchema.nullable(),
})
export type CaseSummary = z.infer<typeof caseSummarySchema>

/** `GET /api/cases?state&responsible&unit&rule&due&standing&key&offset&limit`, soonest deadline first. */
export const caseListSchema = z.object({
  total: z.number(),
  cases: z.array(caseSummarySchema),
  /** Of all that the viewer may see, whatever the filter. */
  byState: z.partialRecord(z.enum(caseStates), z.number()),
  responsibles: z.array(z.string()),
})
export type CaseList = z.infer<typeof caseListSchema>

/** `GET /api/cases/{id}`: with its history, oldest first, and the steps this viewer may take next. */
export const caseViewSchema = caseSummarySchema.extend({
  steps: z.array(caseStepSchema),
  next: z.array(
    z.object({
      action: z.enum(chosenActions as [ChosenAction]),
      needs: z.array(z.enum(caseDetails)),
    }),
  ),
})
export type CaseView = z.infer<typeof caseViewSchema>

const attachmentUpload = z.object({
  name: words(200),
  mediaType: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/),
  /** The file's bytes. */
  base64: z.base64(),
})

const decision = z.object({
  /** Who decides, by name, until accounts arrive. */
  actor: words(60),
  reason: words(2000),
  responsible: words(100).optional(),
  deadline: day.optional(),
  documentNumber: words(120).optional(),
  expiresOn: day.optional(),
  attachments: z.array(attachmentUpload).max(5).default([]),
})

/** `POST /api/cases`: 立案 from a finding of a run → 201 the case. */
export const openCaseSchema = decision.extend({ run: z.string(), finding: z.number() })
export type OpenCase = z.infer<typeof openCaseSchema>

/** `POST /api/cases/{id}/steps`; 409 where the case has moved on since `version`. */
export const takeStepSchema = decision.extend({
  version: z.number().int(),
  action: z.enum(chosenActions as [ChosenAction]),
})
export type TakeStep = z.infer<typeof takeStepSchema>

export const caseFilterSchema = z.object({
  state: z.enum(caseStates).optional(),
  responsible: z.string().optional(),
  /** Prefix of the unit code. */
  unit: z.string().optional(),
  rule: z.string().optional(),
  due: z.enum(['overdue', 'week']).optional(),
  standing: z.enum(findingStandings).optional(),
  key: z.string().optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
export type CaseFilter = z.infer<typeof caseFilterSchema>
