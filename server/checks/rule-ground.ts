/** Where a rule finds its layers: the database at a revision, or the rows of a fixture. */
import type { RawBuilder } from 'kysely'
import { type LayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { visibleRows } from '../db/relation.ts'

export interface RuleGround {
  /** Sub-select with `fid`, `unit_code`, the layer's fields and, with geometry, `geom`, `area_m2`. */
  rows(layer: LayerId): RawBuilder<unknown>
}

export const groundAt = (revision: number, viewer: Viewer): RuleGround => ({
  rows: (layer) => visibleRows(layerOf(layer), revision, viewer),
})
