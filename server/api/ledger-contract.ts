/**
 * What the HTTP API answers about the ledger 台账 of a layer. `q` is a filter in CQL2 text with the
 * functions of `gis-data/cql2/layer-relations.ts`; `sort` a column, with `-` before it descending.
 *
 * | Call                                                       | Answer                              |
 * | ---------------------------------------------------------- | ----------------------------------- |
 * | `GET /api/layers/{layer}/columns`                          | `LedgerColumns`                     |
 * | `GET /api/layers/{layer}/rows?q&sort&columns&offset&limit` | `LedgerRows`                        |
 * | `GET /api/layers/{layer}/rows/count?q`                     | `LedgerCount`                       |
 * | `GET /api/layers/{layer}/rows/place?fid&q&sort`            | `LedgerPlace`                       |
 * | `GET /api/layers/{layer}/rows/bounds?q`                    | `LedgerBounds`                      |
 * | `GET /api/layers/{layer}/subtotals?by&q`                   | `LedgerSubtotals`                   |
 * | `GET /api/layers/{layer}/values?field&q`                   | `LedgerValues`                      |
 *
 * All take `revision`; the newest where none is given.
 */
import { z } from 'zod'
import { attributeSchema } from './contract.ts'

const words = { title: z.string(), titleEn: z.string() }

export const ledgerColumnSchema = z.object({
  name: z.string(),
  ...words,
  /** `loose`: of a file that no standard describes. */
  type: z.enum(['text', 'integer', 'number', 'date', 'boolean', 'loose']),
  /** Unit of measure, e.g. `m2`. */
  unit: z.string().nullable(),
  /** Values are codes of a list, said in words. */
  coded: z.boolean(),
  /** Names a person, and this viewer reads it masked: no filter, order or subtotal by it. */
  masked: z.boolean(),
  /** Among the columns of the layer's ledger. */
  atStart: z.boolean(),
})
export type LedgerColumn = z.infer<typeof ledgerColumnSchema>

export const ledgerColumnsSchema = z.object({
  layer: z.string(),
  /** Whether the rows have shapes, and areas. */
  shapes: z.boolean(),
  areas: z.boolean(),
  columns: z.array(ledgerColumnSchema),
  /** Fields, besides town and unit, by whose values subtotals are told. */
  groupings: z.array(z.object({ by: z.string(), ...words })),
})
export type LedgerColumns = z.infer<typeof ledgerColumnsSchema>

export const ledgerRowsSchema = z.object({
  layer: z.string(),
  revision: z.number(),
  columns: z.array(z.object({ name: z.string(), ...words })),
  rows: z.array(
    z.object({
      fid: z.number(),
      unitCode: z.string().nullable(),
      areaM2: z.number().nullable(),
      /** In the order of the columns. */
      values: z.array(attributeSchema.pick({ text: true, textEn: true, masked: true })),
    }),
  ),
})
export type LedgerRows = z.infer<typeof ledgerRowsSchema>

export const ledgerCountSchema = z.object({ revision: z.number(), count: z.number() })
export type LedgerCount = z.infer<typeof ledgerCountSchema>

/** Null where the filter leaves the feature out. */
export const ledgerPlaceSchema = z.object({ offset: z.number().nullable() })
export type LedgerPlace = z.infer<typeof ledgerPlaceSchema>

/** Degrees: west, south, east, north; null where nothing is left that has a place. */
export const ledgerBoundsSchema = z.object({
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
})
export type LedgerBounds = z.infer<typeof ledgerBoundsSchema>

const sums = z.record(z.string(), z.number())
export const ledgerSubtotalsSchema = z.object({
  revision: z.number(),
  by: z.string(),
  /** Fields that are summed, area first; not rounded. */
  sums: z.array(
    z.object({
      name: z.string(),
      ...words,
      unit: z.string().nullable(),
      /** Space on storeys, which is told in ㎡ alone. */
      floorSpace: z.boolean(),
    }),
  ),
  groups: z.array(
    z.object({
      /** Null where the rows have no value. */
      key: z.string().nullable(),
      ...words,
      count: z.number(),
      sums,
    }),
  ),
  total: z.object({ count: z.number(), sums }),
})
export type LedgerSubtotals = z.infer<typeof ledgerSubtotalsSchema>

export const ledgerValuesSchema = z.object({
  /** The most frequent first; empty for numbers and dates. */
  values: z.array(z.object({ value: z.string(), ...words, count: z.number() })),
  /** There are more values than are listed. */
  more: z.boolean(),
  /** Rows without a value. */
  blank: z.number(),
  /** Least and largest of numbers and dates. */
  least: z.union([z.string(), z.number()]).nullable(),
  largest: z.union([z.string(), z.number()]).nullable(),
})
export type LedgerValues = z.infer<typeof ledgerValuesSchema>
