/** Names of run-time images: the pattern and its ink, so that a missing image says how to draw it. */
import type { Pattern } from '../../../gis-data/catalogue.ts'
import { patterns } from './draw-pattern.ts'

const PREFIX = 'pattern'

export const patternId = (pattern: Pattern, ink: string): string => `${PREFIX}:${pattern}:${ink}`

export function parsePatternId(id: string): { pattern: Pattern; ink: string } | null {
  const [prefix, pattern, ink] = id.split(':')
  if (prefix !== PREFIX || !pattern || !ink || !/^#[0-9a-f]{6}$/i.test(ink)) return null
  return Object.hasOwn(patterns, pattern) ? { pattern: pattern as Pattern, ink } : null
}
