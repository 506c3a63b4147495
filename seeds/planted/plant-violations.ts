/** Plants violations. */
import type { Base } from '../build-base.ts'
import type { DemoSize } from '../demo-size.ts'
import type { PlantedViolation } from '../seed-feature.ts'

export function plantViolations(base: Base, size: DemoSize): PlantedViolation[] {
  return base && size ? [] : []
}
