/**
 * What the HTTP API answers about places and their plans.
 *
 * | Call                                      | Answer                                             |
 * | ----------------------------------------- | -------------------------------------------------- |
 * | `GET /api/villages/{code}?revision`       | `VillageSheet`: 一村一图 of a district, town or unit |
 * | `GET /api/plan-coverage?revision`         | `PlanCoverage`: units against the five plans        |
 * | `GET /api/plan-coverage/{plan}?revision`  | `PlanFile`: one plan, its versions and its units    |
 * | `GET /api/plan-coverage/{plan}/timeline?revision` | `PlanTimeline`: the plans over its land, change by change |
 */
import { z } from 'zod'
import type { PlanKind } from '../../gis-data/plan-matrix/plan-kinds.ts'

const bounds = z.tuple([z.number(), z.number(), z.number(), z.number()])
const planKind = z.enum([
  'spatial',
  'village',
  'industry',
  'restoration',
  'collective',
] as const satisfies readonly PlanKind[])

/** How far a plan has come; `superseded` ones cover nothing. */
export const planStatuses = ['drafting', 'notice', 'submitted', 'approved'] as const
const planStatus = z.enum(planStatuses)
export type PlanStatus = z.infer<typeof planStatus>

/** `partial`: approved plans leave more of the unit out than rule C07 tolerates. */
export const coverageStandings = ['none', 'pending', 'partial', 'covered'] as const
export type CoverageStanding = (typeof coverageStandings)[number]

export const planDocumentSchema = z.object({
  fid: z.number(),
  code: z.string(),
  kind: planKind,
  name: z.string(),
  status: z.enum([...planStatuses, 'superseded']),
  approvalNumber: z.string().nullable(),
  /** ISO days of the steps, in their lawful order; null where a step is not on record. */
  steps: z.object({
    townReviewed: z.string().nullable(),
    consented: z.string().nullable(),
    submitted: z.string().nullable(),
    approved: z.string().nullable(),
    published: z.string().nullable(),
  }),
  baseYear: z.number().nullable(),
  horizonYear: z.number().nullable(),
})
export type PlanDocument = z.infer<typeof planDocumentSchema>

export const coverageCellSchema = z.object({
  standing: z.enum(coverageStandings),
  /** Of the unit's area, in approved plans; each place counts once. */
  approvedShare: z.number(),
  /** Of the unit's area, in plans that are approved or on their way. */
  share: z.number(),
  /** How far the plan on its way has come; null where none is. */
  step: planStatus.nullable(),
  /** The plans that cover the unit, the largest share first. */
  plans: z.array(z.object({ fid: z.number(), share: z.number() })),
})
export type CoverageCell = z.infer<typeof coverageCellSchema>

export const coverageUnitSchema = z.object({
  fid: z.number(),
  code: z.string(),
  name: z.string(),
  townCode: z.string(),
  kind: z.string(),
  /** One of the 103 units for which a village plan is due. */
  planning: z.boolean(),
  areaM2: z.number(),
  cells: z.record(planKind, coverageCellSchema),
})
export type CoverageUnit = z.infer<typeof coverageUnitSchema>

export const planCoverageSchema = z.object({
  revision: z.number(),
  asOf: z.string(),
  plans: z.array(planDocumentSchema),
  units: z.array(coverageUnitSchema),
})
export type PlanCoverage = z.infer<typeof planCoverageSchema>

export const planFileSchema = z.object({
  revision: z.number(),
  plan: planDocumentSchema.extend({
    areaM2: z.number(),
    bounds,
    agency: z.string().nullable(),
    codeSystem: z.string().nullable(),
    baseMap: z.object({ title: z.string(), titleEn: z.string() }).nullable(),
  }),
  units: z.array(
    z.object({ code: z.string(), name: z.string(), share: z.number(), areaM2: z.number() }),
  ),
  /** What the plan's own table of indicators states. */
  indicators: z.array(
    z.object({
      areaCode: z.string(),
      title: z.string(),
      titleEn: z.string(),
      unit: z.object({ title: z.string(), titleEn: z.string() }).nullable(),
      baseYear: z.number().nullable(),
      baseValue: z.number().nullable(),
      targetYear: z.number().nullable(),
      targetValue: z.number().nullable(),
    }),
  ),
  /** Features of the plan by class. */
  features: z.array(
    z.object({
      layer: z.string(),
      class: z.string().nullable(),
      title: z.string(),
      titleEn: z.string(),
      count: z.number(),
      areaM2: z.number(),
    }),
  ),
  /** Every version of the document, the newest first. */
  versions: z.array(
    z.object({
      revision: z.number(),
      at: z.string(),
      kind: z.string(),
      actor: z.string(),
      reason: z.string(),
      status: z.string(),
      areaM2: z.number(),
      current: z.boolean(),
    }),
  ),
  /** Other plans of the kind over the same land. */
  others: z.array(planDocumentSchema.extend({ share: z.number() })),
})
export type PlanFile = z.infer<typeof planFileSchema>

/** One state of a document that was on record, with what its features changed by then. */
export const planVersionSchema = z.object({
  revision: z.number(),
  at: z.string(),
  actor: z.string(),
  reason: z.string(),
  fid: z.number(),
  code: z.string(),
  name: z.string(),
  status: z.enum([...planStatuses, 'superseded']),
  /** Day of the plan's farthest step on record, or its base year; null where neither is. */
  dated: z.string().nullable(),
  /** Features of the plan that came and went with the changeset. */
  added: z.number(),
  removed: z.number(),
  /** The document as it stands. */
  current: z.boolean(),
})
export type PlanVersion = z.infer<typeof planVersionSchema>

export const planTimelineSchema = z.object({
  revision: z.number(),
  kind: planKind,
  code: z.string(),
  /** Of the plan as it stands. */
  bounds,
  /** Plans by their day, the oldest first, each from its first state to its last. */
  versions: z.array(planVersionSchema),
})
export type PlanTimeline = z.infer<typeof planTimelineSchema>

/** `areaM2`: on the ellipsoid. */
const countOf = z.object({ count: z.number(), areaM2: z.number() })

export const villageSheetSchema = z.object({
  revision: z.number(),
  asOf: z.string(),
  place: z.object({
    fid: z.number(),
    code: z.string(),
    name: z.string(),
    level: z.enum(['district', 'town', 'unit']),
    kind: z.string().nullable(),
    planning: z.boolean(),
    population: z.number().nullable(),
    areaM2: z.number(),
    bounds,
  }),
  /** From the district down to the place itself. */
  trail: z.array(z.object({ code: z.string(), name: z.string() })),
  /** The places in it, by code. */
  within: z.array(z.object({ code: z.string(), name: z.string() })),
  /** By class of the land survey, the largest first; null where the viewer sees no survey. */
  land: z
    .array(countOf.extend({ class: z.string(), title: z.string(), titleEn: z.string() }))
    .nullable(),
  /** Null: not for this viewer, or nothing is held of it anywhere. */
  homesteads: countOf.extend({ idle: z.number() }).nullable(),
  houses: countOf.extend({ storeys: z.number().nullable() }).nullable(),
  households: z.object({ count: z.number(), members: z.number() }).nullable(),
  linpans: countOf.nullable(),
  /** `registeredM2`: net area as registered (YJJBNTMJ), by which the task is judged; null where a plot has none. */
  basicFarmland: countOf.extend({ registeredM2: z.number().nullable() }).nullable(),
  parks: countOf.nullable(),
})
export type VillageSheet = z.infer<typeof villageSheetSchema>

export const villageQuerySchema = z.object({
  revision: z.coerce.number().int().min(0).optional(),
})
