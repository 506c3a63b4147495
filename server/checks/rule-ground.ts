/** Where a rule finds its layers: the database at a revision, or the rows of a fixture. */
import type { RawBuilder } from 'kysely'
import { type LayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { plansInForceAt } from '../db/plans-in-force.ts'
import { unseenRows, visibleRows } from '../db/relation.ts'

export interface RuleGround {
  /** Sub-select with `fid`, `unit_code`, the layer's fields and, with geometry, `geom`, `area_m2`. */
  rows(layer: LayerId): RawBuilder<unknown>
  /** The rows, with the same columns, that the viewer may not see; absent where all are seen. */
  readonly unseen?: (layer: LayerId) => RawBuilder<unknown>
}

export function groundAt(revision: number, viewer: Viewer): RuleGround {
  const rows = plansInForceAt(revision, (layer) => visibleRows(layerOf(layer), revision, viewer))
  if (viewer.units === null) return { rows }
  const unseen = plansInForceAt(revision, (layer) => unseenRows(layerOf(layer), revision, viewer))
  return { rows, unseen }
}
