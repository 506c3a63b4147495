/** What findings and runs show for themselves: evidence packs, run statements, differences of runs. */
import { z } from 'zod'
import { roles } from '../../gis-data/viewer.ts'

/** How a layer stood when a run read it. */
export const layerVersionSchema = z.object({
  layer: z.string(),
  title: z.string(),
  titleEn: z.string(),
  /** The changeset that last touched the layer; null for one that never held anything. */
  revision: z.number().nullable(),
  /** ISO time of that changeset. */
  at: z.string().nullable(),
  source: z.string().nullable(),
  sourceFile: z.string().nullable(),
  sourceSha256: z.string().nullable(),
  count: z.number().nullable(),
  synthetic: z.boolean(),
})
export type LayerVersion = z.infer<typeof layerVersionSchema>

/** Canonical form of a geometry: WKB, little-endian, coordinates as stored (EPSG:4490). */
export const inputHashSchema = z.object({
  role: z.enum(['subject', 'object', 'evidence']),
  layer: z.string().nullable(),
  fid: z.number().nullable(),
  sha256: z.string(),
  bytes: z.number(),
  /** Changeset since which the feature has stood so. */
  revFrom: z.number().nullable(),
})
export type InputHash = z.infer<typeof inputHashSchema>

/** A ring of the evidence, clockwise outside, without the closing point; X north, Y east, metres. */
export const boundaryRingSchema = z.object({
  part: z.number(),
  ring: z.number(),
  points: z.array(z.tuple([z.number(), z.number()])),
})
export type BoundaryRing = z.infer<typeof boundaryRingSchema>

export const parameterSnapshotSchema = z.object({
  name: z.string(),
  /** The value the run used. */
  value: z.unknown(),
  /** The value in words, with its unit. */
  text: z.string(),
  textEn: z.string(),
  title: z.string(),
  titleEn: z.string(),
  source: z.string().nullable(),
  sourceEn: z.string().nullable(),
  version: z.string().nullable(),
  effective: z.string().nullable(),
  certain: z.boolean(),
})
export type ParameterSnapshot = z.infer<typeof parameterSnapshotSchema>

/** Who asked for a run, as what, and on which engine it ran. */
export const runOriginSchema = z.object({
  role: z.enum(roles),
  units: z.array(z.string()).nullable(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  /** The day of the judgement. */
  asOf: z.string(),
  engineVersion: z.string(),
  /** Of everything the run found; equal results have equal hashes. Null until it is done. */
  resultSha256: z.string().nullable(),
  /** The run that findings were carried over from where nothing had changed. */
  basedOn: z.string().nullable(),
})
export type RunOrigin = z.infer<typeof runOriginSchema>

/** Everything another office needs to make a finding again and to see that it is the same. */
export const evidencePackSchema = z.object({
  inputs: z.array(inputHashSchema),
  layers: z.array(layerVersionSchema),
  rule: z.object({
    id: z.string(),
    version: z.number(),
    /** False where the rule book has moved on since: the words of parameters are then left out. */
    current: z.boolean(),
    parameters: z.array(parameterSnapshotSchema),
  }),
  boundary: z.object({ crs: z.literal('EPSG:4523'), rings: z.array(boundaryRingSchema) }),
  run: runOriginSchema,
})
export type EvidencePack = z.infer<typeof evidencePackSchema>

/** What makes two runs differ other than the data: said before any number. */
export const comparisonNoteSchema = z.object({
  kind: z.enum(['scope', 'rule_only_in_one', 'rule_version', 'parameters', 'engine', 'sight']),
  rule: z.string().nullable(),
  note: z.string(),
  noteEn: z.string(),
})
export type ComparisonNote = z.infer<typeof comparisonNoteSchema>
