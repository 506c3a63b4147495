/** What the HTTP API answers: shapes shared by the server, the pages and the command line. */
import { z } from 'zod'
import { overlayFits } from '../../gis-data/rules/overlay-fit.ts'
import { findingStates, siteUses } from '../../gis-data/rules/rule.ts'
import { roles } from '../../gis-data/viewer.ts'
import { customStyleSchema } from './custom-style-contract.ts'
import { jobSchema } from './job-contract.ts'
import { evidencePackSchema, layerVersionSchema, runOriginSchema } from './proof-contract.ts'

const geometry = z.object({ type: z.string() }).loose()
const lonLat = z.tuple([z.number(), z.number()])
const bounds = z.tuple([z.number(), z.number(), z.number(), z.number()])

export const healthSchema = z.object({
  status: z.literal('ok'),
  engine: z.enum(['embedded', 'postgis']),
})

/** `GET /api/status`: what the server is doing; answered from the first second of a start. */
export const statusSchema = z.object({
  phase: z.enum(['starting', 'seeding', 'ready', 'failed']),
  step: z.string(),
  stepEn: z.string(),
  share: z.number(),
  message: z.string().nullable(),
  demonstration: z.boolean(),
})
export type Status = z.infer<typeof statusSchema>

/** `GET /api/layers`. `count`, `revision` and `asOf` are what this viewer may see. */
export const layerSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  titleEn: z.string(),
  geometryType: z.string().nullable(),
  count: z.number(),
  revision: z.number(),
  /** ISO time of the newest changeset that touched the layer. */
  asOf: z.string().nullable(),
  source: z.string().nullable(),
  synthetic: z.boolean(),
  custom: z.boolean(),
  /** Fields of a custom layer, in the order delivered; catalogue layers have theirs in the catalogue. */
  fields: z.array(z.string()).optional(),
  /** Of a custom layer: how it is drawn. */
  style: customStyleSchema.optional(),
  bounds: bounds.nullable().optional(),
  /** TileJSON address with the revision in it; null for layers without geometry. */
  tiles: z.string().nullable(),
  /** What the TileJSON says of the tiles, for a map that need not ask for it first. */
  tileset: z
    .object({
      /** Path and query with `{z}`, `{x}` and `{y}`. */
      template: z.string(),
      minZoom: z.number(),
      maxZoom: z.number(),
    })
    .optional(),
})
export type LayerSummary = z.infer<typeof layerSummarySchema>

export const viewerSchema = z.object({ role: z.enum(roles), units: z.array(z.string()).nullable() })

/** `GET /api/units`: towns and their units, with bounds to fly to. */
export const unitSchema = z.object({
  /** Within the layer of its level. */
  fid: z.number(),
  code: z.string(),
  name: z.string(),
  level: z.enum(['district', 'town', 'unit']),
  kind: z.enum(['village', 'community']).nullable(),
  townCode: z.string().nullable(),
  agricultural: z.boolean(),
  bounds,
  centre: lonLat,
})
export type UnitSummary = z.infer<typeof unitSchema>

/** One attribute in words: the raw value, and what to show for it in both languages. */
export const attributeSchema = z.object({
  name: z.string(),
  title: z.string(),
  titleEn: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  text: z.string(),
  textEn: z.string(),
  unit: z.string().nullable(),
  masked: z.boolean(),
})

/** `GET /api/layers/{layer}/features/{fid}`, and each hit of `GET /api/identify?lng&lat&zoom&layers=a,b`. */
export const featureRecordSchema = z.object({
  layer: z.string(),
  fid: z.number(),
  name: z.string(),
  unitCode: z.string().nullable(),
  areaM2: z.number().nullable(),
  revFrom: z.number(),
  changedAt: z.string().nullable(),
  source: z.string().nullable(),
  attributes: z.array(attributeSchema),
  geometry: geometry.nullable(),
})
export type FeatureRecord = z.infer<typeof featureRecordSchema>

const words = z.object({ title: z.string(), titleEn: z.string() })

/** `GET /api/search?q=`: hits of one layer stand together, the closest layer first. */
export const searchHitSchema = z.object({
  kind: z.enum(['unit', 'feature', 'coordinate', 'sheet']),
  layer: z.string().nullable(),
  layerTitle: words.nullable(),
  fid: z.number().nullable(),
  /** Of a town or village that was found; null for anything else. */
  unitCode: z.string().nullable(),
  title: z.string(),
  /** Number and village of a feature, system of a coordinate, scale of a sheet. */
  detail: words,
  bounds,
})
export type SearchHit = z.infer<typeof searchHitSchema>

export const scopeSchema = z.object({
  /** 6 digits the district, 9 a town, 12 a village or community. */
  unit: z
    .string()
    .regex(/^\d{6}(\d{3}){0,2}$/, '应为 6 位区、9 位镇街或 12 位村社区代码 (6, 9 or 12 digits)')
    .optional(),
  geometry: geometry.optional(),
})
export type Scope = z.infer<typeof scopeSchema>

