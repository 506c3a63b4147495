/** What the seed worker sends: progress, then features layer by layer, then what was planted. */

import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Words } from '../../gis-data/words.ts'
import type { PlantedViolation, SeedFeature } from '../generate-district.ts'

export type SeedMessage =
  | { readonly kind: 'progress'; readonly step: Words; readonly share: number }
  | { readonly kind: 'features'; readonly layer: LayerId; readonly features: SeedFeature[] }
  | { readonly kind: 'planted'; readonly planted: PlantedViolation[] }
