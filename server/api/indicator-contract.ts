/** `GET /api/indicators`: what plans promise for a place and the places in it, and what is there. */
import { z } from 'zod'
import { figureReasons } from '../../gis-data/indicators/figure-reasons.ts'
import { type IndicatorId, indicatorIds } from '../../gis-data/indicators/indicators.ts'
import { type LayerId, layerIds } from '../../gis-data/layers/index.ts'
import { type RuleResult, stateTitles } from '../../gis-data/rules/rule.ts'

const keys = <K extends string>(record: Record<K, unknown>) => Object.keys(record) as [K, ...K[]]
const stateSchema = z.enum(keys(stateTitles) as [RuleResult, ...RuleResult[]])

export const figureSchema = z.object({
  /** As printed, in the indicator's unit; null where it cannot be known. */
  value: z.number().nullable(),
  /** Why there is no value. */
  reason: z.enum(keys(figureReasons)).nullable(),
  /** Layers without which there is none. */
  missing: z.array(z.enum(layerIds as unknown as [LayerId, ...LayerId[]])),
  /** Features that make the number, where it is a sum of features. */
  features: z.number().nullable(),
  /** Villages within the place that the sum leaves out because they have no figure. */
  without: z.number(),
})
export type Figure = z.infer<typeof figureSchema>

export const indicatorValueSchema = z.object({
  target: figureSchema,
  stated: figureSchema,
  planned: figureSchema,
  actual: figureSchema,
  /** The judged figure less the target, as printed. */
  difference: z.number().nullable(),
  state: stateSchema,
  checks: z.array(
    z.object({
      /** Null where the rule does not judge places of this level: the same comparison of sums. */
      rule: z.string().nullable(),
      compares: z.enum(['stated', 'planned', 'actual']),
      state: stateSchema,
    }),
  ),
  /** Of a place that conforms: figures that are not judged and that the target is not kept by. */
  against: z.array(z.enum(['stated', 'planned', 'actual'])),
})
export type IndicatorValue = z.infer<typeof indicatorValueSchema>

const placeSchema = z.object({
  code: z.string(),
  name: z.string(),
  level: z.enum(['district', 'town', 'unit']),
  /** Whether a village plan is due: the 103 units. */
  planning: z.boolean(),
})
export type IndicatorPlace = z.infer<typeof placeSchema>

export const indicatorRowSchema = z.object({
  place: placeSchema,
  values: z.record(z.enum(indicatorIds as [IndicatorId, ...IndicatorId[]]), indicatorValueSchema),
})
export type IndicatorRow = z.infer<typeof indicatorRowSchema>

export const indicatorSheetSchema = z.object({
  revision: z.number(),
  /** When that revision was made. */
  asOf: z.string(),
  /** From the district down to the place itself. */
  trail: z.array(placeSchema),
  /** The place asked for. */
  row: indicatorRowSchema,
  /** The places in it, by code: towns of the district, units of a town. Their sums make the place's. */
  within: z.array(indicatorRowSchema),
})
export type IndicatorSheet = z.infer<typeof indicatorSheetSchema>

export const indicatorQuerySchema = z.object({
  unit: z
    .string()
    .regex(/^\d{6}(\d{3}){0,2}$/)
    .optional(),
  revision: z.coerce.number().int().min(0).optional(),
})
