/**
 * What the HTTP API answers about custom layers.
 *
 * | Call                                         | Answer                                       |
 * | -------------------------------------------- | -------------------------------------------- |
 * | `PATCH /api/layers/{layer}` `CustomChange`   | `{id}` of the custom layer                   |
 * | `DELETE /api/layers/{layer}` `{reason}`      | 201 `{changeset}`; the custom layer is gone, |
 * |                                              | and undoing the changeset brings it back     |
 */
import { z } from 'zod'
import { customStyleSchema } from './custom-style-contract.ts'

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