/** `POST /api/checks` → 202 `{id}`. */
export const checkRequestSchema = z.object({
  scope: scopeSchema.default({}),
  rules: z.array(z.string()).min(1).optional(),
  /** An earlier run over the same scope: only what changed since, and what that bears on, is judged again. */
  basedOn: z.string().optional(),
})

export const ruleOutcomeSchema = z.object({
  id: z.string(),
  version: z.number(),
  result: z.enum([...findingStates, 'conforming', 'not_applicable']),
  considered: z.number(),
  checked: z.number(),
  setAside: z.number(),
  findings: z.number(),
  byState: z.partialRecord(z.enum(findingStates), z.number()),
  areaM2: z.number(),
  /** Layers that would decide the rule and hold nothing. */
  missing: z.array(z.string()),
  /** Why rows were set aside, with how many. */
  setAsideReasons: z.array(
    z.object({ reason: z.string(), reasonEn: z.string(), rows: z.number() }),
  ),
})
export type RuleOutcome = z.infer<typeof ruleOutcomeSchema>

/** `GET /api/checks/{id}`; `GET /api/checks` lists them newest first without `rules`. */
export const checkRunSchema = jobSchema.omit({ kind: true }).extend({
  revision: z.number(),
  scope: scopeSchema,
  scopeTitle: z.string(),
  /** Layer revisions the run read. */
  layerRevisions: z.record(z.string(), z.number()),
  /** Who asked, as what and when, on which engine, and the hash of the result. */
  origin: runOriginSchema,
  /** Every layer its rules read, as it stood; empty in the list of runs. */
  layers: z.array(layerVersionSchema),
  rules: z.array(ruleOutcomeSchema),
})
export type CheckRun = z.infer<typeof checkRunSchema>

/** A row of `GET /api/checks/{id}/findings?rule&state&unit&fit&key&offset&limit` → `{total, findings}`. */
export const findingSchema = z.object({
  id: z.number(),
  /** Stable between runs: rule + layers + feature ids. */
  key: z.string(),
  run: z.string(),
  rule: z.string(),
  ruleVersion: z.number(),
  state: z.enum(findingStates),
  severity: z.string(),
  subjectLayer: z.string(),
  subjectId: z.number(),
  subjectName: z.string(),
  objectLayer: z.string().nullable(),
  objectId: z.number().nullable(),
  objectName: z.string().nullable(),
  unitCode: z.string().nullable(),
  unitName: z.string().nullable(),
  /** Units that it lies in beside that of its subject. */
  furtherUnits: z.array(z.object({ code: z.string(), name: z.string() })),
  areaM2: z.number().nullable(),
  subjectShare: z.number().nullable(),
  objectShare: z.number().nullable(),
  measure: z.record(z.string(), z.unknown()),
  /** Whether the overlap may be an error of fit; null where the evidence is a whole feature. */
  fit: z.enum(overlayFits).nullable(),
  /** Of the largest circle inside; measured only where the overlap is small or thin. */
  widthM: z.number().nullable(),
  sentence: z.string(),
  sentenceEn: z.string(),
  centre: lonLat.nullable(),
  bounds: bounds.nullable(),
})
export type Finding = z.infer<typeof findingSchema>
export const findingPageSchema = z.object({ total: z.number(), findings: z.array(findingSchema) })

/** A row of `GET /api/checks/{id}/counts`: how many findings of one rule, state and fit lie in the same units. */
export const findingCountSchema = z.object({
  rule: z.string(),
  state: z.enum(findingStates),
  /** That of the subject first; none for findings that lie in no unit. A place's sum counts each row once. */
  unitCodes: z.array(z.string()),
  fit: z.enum(overlayFits).nullable(),
  count: z.number(),
})
export type FindingCount = z.infer<typeof findingCountSchema>

/** `GET /api/checks/{id}/findings/{findingId}`: the proof. */
export const findingProofSchema = findingSchema.extend({
  revision: z.number(),
  evidence: geometry.nullable(),
  /** Where the rule measured a distance: from the subject towards the other record. */
  distanceLine: z.object({ geometry, metres: z.number() }).nullable(),
  subject: featureRecordSchema.nullable(),
  object: featureRecordSchema.nullable(),
  layerRevisions: z.record(z.string(), z.number()),
  pack: evidencePackSchema,
})
export type FindingProof = z.infer<typeof findingProofSchema>

