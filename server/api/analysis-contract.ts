/** What the HTTP API takes and answers about places asked about, buffers, features in a shape and cross tables. */
import { z } from 'zod'
import { tableMeasures } from '../../gis-data/table-measure.ts'
import type { FeatureRecord } from './contract.ts'
import { jobSchema } from './job-contract.ts'

const geometry = z.object({ type: z.string() }).loose()
const bounds = z.tuple([z.number(), z.number(), z.number(), z.number()])
const unitCode = z
  .string()
  .regex(/^\d{6}(\d{3}){0,2}$/, '应为 6 位区、9 位镇街或 12 位村社区代码 (6, 9 or 12 digits)')
const fid = z.number().int().nonnegative()

export const MOST_BUFFER_M = 20_000

/**
 * A place on the ground: a shape, features of a layer (all of it, or those of a unit), or a unit;
 * with `bufferM` grown by so many metres, in the district's metric system.
 */
export const askedPlaceSchema = z
  .object({
    geometry: geometry.optional(),
    layer: z.string().optional(),
    fids: z.array(fid).min(1).max(1000).optional(),
    unit: unitCode.optional(),
    bufferM: z.number().positive().max(MOST_BUFFER_M).optional(),
  })
  .refine(
    ({ geometry: drawn, layer, fids, unit }) =>
      drawn
        ? layer === undefined && fids === undefined && unit === undefined
        : layer !== undefined
          ? fids === undefined || unit === undefined
          : unit !== undefined && fids === undefined,
    '应给出图形 geometry、图层 layer（可加 fids 或 unit）或 unit 之一 (give a geometry, a layer with or without fids or unit, or a unit)',
  )
export type AskedPlace = z.infer<typeof askedPlaceSchema>

/** `POST /api/identify/place` → the shape itself, as it is asked with. */
export const placeShapeSchema = z.object({
  revision: z.number(),
  areaM2: z.number(),
  /** How many features it was made from; null for a drawn shape. */
  features: z.number().nullable(),
  bounds,
  geometry,
})
export type PlaceShape = z.infer<typeof placeShapeSchema>

/** `POST /api/identify`: what lies in a place, by layer. */
export const identifyRequestSchema = z.object({
  place: askedPlaceSchema,
  layers: z.array(z.string()).min(1).optional(),
})
export type IdentifyRequest = z.infer<typeof identifyRequestSchema>

export const identifiedSchema = z.object({
  revision: z.number(),
  areaM2: z.number(),
  /** Layers that hold something there, in the order of the catalogue. */
  layers: z.array(
    z.object({
      layer: z.string(),
      features: z.number(),
      /** Inside the place; null for layers of lines and points. */
      areaM2: z.number().nullable(),
      /** Inside the place; null for layers of areas and points. */
      lengthM: z.number().nullable(),
    }),
  ),
})
export type Identified = z.infer<typeof identifiedSchema>

/** `POST /api/identify/features`: those of one layer, page by page, by feature id. */
export const identifiedFeaturesRequestSchema = z.object({
  place: askedPlaceSchema,
  layer: z.string(),
  revision: z.number().int().min(0).optional(),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(200).default(50),
})
export const identifiedFeatureSchema = z.object({
  fid: z.number(),
  name: z.string(),
  unitCode: z.string().nullable(),
  /** Inside the place. */
  areaM2: z.number().nullable(),
  lengthM: z.number().nullable(),
  /** Of the whole feature; null where it has no area. */
  wholeM2: z.number().nullable(),
  bounds,
})
export type IdentifiedFeature = z.infer<typeof identifiedFeatureSchema>
export const identifiedFeaturesSchema = z.object({ features: z.array(identifiedFeatureSchema) })

export const tableRows = ['unit', 'town', 'class'] as const
export const tableLevels = ['full', 'first'] as const

/**
 * `POST /api/overlay/tables` → 202 `{id}`: a cross table of one layer's land, lines or points, by unit,
 * town or class across, and by its own classes or, `with` a second layer, by the classes of that.
 */
export const overlayTableRequestSchema = z.object({
  layer: z.string(),
  with: z.string().optional(),
  /** Around the features of the second layer. */
  bufferM: z.number().positive().max(5000).optional(),
  rows: z.enum(tableRows).default('unit'),
  /** Field that classes are taken from; the layer's own class field where absent. */
  field: z.string().optional(),
  withField: z.string().optional(),
  /** `first` takes codes of land by their first two digits. */
  level: z.enum(tableLevels).default('full'),
  within: askedPlaceSchema.optional(),
  revision: z.number().int().min(0).optional(),
})
export type OverlayTableRequest = z.infer<typeof overlayTableRequestSchema>

/** Of a value `=0101`; `none` where features have no value; `rest` for land without the second layer; `all` for a layer without classes. */
const key = z.string()
const head = z.object({ key, title: z.string(), titleEn: z.string() })
export type TableHead = z.infer<typeof head>

/** `GET /api/overlay/tables/{id}`; the table is null until the job is done. */
export const overlayTableSchema = jobSchema.extend({
  question: overlayTableRequestSchema,
  revision: z.number(),
  title: z.string(),
  titleEn: z.string(),
  /** Some of what was read is synthetic. */
  synthetic: z.boolean(),
  table: z
    .object({
      rows: z.array(head),
      columns: z.array(head),
      /** What is summed up: ㎡ on the ellipsoid, metres on it, or the number of points. */
      measure: z.enum(tableMeasures),
      cells: z.array(
        z.object({
          row: key,
          column: key,
          amount: z.number(),
          /** The amount, where it is an area. */
          areaM2: z.number().nullable(),
          features: z.number(),
          /** All of it may be an error of fit (套合误差). */
          sliver: z.boolean(),
        }),
      ),
      /** Features of the first layer that have land in the table. */
      features: z.number(),
      /** What they have in the table, each piece once. */
      amount: z.number(),
      /** What stands in more than one column, counted once for every column but one. */
      repeated: z.number(),
      /** Both, where they are areas. */
      landM2: z.number().nullable(),
      repeatedM2: z.number().nullable(),
    })
    .nullable(),
})
export type OverlayTable = z.infer<typeof overlayTableSchema>

/**
 * `GET /api/overlay/tables/{id}/features?row&column&folded&offset&limit`, largest first. `folded` takes
 * the numbers that may be errors of fit out of their columns, into the column `slivers`.
 */
export const cellFeaturesSchema = z.object({
  total: z.number(),
  amount: z.number(),
  areaM2: z.number().nullable(),
  /** Of the whole cell. */
  bounds: bounds.nullable(),
  features: z.array(
    z.object({
      fid: z.number(),
      name: z.string(),
      unitCode: z.string().nullable(),
      amount: z.number(),
      /** Of the whole feature. */
      whole: z.number(),
      /** Both, where they are areas. */
      areaM2: z.number().nullable(),
      wholeM2: z.number().nullable(),
      /** Of the second layer, at most 20. */
      withFids: z.array(z.number()),
      bounds,
      /** The land that is counted. */
      geometry,
    }),
  ),
})
export type CellFeatures = z.infer<typeof cellFeaturesSchema>

export type FeatureName = Pick<FeatureRecord, 'fid' | 'name' | 'unitCode'>
