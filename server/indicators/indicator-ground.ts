/** All that indicators are computed from, at one revision and for one viewer. */
import type { Sum } from '../../gis-data/indicators/indicator.ts'
import { indicatorIds, indicatorOf } from '../../gis-data/indicators/indicators.ts'
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { emptyLayers } from '../db/empty-layers.ts'
import type { Db } from '../db/schema.ts'
import { type Place, readPlaces } from './read-places.ts'
import { readStated, type Stated } from './read-stated.ts'
import { type PlaceSum, readSum, sumKey } from './read-sums.ts'

export interface IndicatorGround {
  readonly viewer: Viewer
  readonly places: readonly Place[]
  readonly stated: Stated
  /** Layers that hold nothing, or nothing for this viewer's role. */
  readonly empty: ReadonlySet<LayerId>
  /** Nothing for a place without features, or of a layer that is empty. */
  sum(sum: Sum, code: string): PlaceSum | null
}

export async function readGround(
  db: Db,
  revision: number,
  viewer: Viewer,
): Promise<IndicatorGround> {
  const declared = indicatorIds.map(indicatorOf)
  const sums = new Map(
    declared
      .flatMap(({ planned, actual }) => [planned, actual])
      .filter((sum): sum is Sum => sum !== null && sum !== 'population')
      .map((sum) => [sumKey(sum), sum]),
  )
  const layers: LayerId[] = [...sums.values()].map(({ layer }) => layer)
  const empty = await emptyLayers(db, [...layers, 'plan_indicator', 'unit'], revision, viewer)
  const values = new Map<string, Map<string, PlaceSum>>()
  for (const [key, sum] of sums) {
    if (!empty.has(sum.layer)) values.set(key, await readSum(db, sum, revision, viewer))
  }
  return {
    viewer,
    places: await readPlaces(db, revision, viewer),
    stated: await readStated(db, revision, viewer),
    empty,
    sum: (sum, code) => values.get(sumKey(sum))?.get(code) ?? null,
  }
}
