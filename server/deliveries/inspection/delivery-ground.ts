/** Where a rule on deliveries finds its rows: a staged delivery, or the rows of a fixture. */
import { type RawBuilder, sql } from 'kysely'
import { type LayerId, layerOf } from '../../../gis-data/layers/index.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import { visibleRows } from '../../db/relation.ts'

export interface DeliveryGround {
  /** Sub-select with `layer, fid, attributes, shape, geom, valid, problem, problem_en, area_m2`. */
  readonly delivered: RawBuilder<unknown>
  /** Rows of a layer of the database. */
  rows(layer: LayerId): RawBuilder<unknown>
}

export const stagedGround = (
  delivery: string,
  revision: number,
  viewer: Viewer,
): DeliveryGround => ({
  delivered: sql`(
    select layer, fid, attributes, shape, geom, valid, problem, problem_en, area_m2
    from hegui.delivery_row where delivery_id = ${delivery})`,
  rows: (layer) => visibleRows(layerOf(layer), revision, viewer),
})
