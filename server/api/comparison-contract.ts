/** The difference between two runs as the API gives it. */
import { z } from 'zod'
import { changedParts, changeKinds } from '../../gis-data/rules/change-kinds.ts'
import { findingSchema } from './contract.ts'
import { comparisonNoteSchema } from './proof-contract.ts'

export const changeCountsSchema = z.object({
  new: z.number(),
  gone: z.number(),
  changed: z.number(),
  undecided: z.number(),
  same: z.number(),
})
export type ChangeCounts = z.infer<typeof changeCountsSchema>

export const runHeadSchema = z.object({
  id: z.string(),
  revision: z.number(),
  scopeTitle: z.string(),
  startedAt: z.string(),
  resultSha256: z.string().nullable(),
})

export const changeSchema = z.object({
  kind: z.enum(changeKinds),
  key: z.string(),
  rule: z.string(),
  /** What of it differs, where it is `changed`. */
  changed: z.array(z.enum(changedParts)),
  before: findingSchema.nullable(),
  after: findingSchema.nullable(),
})
export type Change = z.infer<typeof changeSchema>

/** `GET /api/checks/{id}/compare/{other}?kind&rule&offset&limit`: from `other` to `{id}`. */
export const comparisonSchema = z.object({
  run: runHeadSchema,
  other: runHeadSchema,
  notes: z.array(comparisonNoteSchema),
  totals: changeCountsSchema,
  byRule: z.array(changeCountsSchema.extend({ rule: z.string() })),
  /** Of the changes that the filter leaves. */
  total: z.number(),
  changes: z.array(changeSchema),
})
export type Comparison = z.infer<typeof comparisonSchema>

export const comparisonQuerySchema = z.object({
  kind: z.enum(changeKinds).optional(),
  rule: z.string().optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
})
export type ComparisonQuery = z.infer<typeof comparisonQuerySchema>
