/** What each layer of the catalogue is; a layer without an explanation does not compile. */
import type { LayerId } from '../layers/index.ts'
import type { Explanation } from './explanation.ts'
import { landLayers } from './land-layers.ts'
import { planLayers } from './plan-layers.ts'

export const layerExplanations: Readonly<Record<LayerId, Explanation>> = {
  ...landLayers,
  ...planLayers,
}
