/** A page of the rule book as the API gives it. */
import { z } from 'zod'
import { findingStates } from '../../gis-data/rules/rule.ts'

const words = z.object({ title: z.string(), titleEn: z.string() })

export const ruleFixtureSchema = z.object({
  /** What the case shows. */
  title: z.string(),
  titleEn: z.string(),
  /** What is expected of it, in words. */
  expected: words,
  /** Address of the drawing, an SVG; null where nothing of it has a place. */
  picture: z.string().nullable(),
  /** What is drawn, with the colour it is drawn in. */
  layers: z.array(words.extend({ id: z.string(), colour: z.string() })),
  /** What this engine finds in it now. */
  findings: z.array(
    z.object({ state: z.enum(findingStates), sentence: z.string(), sentenceEn: z.string() }),
  ),
  /** Empty where this engine gives what is expected, areas to 0.01 ㎡. */
  differences: z.array(z.string()),
})
export type RuleFixtureSheet = z.infer<typeof ruleFixtureSchema>

/** A fixture as drawn, before the picture has an address. */
export interface DrawnFixture {
  readonly sheet: Omit<RuleFixtureSheet, 'picture'>
  readonly svg: string | null
}

/** `GET /api/rules/{id}`; the declaration itself is in `GET /api/rules`. */
export const ruleSheetSchema = z.object({
  id: z.string(),
  explanation: z.array(z.object({ heading: words, lines: z.array(words) })),
  engineVersion: z.string(),
  fixtures: z.array(ruleFixtureSchema),
})
export type RuleSheet = z.infer<typeof ruleSheetSchema>
