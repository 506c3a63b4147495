/** Every field of a layer, empty: what is planted states only what matters and has all fields. */
import { type LayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { SeedValue } from '../seed-feature.ts'

export const blankValues = (layer: LayerId): Record<string, SeedValue> =>
  Object.fromEntries(layerOf(layer).fields.map(({ name }) => [name, null]))
