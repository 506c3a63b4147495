/**
 * What the HTTP API answers about import drafts: a delivery received, understood, previewed, and then
 * committed as one changeset or dropped. Nothing of a draft is in a layer before `commit`.
 *
 * | Call                                     | Answer                                             |
 * | ---------------------------------------- | -------------------------------------------------- |
 * | `POST /api/imports/drafts` (files)       | 202 `ImportDraft`, inspecting                      |
 * | `GET /api/imports/drafts`, `/{id}`       | drafts newest first; one draft                     |
 * | `PUT /api/imports/drafts/{id}/choices`   | 202 `ImportDraft`, previewing                      |
 * | `PUT …/{id}/head` `{dataset, row}`       | 202 `ImportDraft`, inspecting anew with this line of names |
 * | `PUT …/{id}/coordinates` `{dataset, columns}` | 202 `ImportDraft`, inspecting anew with these columns of coordinates |
 * | `GET …/{id}/rows?kind&offset&limit`      | `DraftRows`                                        |
 * | `GET …/{id}/set-aside?format=xlsx|csv|geojson` | rows set aside with their reasons, to be mended    |
 * | `POST …/{id}/effect`                     | 202 `ImportDraft`; what becomes a finding          |
 * | `POST …/{id}/commit` `{reason}`          | 202 `ImportDraft`; `report` when committed         |
 * | `POST …/{id}/split` `{datasets}`         | 201 `ImportDraft[]`, one for each dataset          |
 * | `POST /api/imports/drafts/commit` `{drafts, reason}` | 202 `ImportDraft[]`: one changeset     |
 * | `POST …/{id}/cancel`                     | `ImportDraft`; ends what runs, the draft stands    |
 * | `GET …/{id}/events`                      | server-sent `draft` events while something runs    |
 * | `DELETE …/{id}`                          | 204; cancels what runs and drops the draft         |
 * | `GET /api/imports/profiles`              | `ImportProfile[]`, built-in ones first             |
 * | `PUT /api/imports/profiles/{id}`         | 200 the profile; only one's own can be saved       |
 * | `DELETE /api/imports/profiles/{id}`      | 204                                                |
 * | `POST /api/changesets/{n}/undo` `{reason}` | 201 the changeset that takes it back             |
 * | `GET /api/changesets/{a}/difference?with&layer&kind&offset&limit` | `LayerDifference`       |
 */
import { z } from 'zod'
import { landUseSystems } from '../../gis-data/codes/land-use-systems.ts'
import {
  changeCountsSchema,
  importNoteSchema,
  importReportSchema,
  problemSchema,
} from './contract.ts'
import { previewedScopeSchema, replacedScopeSchema } from './replaced-scope-contract.ts'

const geometry = z.object({ type: z.string() }).loose()
const bounds = z.tuple([z.number(), z.number(), z.number(), z.number()])

export const axesOrders = ['xy', 'yx'] as const

/** One way to read the text, with values of the file decoded by it, for a person to confirm. */
export const encodingProposalSchema = z.object({
  name: z.string(),
  from: z.enum(['format', 'cpg', 'ldid', 'values', 'other']),
  samples: z.array(z.string()),
})

/** One way to read the coordinates. The first of a list is the most likely; none is taken in silence. */
export const crsProposalSchema = z.object({
  /** `EPSG:4523` */
  crs: z.string(),
  name: z.string(),
  /** `yx`: the file holds the second coordinate first. */
  axes: z.enum(axesOrders),
  from: z.enum(['declared', 'format', 'coordinates']),
  reason: z.string(),
  reasonEn: z.string(),
  /** Where the data's centre falls: longitude, latitude (EPSG:4490). */
  centre: z.tuple([z.number(), z.number()]).nullable(),
  /** Share of the sampled shapes inside the district, 0 to 1. */
  insideShare: z.number(),
})

/** How deliveries of one layout are read: the standards' own are built in, others are saved by people. */
export const importProfileSchema = z.object({
  /** Lower-case letters, digits and hyphens. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  title: z.string().trim().min(1).max(80),
  titleEn: z.string().trim().min(1).max(80),
  builtIn: z.boolean(),
  layer: z.string(),
  /** Catalogue field to delivered field; `=text` gives the text to every row. */
  mapping: z.record(z.string(), z.string()),
  /** Per catalogue field, delivered value to the layer's code. */
  codes: z.record(z.string(), z.record(z.string(), z.string())),
  /** Id of the code list that the deliveries are coded by; null: judged by their values. */
  codeSystem: z.string().nullable(),
  /** Null: as the file declares, or to be confirmed. */
  crs: z.string().nullable(),
  encoding: z.string().nullable(),
  axes: z.enum(axesOrders).nullable(),
})
export type ImportProfile = z.infer<typeof importProfileSchema>

