/** How the address narrows the layers of the map: on the screen and on paper the same. */
import { type LayerFilter, layerFilter } from './layer-filter.ts'
import { onePlanFilters } from './one-plan-filters.ts'
import type { PageState } from './page-state.ts'

export const mapFilters = ({
  table,
  q,
  plan,
}: Pick<PageState, 'table' | 'q' | 'plan'>): readonly (LayerFilter | null)[] => [
  layerFilter({ table, q }),
  ...onePlanFilters(plan),
]
