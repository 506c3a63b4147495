/** Address of the features behind a number: on the map with their table below, or in the ledger alone. */
import type { Cql2 } from '../../gis-data/cql2/cql2.ts'
import { formatCql2 } from '../../gis-data/cql2/format-cql2.ts'
import { IN_PLACE } from '../../gis-data/cql2/layer-relations.ts'
import { type LayerId, layerOf } from '../../gis-data/layers/index.ts'
import { freshTable } from '../state/layer-filter.ts'
import { pageAddress, pageState } from '../state/use-page-state.ts'

/** `where`: a field and the value that the counted features have in it. */
export function featuresAddress(
  code: string,
  layer: LayerId,
  where: readonly [field: string, value: string] | null = null,
): string {
  const inside: Cql2 = { op: IN_PLACE, args: [code] }
  const q = formatCql2(
    where
      ? { op: 'and', args: [inside, { op: '=', args: [{ property: where[0] }, where[1]] }] }
      : inside,
  )
  const narrowed = { ...freshTable, q, selected: null, finding: null, within: null }
  if (layerOf(layer).geometry === null) return pageAddress(`/ledger/${layer}`, narrowed)
  return pageAddress('/', {
    ...narrowed,
    table: layer,
    unit: code.length > 6 ? code : null,
    view: null,
    shown: { ...pageState().shown, [layer]: true },
  })
}