export const layerProposalSchema = z.object({
  layer: z.string(),
  title: z.string(),
  titleEn: z.string(),
  /** Of the profile whose layout this is; null when matched by field names alone. */
  profile: z.string().nullable(),
  /** What that profile says, where a person saved it. */
  saved: importProfileSchema.optional(),
  /** Share of the delivered fields that found theirs, 0 to 1. */
  score: z.number(),
  /** Catalogue field to delivered field. */
  mapping: z.record(z.string(), z.string()),
  /** Required fields that found none. */
  missing: z.array(z.string()),
})

/** A delivered code that stands for several of the layer's codes: a person must say which. */
export const ambiguousCodeSchema = z.object({
  field: z.string(),
  delivered: z.string(),
  rows: z.number(),
  choices: z.array(z.object({ code: z.string(), title: z.string(), titleEn: z.string() })),
})

export const inspectedFieldSchema = z.object({
  name: z.string(),
  type: z.enum(['text', 'integer', 'number', 'date', 'boolean']),
  /** Up to five different values, as text in the proposed encoding. */
  samples: z.array(z.string()),
  /** How often each value occurs, of fields that may hold codes or their words. */
  counts: z
    .array(z.tuple([z.string(), z.number()]))
    .nullable()
    .optional(),
})

/** A layer or table of the delivery. */
export const inspectedDatasetSchema = z.object({
  /** Names the dataset in `choices`; unique in the delivery. */
  id: z.string(),
  /** The file it came in, and the layer's name in that. */
  file: z.string(),
  layer: z.string(),
  format: z.string(),
  rowCount: z.number(),
  geometryKinds: z.array(z.enum(['point', 'line', 'polygon'])),
  fields: z.array(inspectedFieldSchema),
  encodings: z.array(encodingProposalSchema),
  crs: z.array(crsProposalSchema),
  /** Where `crs` is empty though there are shapes: what was tried, each way with where it leads. */
  crsTried: z
    .object({ reason: z.string(), reasonEn: z.string(), ways: z.array(crsProposalSchema) })
    .optional(),
  /** Why the coordinates cannot be used at all, for instance a secret datum. */
  crsRefused: z.object({ reason: z.string(), reasonEn: z.string() }).nullable(),
  /** `2023 国土空间规划用途分类`, where codes tell. */
  codeSystem: z.object({ id: z.string(), name: z.string(), nameEn: z.string() }).nullable(),
  ambiguousCodes: z.array(ambiguousCodeSchema),
  layers: z.array(layerProposalSchema),
  /** Of a table: the line of its names, and its first lines to choose another among. */
  head: z
    .object({
      row: z.number(),
      lines: z.number(),
      asked: z.boolean(),
      leading: z.array(z.array(z.string())),
    })
    .optional(),
  /** Of a table: the columns that its shapes are read from; none where no names are known. */
  coordinates: z.object({ columns: z.array(z.string()), asked: z.boolean() }).optional(),
  /** What the reader has to tell: arcs shown as chords, objects that are not read, a file's own doubts. */
  remarks: z.array(z.object({ message: z.string(), messageEn: z.string() })),
  /** Fault of this dataset alone. */
  problem: problemSchema.nullable(),
})
export type InspectedDataset = z.infer<typeof inspectedDatasetSchema>

export const inspectedDeliverySchema = z.object({
  files: z.array(z.object({ name: z.string(), bytes: z.number() })),
  sha256: z.string(),
  datasets: z.array(inspectedDatasetSchema),
})
export type InspectedDelivery = z.infer<typeof inspectedDeliverySchema>

export const importModes = ['append', 'replace', 'update'] as const

/** What a person decided. */
export const importChoicesSchema = z.object({
  dataset: z.string(),
  encoding: z.string().nullable().default(null),
  crs: z.string().nullable().default(null),
  axes: z.enum(axesOrders).default('xy'),
  target: z.union([
    z.object({ layer: z.string() }),
    z.object({ custom: z.string().trim().min(1).max(80) }),
  ]),
  profile: z.string().nullable().default(null),
  /** Catalogue field to delivered field, `=text` for the same in every row; null: as proposed. */
  mapping: z.record(z.string(), z.string()).nullable().default(null),
  /** The list that the land codes belong to; null: judged by their values. */
  codeSystem: z.enum(landUseSystems).nullable().default(null),
  /** Per field, delivered code to the layer's code. */
  codes: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  /** `update`: by the layer's key field; rows not delivered stay. `replace`: they go. */
  mode: z.enum(importModes).default('append'),
  /** What `replace` takes the place of; null: nobody has decided, and where that matters it cannot be committed. */
  scope: replacedScopeSchema.default(null),
  /** `refuse`: rows whose shape needs repair are set aside. */
  repairs: z.enum(['accept', 'refuse']).default('accept'),
})
export type ImportChoices = z.infer<typeof importChoicesSchema>

export const rowChanges = ['created', 'geometry', 'attributes', 'both', 'gone'] as const

