/**
 * What the HTTP API answers about the texts of plans 规划文本.
 *
 * | Call                                               | Answer                                    |
 * | -------------------------------------------------- | ----------------------------------------- |
 * | `GET /api/plan-coverage/{plan}/texts`              | `PlanTexts`, the newest document first    |
 * | `POST /api/plan-coverage/{plan}/texts`             | 201 `PlanText`; body `NewPlanText`        |
 * | `GET /api/plan-coverage/{plan}/texts/{id}`         | the file as it was delivered              |
 * | `GET /api/plan-coverage/{plan}/texts/{id}/reading` | `PlanReading` of a TXT or DOCX            |
 * | `DELETE /api/plan-coverage/{plan}/texts/{id}`      | 204; taken off, and kept on record        |
 */
import { z } from 'zod'

export const planTextForms = ['pdf', 'docx', 'txt'] as const
export type PlanTextForm = (typeof planTextForms)[number]

const words = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}*$/u, 'control characters')

export const newPlanTextSchema = z.object({
  title: words(120),
  /** Day of the document; null where it bears none. */
  datedOn: z.iso.date().nullable().default(null),
  /** Of the file, with its ending. */
  name: words(200),
  /** The file's bytes. */
  base64: z.base64(),
})
export type NewPlanText = z.input<typeof newPlanTextSchema>

export const planTextSchema = z.object({
  id: z.number(),
  title: z.string(),
  datedOn: z.string().nullable(),
  name: z.string(),
  form: z.enum(planTextForms),
  bytes: z.number(),
  sha256: z.string(),
  /** Made up for the demonstration district. */
  synthetic: z.boolean(),
  addedBy: z.string(),
  addedAt: z.string(),
})
export type PlanText = z.infer<typeof planTextSchema>

export const planTextsSchema = z.object({
  /** Null: the plan is not public, and its text not for this viewer. */
  texts: z.array(planTextSchema).nullable(),
  mayAdd: z.boolean(),
})
export type PlanTexts = z.infer<typeof planTextsSchema>

export const planReadingSchema = z.object({
  chapters: z.array(
    z.object({
      /** Null: what stands before the first chapter. */
      title: z.string().nullable(),
      paragraphs: z.array(z.string()),
    }),
  ),
  /** The document goes on beyond what is read out here. */
  cut: z.boolean(),
})
export type PlanReading = z.infer<typeof planReadingSchema>
