/** A layer's rows with all their versions, the catalogue's and custom layers' in one shape. */
import { type RawBuilder, sql } from 'kysely'
import { layerTable } from './layer-ddl.ts'
import type { ReadableLayer } from './readable-layer.ts'

export interface VersionedLayer {
  readonly id: string
  readonly table: RawBuilder<unknown>
  /** Condition that picks the layer's rows, whichever revision they belong to. */
  readonly own: RawBuilder<boolean>
  /** What a new version takes over from an old one, beside `fid`. */
  readonly columns: RawBuilder<unknown>
  /** The fields of a row that stands under `name`, as one jsonb object. */
  values(name: string): RawBuilder<unknown>
  /** Its shape; null for a layer without. */
  readonly shape: 'geom' | null
}

export function versionedLayer({
  layer,
  custom,
}: Pick<ReadableLayer, 'layer' | 'custom'>): VersionedLayer {
  if (custom)
    return {
      id: layer.id,
      table: sql`hegui.custom_feature`,
      own: sql<boolean>`layer_id = ${layer.id}`,
      columns: sql`layer_id, unit_code, properties, geom, geom_source`,
      values: (name) => sql`${sql.id(name, 'properties')}`,
      shape: 'geom',
    }
  const fields = layer.fields.map((field) => field.name)
  const columns = ['unit_code', ...fields, ...(layer.geometry ? ['geom'] : [])]
  return {
    id: layer.id,
    table: layerTable(layer.id),
    own: sql<boolean>`true`,
    columns: sql.join(columns.map((column) => sql.id(column))),
    values: (name) =>
      sql`(select to_jsonb(field) from (select ${sql.join(
        fields.map((field) => sql.id(name, field)),
      )}) as field)`,
    shape: layer.geometry ? 'geom' : null,
  }
}