export const importPreviewSchema = z.object({
  layer: z.string(),
  title: z.string(),
  /** The layer's state that the preview compares with; a later one makes it stale. */
  baseRevision: z.number(),
  /** read = accepted + setAside */
  read: z.number(),
  accepted: z.number(),
  setAside: z.number(),
  repaired: z.number(),
  /** Accepted rows of which there is something to tell, such as an area that differs. */
  remarked: z.number().default(0),
  changes: changeCountsSchema,
  /** Of a replacement. */
  scope: previewedScopeSchema.nullable().default(null),
  areaBeforeM2: z.number(),
  areaAfterM2: z.number(),
  /** Of all shapes in it, EPSG:4490. */
  bounds: bounds.nullable(),
  /** What concerns the whole. */
  remarks: z.array(importNoteSchema),
})
export type ImportPreview = z.infer<typeof importPreviewSchema>

const effectFindingSchema = z.object({
  key: z.string(),
  rule: z.string(),
  state: z.string(),
  severity: z.string(),
  subjectTitle: z.string(),
  unit: z.string().nullable(),
  geometry: geometry.nullable(),
})

/** What the delivery does to the findings, judged by the same rules before it is committed. */
export const importEffectSchema = z.object({
  baseRevision: z.number(),
  rules: z.number(),
  appearing: z.number(),
  vanishing: z.number(),
  changed: z.number(),
  byRule: z.array(
    z.object({
      rule: z.string(),
      appearing: z.number(),
      vanishing: z.number(),
      changed: z.number(),
    }),
  ),
  /** Up to 500 of each, most severe first. */
  appearingFindings: z.array(effectFindingSchema),
  vanishingFindings: z.array(effectFindingSchema),
})
export type ImportEffect = z.infer<typeof importEffectSchema>

export const draftStates = [
  'inspecting',
  'inspected',
  'previewing',
  'previewed',
  'foreseeing',
  'committing',
  'committed',
  'failed',
] as const

export const importDraftSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Shared by the drafts that a delivery was split into. */
  delivery: z.string().nullable(),
  /** The dataset that such a draft is about. */
  dataset: z.string().nullable(),
  status: z.enum(draftStates),
  /** 0 to 1 of what runs. */
  progress: z.number(),
  step: z.string().nullable(),
  stepEn: z.string().nullable(),
  /** Why the last step failed; the draft stands as it was before that step. */
  problem: problemSchema.nullable(),
  actor: z.string(),
  createdAt: z.string(),
  inspected: inspectedDeliverySchema.nullable(),
  choices: importChoicesSchema.nullable(),
  preview: importPreviewSchema.nullable(),
  effect: importEffectSchema.nullable(),
  report: importReportSchema.nullable(),
})
export type ImportDraft = z.infer<typeof importDraftSchema>

export const headSchema = z.object({
  dataset: z.string(),
  /** From 1, blank lines not counted. */
  row: z.number().int().min(1).max(30),
})
export const coordinatesSchema = z.object({
  dataset: z.string(),
  /** Easting or longitude before northing or latitude; or one column that holds both. */
  columns: z.array(z.string()).min(1).max(2),
})
export const splitSchema = z.object({ datasets: z.array(z.string()).min(2).max(60) })
export const commitTogetherSchema = z.object({
  drafts: z.array(z.string()).min(1).max(60),
  reason: z.string().trim().max(500).default(''),
})

export const draftRowSchema = z.object({
  /** 1-based row of the file; null for rows that go. */
  row: z.number().nullable(),
  fid: z.number().nullable(),
  key: z.string().nullable(),
  /** Reason of a row set aside, or what was repaired. */
  message: z.string().nullable(),
  messageEn: z.string().nullable(),
  /** Fields that differ, by catalogue name. */
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  geometryBefore: geometry.nullable(),
  geometryAfter: geometry.nullable(),
  /** Where the shape changes: its areas on the ellipsoid, and how far its centre lies from where it was. */
  reshaped: z
    .object({ areaBeforeM2: z.number(), areaAfterM2: z.number(), movedM: z.number() })
    .nullable(),
})

/** All that is told of a previewed delivery's rows. */
export const draftNotesSchema = z.object({ notes: z.array(importNoteSchema) })

/** `kind` is one of `rowChanges`, `repaired`, `remarked` or `set_aside`. */
export const draftRowsSchema = z.object({
  total: z.number(),
  rows: z.array(draftRowSchema),
})
export type DraftRows = z.infer<typeof draftRowsSchema>

/** The difference of a layer between two changesets. */
export const layerDifferenceSchema = z.object({
  layer: z.string(),
  from: z.number(),
  to: z.number(),
  changes: changeCountsSchema,
  total: z.number(),
  rows: z.array(draftRowSchema.omit({ row: true }).extend({ kind: z.enum(rowChanges) })),
})
export type LayerDifference = z.infer<typeof layerDifferenceSchema>
