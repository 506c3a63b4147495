/** What the HTTP API answers about conflicts between the five plans. */
import { z } from 'zod'
import { findingStates } from '../../gis-data/rules/rule.ts'

const byState = z.partialRecord(z.enum(findingStates), z.number())

const ruleStandingSchema = z.object({
  rule: z.string(),
  findings: z.number(),
  /** `not_asked`: the run did not include the rule. */
  result: z.enum([...findingStates, 'conforming', 'not_applicable', 'not_asked']),
  missing: z.array(z.string()),
})

/** `GET /api/plan-matrix?run&unit`: the conflicts of a run between the five plans; the newest run by default. */
export const planMatrixCellSchema = z.object({
  a: z.string(),
  b: z.string(),
  /** Findings that do not conform or are to be justified. */
  count: z.number(),
  byState,
  /** Land in conflict, each piece once; and what would remain if the losing features gave way. */
  areaM2: z.number(),
  afterM2: z.number(),
  rules: z.array(ruleStandingSchema),
})
export const planMatrixSchema = z.object({
  run: z.string(),
  revision: z.number(),
  scopeTitle: z.string(),
  finishedAt: z.string().nullable(),
  unit: z.string().nullable(),
  cells: z.array(planMatrixCellSchema),
  /** Rules that compare figures, years and base maps of all plans of a place. */
  figures: z.array(ruleStandingSchema.extend({ byState })),
})
export type PlanMatrixCell = z.infer<typeof planMatrixCellSchema>
export type PlanMatrix = z.infer<typeof planMatrixSchema>
