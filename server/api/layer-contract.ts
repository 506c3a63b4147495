/**
 * What the HTTP API answers about a layer's rows, and about custom layers.
 *
 * | Call                                         | Answer                                       |
 * | -------------------------------------------- | -------------------------------------------- |
 * | `GET /api/layers/{layer}/rows?offset&limit`  | `LayerRows`, by feature id                   |
 * | `PATCH /api/layers/{layer}` `CustomChange`   | `{id}` of the custom layer                   |
 * | `DELETE /api/layers/{layer}` `{reason}`      | 201 `{changeset}`; the custom layer is gone, |
 * |                                              | and undoing the changeset brings it back     |
 */
import { z } from 'zod'
import { attributeSchema } from './contract.ts'
import { customStyleSchema } from './custom-style-contract.ts'

export const layerRowsSchema = z.object({
  layer: z.string(),
  revision: z.number(),
  total: z.number(),
  columns: z.array(z.object({ name: z.string(), title: z.string(), titleEn: z.string() })),
  rows: z.array(
    z.object({
      fid: z.number(),
      unitCode: z.string().nullable(),
      areaM2: z.number().nullable(),
      /** In the order of the columns. */
      values: z.array(attributeSchema.pick({ text: true, textEn: true, masked: true })),
    }),
  ),
})
export type LayerRows = z.infer<typeof layerRowsSchema>

/** The field of a label must be one of the layer's, and none that leads to a person. */
export const customChangeSchema = z
  .object({
    title: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .regex(/^\P{Cc}*$/u, 'control characters')
      .optional(),
    style: customStyleSchema.optional(),
  })
  .refine(({ title, style }) => title !== undefined || style !== undefined, {
    message: 'give title, style or both',
  })
export type CustomChange = z.infer<typeof customChangeSchema>

export const customRemovalSchema = z.object({ reason: z.string().trim().min(2).max(500) })
