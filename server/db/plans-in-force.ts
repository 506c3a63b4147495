/** Rows of layers without what a superseded plan said. */
import { type RawBuilder, sql } from 'kysely'
import type { LayerId } from '../../gis-data/layers/index.ts'
import { followsPlan } from '../../gis-data/rules/layers-read.ts'
import { layerTable } from './layer-ddl.ts'
import { atRevision } from './relation.ts'

/** A sub-select of the layer's rows. */
type RowsOf = (layer: LayerId) => RawBuilder<unknown>

/**
 * Leaves out what a superseded plan said: it binds nobody. A plan that is not on record still does.
 * `plans` are all plans there are.
 */
export const plansInForce =
  (rows: RowsOf, plans: RawBuilder<unknown>): RowsOf =>
  (layer) =>
    followsPlan(layer)
      ? sql`(select * from ${rows(layer)} as held where (plan_code is null or plan_code <> all(array(
          select code from ${plans} as plan where status = 'superseded' and code is not null))))`
      : rows(layer)

/** Every plan on record decides, whether the viewer may see it or not. */
export const plansInForceAt = (revision: number, rows: RowsOf): RowsOf =>
  plansInForce(rows, sql`(select * from ${layerTable('plan')} where ${atRevision(revision)})`)
