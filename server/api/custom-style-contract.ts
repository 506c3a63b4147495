/** How a custom layer may be drawn, as the HTTP API takes and answers it. */
import { z } from 'zod'
import type { CustomStyle } from '../../gis-data/custom-style.ts'

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, '应为 #RRGGBB (a colour as #RRGGBB)')

export const customStyleSchema = z.object({
  line: colour,
  lineWidth: z.number().min(0.5).max(8),
  fill: colour,
  fillOpacity: z.number().min(0).max(1),
  labelField: z.string().nullable(),
}) satisfies z.ZodType<CustomStyle>
