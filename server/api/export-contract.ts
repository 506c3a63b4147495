/**
 * What the HTTP API answers about a layer that is to leave as a file.
 *
 * | Call                                                   | Answer                                    |
 * | ------------------------------------------------------ | ----------------------------------------- |
 * | `GET`, `POST /api/layers/{layer}/export`               | the file; remarks in `x-hegui-remarks`    |
 * | `GET`, `POST /api/layers/{layer}/export/foreseen`      | `ForeseenExport`, asked in the same words |
 * | `GET /api/checks/{run}/findings/export`                | the findings of a run as a file           |
 */
import { z } from 'zod'

export const exportRemarkSchema = z.object({ message: z.string(), messageEn: z.string() })
export type ExportRemark = z.infer<typeof exportRemarkSchema>

const words = z.object({ title: z.string(), titleEn: z.string() })

/** What a file would hold. */
export const foreseenExportSchema = z.object({
  features: z.number(),
  revision: z.number(),
  /** ISO time of the changeset that the layer stands at. */
  asOf: z.string().nullable(),
  synthetic: z.boolean(),
  /** Personal fields left out for want of the right. */
  withheld: z.array(words),
})
export type ForeseenExport = z.infer<typeof foreseenExportSchema>
