/** Whether a building came before a statute and what it protects, as the safety rules ask. */
import type { PlantedViolation } from '../seed-feature.ts'

export type State = PlantedViolation['state']

/** `since`: when the line or zone came; `undefined` where the rule does not ask. */
export function datedState(
  builtOn: string | null,
  inForce: string,
  since: string | null | undefined,
  whenNew: State,
): State {
  if (builtOn === null) return 'undecidable'
  if (builtOn >= inForce && since === null) return 'undecidable'
  if (builtOn < inForce || builtOn < (since ?? inForce)) return 'notice'
  return whenNew
}