/** `POST /api/conformity`: the verdict on one drawn site. */
export const conformityRequestSchema = z.object({
  geometry,
  use: z.enum(siteUses),
  rules: z.array(z.string()).optional(),
  /** Code of the household that applies, where there is one. */
  household: z.string().min(1).max(64).optional(),
})
export const siteFindingSchema = z.object({
  rule: z.string(),
  state: z.enum(findingStates),
  objectLayer: z.string().nullable(),
  objectId: z.number().nullable(),
  objectName: z.string().nullable(),
  areaM2: z.number().nullable(),
  siteShare: z.number().nullable(),
  measure: z.record(z.string(), z.unknown()),
  sentence: z.string(),
  sentenceEn: z.string(),
  evidence: geometry.nullable(),
})
export const siteRuleSchema = z.object({
  id: z.string(),
  version: z.number(),
  result: z.enum([...findingStates, 'conforming', 'not_applicable']),
  /** Why the rule could not be judged or does not apply. */
  reason: z.string().nullable(),
  reasonEn: z.string().nullable(),
  missing: z.array(z.string()),
  findings: z.array(siteFindingSchema),
})
export const conformitySchema = z.object({
  /** The worst state of any rule; 无法判定 outranks 符合. */
  result: z.enum([...findingStates, 'conforming']),
  use: z.enum(siteUses),
  revision: z.number(),
  areaM2: z.number(),
  unitNames: z.array(z.string()),
  outsideDistrictM2: z.number(),
  rules: z.array(siteRuleSchema),
})
export type Conformity = z.infer<typeof conformitySchema>

/** `POST /api/overlay`. `crs` (e.g. `EPSG:2154`) computes in the CRS the data was drawn in. */
export const overlayRequestSchema = z.object({
  layer: z.string(),
  with: z.string(),
  unit: z.string().optional(),
  crs: z.string().optional(),
  by: z
    .array(z.enum(['class', 'unit']))
    .min(1)
    .optional(),
  limit: z.number().int().min(1).max(200_000).default(200_000),
})
export const overlaySchema = z.object({
  layer: z.string(),
  with: z.string(),
  crs: z.string(),
  revision: z.number(),
  pairCount: z.number(),
  areaM2: z.number(),
  planarM2: z.number().nullable(),
  pairs: z.array(
    z.object({
      layerId: z.number(),
      withId: z.number(),
      areaM2: z.number(),
      planarM2: z.number().nullable(),
    }),
  ),
  table: z
    .array(
      z.object({
        class: z.string().nullable(),
        withClass: z.string().nullable(),
        unit: z.string().nullable(),
        areaM2: z.number(),
        pairs: z.number(),
      }),
    )
    .optional(),
})
export type Overlay = z.infer<typeof overlaySchema>

export const importNoteSchema = z.object({
  kind: z.enum(['set_aside', 'repaired', 'remark']),
  /** 1-based row of the file; null for what concerns the whole. */
  row: z.number().nullable(),
  message: z.string(),
  messageEn: z.string(),
})
export type ImportNote = z.infer<typeof importNoteSchema>

/** What becomes of a layer's rows: new ones, those with another shape, other values or both, those that go, those that stay. */
export const changeCountsSchema = z.object({
  created: z.number(),
  geometry: z.number(),
  attributes: z.number(),
  both: z.number(),
  gone: z.number(),
  unchanged: z.number(),
})
export type ChangeCounts = z.infer<typeof changeCountsSchema>

/** `POST /api/imports?filename&custom|layer&mode&scope&crs&encoding&dataset`; read = accepted + rejected. */
export const importReportSchema = z.object({
  changeset: z.number(),
  /** Id of the layer that took the rows. */
  layer: z.string(),
  title: z.string(),
  file: z.string(),
  format: z.string(),
  encoding: z.object({ name: z.string(), from: z.string() }),
  crs: z.object({ srid: z.number(), name: z.string(), from: z.string() }),
  read: z.number(),
  accepted: z.number(),
  rejected: z.number(),
  /** Missing in reports of imports that could only append. */
  mode: z.enum(['append', 'replace', 'update']).optional(),
  changes: changeCountsSchema.optional(),
  /** Names of the villages, communities and towns that were replaced; absent where it was the whole layer. */
  replaced: z.array(z.string()).optional(),
  notes: z.array(importNoteSchema),
})
export type ImportReport = z.infer<typeof importReportSchema>

/** `GET /api/changesets?layer&limit`, newest first. */
export const changesetSchema = z.object({
  id: z.number(),
  kind: z.enum(['seed', 'import', 'edit', 'decision', 'undo']),
  actor: z.string(),
  at: z.string(),
  reason: z.string(),
  sourceFile: z.string().nullable(),
  sourceSha256: z.string().nullable(),
  layers: z.array(z.string()),
  /** The changeset that this one takes back. */
  undoes: z.number().nullable(),
  /** The changeset that took this one back, unless that was taken back in turn. */
  undoneBy: z.number().nullable(),
})
export type ChangesetSummary = z.infer<typeof changesetSchema>

/** Every error: RFC 9457 problem details, in both languages. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  detailEn: z.string(),
  /** What is wrong, where, what was expected and found, what to do. */
  issues: z
    .array(z.object({ path: z.string(), message: z.string(), messageEn: z.string().optional() }))
    .optional(),
})
export type Problem = z.infer<typeof problemSchema>
