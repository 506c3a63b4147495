/** The viewer's filter on stored findings: those about rows that the viewer may see. */
import { type RawBuilder, sql } from 'kysely'
import { layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import { maySee } from '../../db/relation.ts'

/** Rows without a unit are the district's, unless their layer names persons (as for features). */
export function withinSight(
  viewer: Viewer,
  { objects }: { objects: boolean } = { objects: true },
): RawBuilder<boolean> {
  const seen = layerIds.filter((id) => maySee(viewer, layerOf(id)))
  if (viewer.units === null && seen.length === layerIds.length) return sql<boolean>`true`
  const layers = sql`subject_layer = any(${seen}::text[]) ${
    objects ? sql`and (object_layer is null or object_layer = any(${seen}::text[]))` : sql``
  }`
  if (viewer.units === null) return sql<boolean>`(${layers})`
  const personal = layerIds.filter((id) => layerOf(id).fields.some((field) => field.personal))
  return sql<boolean>`(${layers} and (
    (unit_code is null and subject_layer <> all(${personal}::text[]))
    or exists (select from unnest(${[...viewer.units]}::text[]) as prefix
      where starts_with(unit_code, prefix))))`
}
