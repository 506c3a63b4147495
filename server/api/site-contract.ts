/** What the HTTP API answers about a site beyond its verdict: files read, land taken, what would make it pass. */
import { z } from 'zod'
import { siteUses } from '../../gis-data/rules/rule.ts'

const geometry = z.object({ type: z.string() }).loose()
const words = z.object({ title: z.string(), titleEn: z.string() })
const bounds = z.tuple([z.number(), z.number(), z.number(), z.number()])

/** One parcel of a file, under one reading of it. */
export const readParcelSchema = z.object({
  name: z.string(),
  /** Lon/lat polygon; null where `problem` says why there is none. */
  geometry: geometry.nullable(),
  corners: z.number(),
  /** Ellipsoid area. */
  areaM2: z.number().nullable(),
  /** Area in the plane it was drawn in; null for degrees. */
  planarM2: z.number().nullable(),
  /** Area that the file itself states. */
  declaredM2: z.number().nullable(),
  problem: words.nullable(),
  notes: z.array(words),
})
export type ReadParcel = z.infer<typeof readParcelSchema>

/** One way to understand a file. */
export const siteReadingSchema = z.object({
  id: z.string(),
  title: z.string(),
  titleEn: z.string(),
  srid: z.number(),
  /** What the file does not say, or says otherwise: a person has to agree before the site is used. */
  assumptions: z.array(words),
  parcels: z.array(readParcelSchema),
  bounds: bounds.nullable(),
})
export type SiteReading = z.infer<typeof siteReadingSchema>

/** `POST /api/sites/read` (form with one file, or the files of a Shapefile). */
export const siteFileSchema = z.object({
  file: z.string(),
  format: z.enum(['txt', 'dxf', 'geojson', 'shapefile']),
  encoding: z.string().nullable(),
  /** Never empty; several where the file can be understood in several ways. */
  readings: z.array(siteReadingSchema),
  notes: z.array(words),
})
export type SiteFile = z.infer<typeof siteFileSchema>

/** `POST /api/conformity/occupation` `{geometry}`: what land the site takes. */
export const occupationRequestSchema = z.object({ geometry })
export const landShareSchema = z.object({
  code: z.string().nullable(),
  title: z.string(),
  titleEn: z.string(),
  fill: z.string().nullable(),
  /** Exact; the printed figures below add up to the site's. */
  areaM2: z.number(),
  printed: z.object({ m2: z.string(), mu: z.string(), hectares: z.string() }),
  share: z.number(),
  /** The rest of the site, of which the data says nothing. */
  unknown: z.boolean(),
})
export type LandShare = z.infer<typeof landShareSchema>
export const occupationThemeSchema = z.object({
  id: z.string(),
  title: z.string(),
  titleEn: z.string(),
  layer: z.string(),
  /** The layer holds nothing at all. */
  missing: z.boolean(),
  /** What the layer's own features overlap one another within the site; counted once. */
  overlapM2: z.number(),
  rows: z.array(landShareSchema),
})
export type OccupationTheme = z.infer<typeof occupationThemeSchema>
export const occupationSchema = z.object({
  revision: z.number(),
  areaM2: z.number(),
  printed: z.object({ m2: z.string(), mu: z.string(), hectares: z.string() }),
  themes: z.array(occupationThemeSchema),
})
export type Occupation = z.infer<typeof occupationSchema>

/** `POST /api/conformity/advice` `{geometry, use, household?}`: what would make the site pass. */
export const adviceRequestSchema = z.object({
  geometry,
  use: z.enum(siteUses),
  household: z.string().optional(),
})
const judged = z.object({
  result: z.string(),
  /** Rules that still fail, or still ask for a justification, when asked again. */
  failing: z.array(z.string()),
  /** Rules that cannot be judged. */
  undecided: z.array(z.string()),
})
export const adviceSchema = z.object({
  revision: z.number(),
  /** The part of the site free of everything that S1 and S2 rules object to; null where nothing is left or nothing had to go. */
  usable: judged
    .extend({
      geometry,
      areaM2: z.number(),
      share: z.number(),
      pieces: z.number(),
      /** Rules whose evidence was cut away. */
      cut: z.array(z.string()),
      /** Pieces too narrow to use that were left out. */
      droppedM2: z.number(),
    })
    .nullable(),
  /** Why there is no usable part. */
  noUsable: words.nullable(),
  /** Rules that object to the site as a whole: cutting does not help. */
  uncut: z.array(z.string()),
  moves: z.array(
    judged.extend({
      rule: z.string(),
      objectName: z.string().nullable(),
      distanceM: z.number(),
      requiredM: z.number(),
      /** How far the site has to go, and where: 0 = north, 90 = east. */
      shiftM: z.number(),
      bearing: z.number(),
      direction: words,
      geometry,
    }),
  ),
  approvals: z.array(
    z.object({
      rule: z.string(),
      title: z.string(),
      titleEn: z.string(),
      document: z.string(),
      certain: z.boolean(),
    }),
  ),
})
export type Advice = z.infer<typeof adviceSchema>
