/** What the HTTP API answers about deliveries under inspection (成果质检). */
import { z } from 'zod'
import { codeSystems } from '../../gis-data/deliveries/delivery-profile.ts'
import { defectFates, defectStates } from '../../gis-data/rules/delivery/delivery-contents.ts'
import { defectClasses } from '../../gis-data/rules/delivery/delivery-rule.ts'
import { verdicts } from '../../gis-data/rules/delivery/delivery-score.ts'
import { jobSchema } from './job-contract.ts'

const geometry = z.object({ type: z.string() }).loose()

export const deliveryRuleOutcomeSchema = z.object({
  id: z.string(),
  version: z.number(),
  defectClass: z.enum(defectClasses),
  result: z.enum([...defectStates, 'conforming', 'not_applicable']),
  /** Rows, files or entries looked at; considered = checked + setAside. */
  considered: z.number(),
  checked: z.number(),
  setAside: z.number(),
  defects: z.number(),
  notices: z.number(),
  /** Layers that would decide the rule and hold nothing. */
  missing: z.array(z.object({ title: z.string(), titleEn: z.string() })),
  setAsideReasons: z.array(
    z.object({ reason: z.string(), reasonEn: z.string(), rows: z.number() }),
  ),
})
export type DeliveryRuleOutcome = z.infer<typeof deliveryRuleOutcomeSchema>

export const deliveredLayerSchema = z.object({
  /** Name in the standard; null where the file is none of its layers. */
  layer: z.string().nullable(),
  path: z.string(),
  format: z.string(),
  rows: z.number(),
  encoding: z.string().nullable(),
  crs: z.string().nullable(),
})

/** `GET /api/deliveries/{id}`; `GET /api/deliveries` lists them newest first without `rules`. */
export const deliverySchema = jobSchema.omit({ kind: true }).extend({
  name: z.string(),
  sha256: z.string(),
  profile: z.string().nullable(),
  codeSystem: z.enum(codeSystems).nullable(),
  /** The check before of what is most likely the same delivery. */
  previous: z.string().nullable(),
  /** Of the database's layers that it was compared with. */
  revision: z.number(),
  engineVersion: z.string(),
  files: z.number(),
  layers: z.array(deliveredLayerSchema),
  score: z.number().nullable(),
  verdict: z.enum(verdicts).nullable(),
  rules: z.array(deliveryRuleOutcomeSchema),
})
export type Delivery = z.infer<typeof deliverySchema>

/** A row of `GET /api/deliveries/{id}/defects?rule&state&fate&with&offset&limit` → `{total, defects}`. */
export const defectSchema = z.object({
  id: z.number(),
  /** Stable between checks: rule, layer, identifier, what is wrong. */
  key: z.string(),
  rule: z.string(),
  ruleVersion: z.number(),
  defectClass: z.enum(defectClasses),
  state: z.enum(defectStates),
  /** Against the delivery compared with; null where there is none. */
  fate: z.enum(defectFates).nullable(),
  layer: z.string().nullable(),
  row: z.number().nullable(),
  subject: z.string(),
  object: z.string().nullable(),
  sentence: z.string(),
  sentenceEn: z.string(),
  areaM2: z.number().nullable(),
  measure: z.record(z.string(), z.unknown()),
  centre: z.tuple([z.number(), z.number()]).nullable(),
})
export type Defect = z.infer<typeof defectSchema>
export const defectPageSchema = z.object({ total: z.number(), defects: z.array(defectSchema) })

/** `GET /api/deliveries/{id}/defects/{defectId}`: with the shapes for a small map. */
export const defectProofSchema = defectSchema.extend({
  evidence: geometry.nullable(),
  subjectShape: geometry.nullable(),
  objectShape: geometry.nullable(),
})
export type DefectProof = z.infer<typeof defectProofSchema>

/** `GET /api/deliveries/{id}/compare?with=ID`; without `with`, with the check before. */
export const comparisonSchema = z.object({
  delivery: z.string(),
  with: z.string(),
  withName: z.string(),
  withStartedAt: z.string(),
  gone: z.number(),
  new: z.number(),
  still: z.number(),
  rules: z.array(
    z.object({ rule: z.string(), gone: z.number(), new: z.number(), still: z.number() }),
  ),
})
export type Comparison = z.infer<typeof comparisonSchema>
