/** One plan alone of all of its kind, as a filter of that kind's layer. */
import type { LayerFilter } from '../state/layer-filter.ts'

export const planFilter = (layer: string, code: string): LayerFilter => ({
  layer,
  text: `plan_code = '${code.replaceAll("'", "''")}'`,
})
