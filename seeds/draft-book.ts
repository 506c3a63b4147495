/** Collects the features of all layers while they are made, in the local frame. */
import type { LayerId } from '../gis-data/layers/index.ts'
import { layerIds, layerOf } from '../gis-data/layers/index.ts'
import type { Line, Ring, XY } from './geometry/ring.ts'
import type { SeedValue } from './seed-feature.ts'

/** A feature before its coordinates are turned into degrees. One of the three shapes, or none. */
export interface Draft {
  readonly fid: number
  unitCode: string | null
  values: Record<string, SeedValue>
  polygons?: Ring[]
  lines?: Line[]
  point?: XY
}

export type DraftLayers = Record<LayerId, Draft[]>

export class DraftBook {
  readonly layers = Object.fromEntries(layerIds.map((id) => [id, []])) as unknown as DraftLayers

  /** Numbers the feature within its layer; fields that it does not speak of are null. */
  add(layer: LayerId, draft: Omit<Draft, 'fid'>): Draft {
    const rows = this.layers[layer]
    const values = {
      ...Object.fromEntries(layerOf(layer).fields.map(({ name }) => [name, null])),
      ...draft.values,
    }
    const row: Draft = { fid: rows.length + 1, ...draft, values }
    rows.push(row)
    return row
  }
}
