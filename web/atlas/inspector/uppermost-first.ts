/** Sorts what lies at a place as one sees it: the uppermost layer first, in it the smallest shape. */

import { fromBelow } from '../../../gis-data/drawing/layer-order.ts'
import type { FeatureRecord } from '../../../server/api/contract.ts'
import type { KnownLayer } from '../../map/drawn-layers.ts'

/** Areas of administration hold everything and are named by the breadcrumb: they come last. */
const isGround = (entry: KnownLayer) => entry.layer.group === 'administration'

export function uppermostFirst(
  records: readonly FeatureRecord[],
  known: readonly KnownLayer[],
): FeatureRecord[] {
  const fromTop = fromBelow(known).reverse()
  const ranked = [
    ...fromTop.filter((entry) => !isGround(entry)),
    ...fromTop.filter(isGround).reverse(),
  ].map(({ layer }) => layer.id)
  return [...records].sort(
    (a, b) =>
      ranked.indexOf(a.layer) - ranked.indexOf(b.layer) || (a.areaM2 ?? 0) - (b.areaM2 ?? 0),
  )
}

/** What a click chooses: a feature of the open table's layer, where one lies there, else the first. */
export const chosenByClick = <Hit extends Pick<FeatureRecord, 'layer'>>(
  hits: readonly Hit[],
  table: string | null,
): Hit | undefined => hits.find(({ layer }) => layer === table) ?? hits[0]
