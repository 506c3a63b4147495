/** Writes a feature of one of the plans of a town. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Ring } from '../geometry/ring.ts'
import type { Unit } from '../plain/units.ts'
import type { SeedValue } from '../seed-feature.ts'

export type AddPlanFeature = (
  layer: LayerId,
  kind: 'industry' | 'restoration' | 'collective',
  unit: Unit,
  ring: Ring,
  values: Record<string, SeedValue>,
) => void
