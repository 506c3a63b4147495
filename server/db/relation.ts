/**
 * The one filter every read passes: a layer's rows at a revision, as far as the viewer may see.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Layer } from '../../gis-data/catalogue.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { layerTable } from './layer-ddl.ts'

/** Rows that hold at `revision`. */
export const atRevision = (revision: number): RawBuilder<boolean> =>
  sql<boolean>`rev_from <= ${revision} and (rev_to is null or rev_to > ${revision})`

/** Rows within the viewer's units. Rows of no unit (rivers, red lines) are the district's, unless they name persons. */
export function withinUnits(viewer: Viewer, layer?: Layer): RawBuilder<boolean> {
  if (viewer.units === null) return sql<boolean>`true`
  const named = layer?.fields.some(({ personal }) => personal) ?? false
  const own = sql`exists (select from unnest(${[...viewer.units]}::text[]) as prefix
    where starts_with(unit_code, prefix))`
  return named ? sql<boolean>`${own}` : sql<boolean>`(unit_code is null or ${own})`
}

/** The same for one row in hand: whether a row of this unit is within the viewer's units. */
export function withinSight(viewer: Viewer, layer: Layer, unitCode: string | null): boolean {
  if (viewer.units === null) return true
  if (unitCode === null) return !layer.fields.some(({ personal }) => personal)
  return viewer.units.some((prefix) => unitCode.startsWith(prefix))
}

/** Rows of a layer that this viewer's units leave out, for knowing that there are some; none where the role leaves out the layer. */
export const unseenRows = (layer: Layer, revision: number, viewer: Viewer): RawBuilder<unknown> =>
  sql`(select * from ${layerTable(layer.id)}
    where ${maySee(viewer, layer) ? sql`not ${withinUnits(viewer, layer)}` : sql`false`}
      and ${atRevision(revision)})`

export const maySee = (viewer: Viewer, layer: Layer): boolean =>
  layer.visibleTo.includes(viewer.role)

/** A sub-select with all columns of the layer; a layer the viewer may not see has no rows. */
export const visibleRows = (layer: Layer, revision: number, viewer: Viewer): RawBuilder<unknown> =>
  sql`(select * from ${layerTable(layer.id)}
    where ${maySee(viewer, layer) ? withinUnits(viewer, layer) : sql`false`}
      and ${atRevision(revision)})`
