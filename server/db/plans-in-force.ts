/** Rows of layers without what a superseded plan said. */
import { type RawBuilder, sql } from 'kysely'
import type { LayerId } from '../../gis-data/layers/index.ts'
import { followsPlan } from '../../gis-data/rules/layers-read.ts'

/** A sub-select of the layer's rows. */
type RowsOf = (layer: LayerId) => RawBuilder<unknown>

/** Leaves out what a superseded plan said: it binds nobody. A plan that is not on record still does. */
export function plansInForce(rows: RowsOf): RowsOf {
  return (layer) =>
    followsPlan(layer)
      ? sql`(select * from ${rows(layer)} as held where coalesce(plan_code <> all(array(
          select code from ${rows('plan')} as plan where status = 'superseded')), true))`
      : rows(layer)
}
