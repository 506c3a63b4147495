/**
 * What the HTTP API answers about satellite and drone pictures.
 *
 * | Call                                              | Answer                                     |
 * | ------------------------------------------------- | ------------------------------------------ |
 * | `GET /api/imagery`                                | `Imagery[]`, newest picture first          |
 * | `POST /api/imagery` `ImageryAddress`              | 201; tiles of another server (XYZ, WMTS)   |
 * | `POST /api/imagery/files?filename&title&capturedOn&attribution` | 201; a PMTiles or MBTiles file |
 * | `PATCH /api/imagery/{id}` `ImageryChange`         | the picture                                |
 * | `DELETE /api/imagery/{id}`                        | 204; a file is deleted with it             |
 * | `GET /api/imagery/{id}/{z}/{x}/{y}`               | a tile of a file; 204 where it has none    |
 */
import { z } from 'zod'

const name = z
  .string()
  .trim()
  .regex(/^\P{Cc}*$/u, 'control characters')

export const imageryFactsSchema = z.object({
  title: name.min(1).max(80),
  /** The day the picture was taken: without it nobody can say what it proves. */
  capturedOn: z.iso.date().nullable().default(null),
  /** Who made it, and under which licence it is shown. */
  attribution: name.max(200).default(''),
})

export const imageryAddressSchema = imageryFactsSchema.extend({
  /** With `{z}`, `{x}`, `{y}`; of a WMTS with `{TileMatrix}`, `{TileCol}`, `{TileRow}`. */
  address: z.string().trim().min(1).max(2000),
  minZoom: z.number().int().min(0).max(24).default(0),
  maxZoom: z.number().int().min(0).max(24).default(18),
})
export type ImageryAddress = z.infer<typeof imageryAddressSchema>

export const imageryFileSchema = imageryFactsSchema.extend({ filename: name.min(1).max(255) })
export const imageryChangeSchema = imageryFactsSchema.partial()
export type ImageryChange = z.input<typeof imageryChangeSchema>

export const imagerySources = ['address', 'pmtiles', 'mbtiles'] as const

export const imagerySchema = imageryFactsSchema.extend({
  /** `imagery_…`: also names it in the state of the page. */
  id: z.string(),
  source: z.enum(imagerySources),
  /** Host that is asked for the tiles; null: they come from this server. */
  externalHost: z.string().nullable(),
  /** With `{z}`, `{x}`, `{y}`. */
  tiles: z.string(),
  minZoom: z.number(),
  maxZoom: z.number(),
  tileSize: z.number(),
  /** Longitude and latitude; null: not known. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  bytes: z.number().nullable(),
  addedBy: z.string(),
  addedAt: z.string(),
})
export type Imagery = z.infer<typeof imagerySchema>
