/** Editing features, as the API takes and answers it. */
import { z } from 'zod'
import { featureRecordSchema, problemSchema, siteRuleSchema } from './contract.ts'

const geometry = z.object({ type: z.string() }).loose()
const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null()])
/** By field name; a field that is not named keeps what it holds. */
const values = z.record(z.string(), fieldValue)
const fid = z.number().int().nonnegative()

export const MOST_OPERATIONS = 200

/** `madeOf`: the features that this one was split from or merged of; kept with the changeset. */
export const editOperationSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('create'),
    geometry: geometry.nullable(),
    values,
    madeOf: z.array(fid).default([]),
  }),
  z.object({
    kind: z.literal('update'),
    fid,
    geometry: geometry.optional(),
    values: values.default({}),
    madeOf: z.array(fid).default([]),
  }),
  z.object({ kind: z.literal('delete'), fid }),
])
export type EditOperation = z.infer<typeof editOperationSchema>

/** `POST /api/edits` → 201: all of it in one changeset, or nothing. */
export const editRequestSchema = z.object({
  layer: z.string(),
  reason: z.string().trim().min(1).max(500),
  /** What the features that are changed or ended were when the person began: all of them. */
  base: z.array(z.object({ fid, revFrom: z.number().int() })).default([]),
  operations: z.array(editOperationSchema).min(1).max(MOST_OPERATIONS),
})
export type EditRequest = z.infer<typeof editRequestSchema>

export const editedFeatureSchema = z.object({
  /** Place of the operation in the request. */
  operation: z.number(),
  kind: z.enum(['create', 'update', 'delete']),
  fid,
  madeOf: z.array(fid),
  unitCode: z.string().nullable(),
  /** Null where there was or is none, and for lines and points. */
  areaBeforeM2: z.number().nullable(),
  areaM2: z.number().nullable(),
  /** Names of the fields whose value is another. */
  changedFields: z.array(z.string()),
  shapeChanged: z.boolean(),
})
export type EditedFeature = z.infer<typeof editedFeatureSchema>

/** The answer of `POST /api/edits`, and of `GET /api/edits/{changeset}` ever after. */
export const editSchema = z.object({
  changeset: z.number(),
  layer: z.string(),
  features: z.array(editedFeatureSchema),
})
export type Edit = z.infer<typeof editSchema>

/** One feature that another person changed in between. */
export const editConflictSchema = z.object({
  fid,
  /** As it was when the person began; null where this viewer could not see it. */
  base: featureRecordSchema.nullable(),
  /** As it is now; null where it has been removed. */
  theirs: featureRecordSchema.nullable(),
  /** What the request wanted; geometry null: the feature was to end, or its shape to stay. */
  mine: z.object({ kind: z.enum(['update', 'delete']), geometry: geometry.nullable(), values }),
  changedBy: z.string(),
  changedAt: z.string(),
  reason: z.string(),
})
export type EditConflict = z.infer<typeof editConflictSchema>

/** 409 of `POST /api/edits`; nothing has been written. */
export const editConflictProblemSchema = problemSchema.extend({
  conflicts: z.array(editConflictSchema),
})

/** `GET /api/edits/features/{layer}/{fid}`: the record with every coordinate as stored. */
export type EditableFeature = z.infer<typeof featureRecordSchema>

/** `GET /api/edits/neighbours?layers=a,b&bbox=w,s,e,n`: exact shapes to snap to. */
export const neighboursSchema = z.object({
  features: z.array(z.object({ layer: z.string(), fid, geometry })),
  /** There are more than could be sent: come closer. */
  truncated: z.boolean(),
})
export type Neighbours = z.infer<typeof neighboursSchema>

/** `POST /api/edits/shape`: polygons joined, cut out of one another, or split by a line. */
export const shapeRequestSchema = z.discriminatedUnion('operation', [
  z.object({ operation: z.literal('union'), shapes: z.array(geometry).min(2).max(100) }),
  z.object({ operation: z.literal('difference'), shape: geometry, cut: geometry }),
  z.object({ operation: z.literal('split'), shape: geometry, line: geometry }),
])
export type ShapeRequest = z.infer<typeof shapeRequestSchema>
export const shapeAnswerSchema = z.object({
  /** Largest first; one but for a split. */
  parts: z.array(z.object({ geometry, areaM2: z.number() })),
})
export type ShapeAnswer = z.infer<typeof shapeAnswerSchema>

/** A feature as it is to be: what is not named stays as stored. */
const editedShape = z.object({
  /** Null for a feature that does not exist yet. */
  fid: fid.nullable(),
  geometry: geometry.nullable(),
  values: values.default({}),
})

/** `POST /api/conformity/feature`: what a check would say of a feature if it were like this. */
export const featureVerdictRequestSchema = editedShape.extend({
  layer: z.string(),
  /** Other features of the layer that the same edit changes or makes, as in a split. */
  beside: z.array(editedShape).max(50).default([]),
  /** Features of the layer that end with the edit, as when neighbours are merged. */
  without: z.array(fid).max(MOST_OPERATIONS).default([]),
})
export type EditedShape = z.infer<typeof editedShape>
export type FeatureVerdictRequest = z.infer<typeof featureVerdictRequestSchema>
export const featureVerdictSchema = z.object({
  revision: z.number(),
  areaM2: z.number().nullable(),
  unitCode: z.string().nullable(),
  /** The rules that judge this layer; others may judge what lies beside the feature. */
  rules: z.array(siteRuleSchema),
})
export type FeatureVerdict = z.infer<typeof featureVerdictSchema>
