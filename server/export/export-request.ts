/** What a request may ask of an export: format, CRS, encoding, and which features. */
import { z } from 'zod'
import { crsList } from '../../gis-data/crs.ts'
import { exportFormatIds } from '../../gis-data/export-formats.ts'

const wholeNumber = z.coerce.number<string>().int().min(0)
/** Names of the catalogue, or of a custom layer's fields. */
const columnName = z.string().min(1).max(200)
const columns = z
  .string()
  .transform((text) => text.split(',').filter(Boolean))
  .pipe(z.array(columnName).min(1).max(500))
const degrees = z.coerce.number<string>()
const fids = z
  .string()
  .transform((text) => text.split(',').filter(Boolean))
  .pipe(z.array(wholeNumber).min(1))
const bbox = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.tuple([degrees, degrees, degrees, degrees]))

const crs = z.coerce.number().refine((srid) => crsList.some((known) => known.srid === srid), {
  message: `crs: ${crsList.map(({ srid }) => srid).join(', ')}`,
})

/** In the address. `bbox` is west, south, east, north in degrees. */
export const exportQuery = z.object({
  format: z.enum(exportFormatIds).default('geojson'),
  /** The format's own choice by default: metres for DXF, degrees for the rest. */
  crs: crs.optional(),
  /** Of Shapefile, CSV and DXF; the rest are UTF-8 by their standards. */
  encoding: z.enum(['UTF-8', 'GBK']).optional(),
  revision: wholeNumber.optional(),
  unit: z
    .string()
    .regex(/^\d{6,12}$/)
    .optional(),
  fids: fids.optional(),
  bbox: bbox.optional(),
  /** CQL2 text. */
  filter: z.string().max(20_000).optional(),
  /** Only these columns, in this order; a feature's number always leaves first. All where absent. */
  columns: columns.optional(),
  /** A column that the rows are ordered by, `-` before it from the largest; by feature id where absent. */
  sort: z.string().min(1).max(200).optional(),
})

/** In the body of a POST, for selections too long for an address. */
export const exportBody = z.object({
  ...exportQuery.shape,
  fids: z.array(wholeNumber).min(1).max(500_000).optional(),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  columns: z.array(columnName).min(1).max(500).optional(),
  /** GeoJSON, degrees; features that touch it. */
  geometry: z.looseObject({ type: z.string() }).optional(),
})

export type ExportRequest = z.infer<typeof exportBody>
