/** What a delivery takes the place of: the whole layer, or some villages, communities and towns of it. */
import { z } from 'zod'

/** 9 digits: a town; 12: a village or community. */
export const placeCodePattern = /^\d{9}(\d{3})?$/

/** Null where nobody has decided. */
export const replacedScopeSchema = z
  .union([z.literal('layer'), z.array(z.string().regex(placeCodePattern)).min(1).max(300)])
  .nullable()
export type ReplacedScope = z.infer<typeof replacedScopeSchema>

/** A village or community; code and name are null for rows that lie in none. */
export const replacedUnitSchema = z.object({
  code: z.string().nullable(),
  name: z.string().nullable(),
  /** Rows of the delivery, those included that are set aside for lying beyond the scope. */
  delivered: z.number(),
  /** Features of the layer as it stands, and how many of them would end. */
  standing: z.number(),
  gone: z.number(),
  /** Proposed as what is replaced: enough was delivered of it. */
  proposed: z.boolean(),
})
export type ReplacedUnit = z.infer<typeof replacedUnitSchema>

/** Of a preview that replaces; while nobody has decided, counted as for the whole layer. */
export const previewedScopeSchema = z.object({
  chosen: replacedScopeSchema,
  /** Whether a person must say it: units of which nothing was delivered would lose what they have. */
  asks: z.boolean(),
  /** Names of the places chosen. */
  names: z.array(z.string()),
  /** Of which rows were delivered, most rows first. */
  units: z.array(replacedUnitSchema),
  /** Units without a delivered row of which features would end, most first; at most 300 of them. */
  lacking: z.array(replacedUnitSchema),
  /** All of those units, and the features that would end there. */
  lackingUnits: z.number(),
  lackingRows: z.number(),
  /** Features beyond the scope: they stay. */
  beyond: z.number(),
  /** Features that lie in units beyond the scope as well, which the delivery does not name: they stay. */
  spanning: z.number(),
})
export type PreviewedScope = z.infer<typeof previewedScopeSchema>
