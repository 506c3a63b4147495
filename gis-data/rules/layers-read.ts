/** Which layers bear on a rule's answer. */
import { type LayerId, layerOf } from '../layers/index.ts'
import { neededLayers, type Rule } from './rule.ts'

/** Its features are part of a plan, and count as long as that plan is in force. */
export const followsPlan = (layer: LayerId): boolean =>
  layerOf(layer).fields.some(({ name }) => name === 'plan_code')

/** Each once; with the plans themselves where what a plan says is judged or read. */
export function layersRead(rule: Rule): LayerId[] {
  const named = [...neededLayers(rule), ...(rule.optionalReads ?? [])]
  return [...new Set([...named, ...(named.some(followsPlan) ? (['plan'] as const) : [])])]
}
