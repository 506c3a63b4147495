/** DDL of a layer's table, from its declaration. */

import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Layer } from '../../gis-data/catalogue.ts'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import { layerIds, layerOf } from '../../gis-data/layers/index.ts'
import { columnTypes } from './column-types.ts'
import { searchIndexStatements } from './search-index.ts'

export const layerTable = (id: string) => sql.id('layer', id)

/**
 * Statements that create the table with its indexes, or give an older table the fields it lacks
 * (empty in the rows it has). Every geometry is valid by constraint: the
 * embedded engine loses rows without a word when an overlay meets an invalid one. Area is the
 * ellipsoid area, kept by the database so that no reader computes another.
 */
export function layerTableStatements(layer: Layer): RawBuilder<unknown>[] {
  const table = layerTable(layer.id)
  const index = (purpose: string) => sql.id(`${layer.id}_${purpose}`)
  const columns = layer.fields.map(
    (field) =>
      sql`${sql.id(field.name)} ${columnTypes[field.type]} ${field.required ? sql`not null` : sql``}`,
  )
  const shape = layer.geometry
    ? [
        sql`geom geometry(${sql.raw(layer.geometry)}, ${sql.lit(STORAGE_SRID)}) not null
              check (ST_IsValid(geom) and not ST_IsEmpty(geom))`,
        sql`area_m2 double precision generated always as (ST_Area(geom::geography)) stored`,
      ]
    : []
  const statements = [
    sql`create table if not exists ${table} (${sql.join([
      sql`row_id bigint generated always as identity primary key`,
      sql`fid bigint not null`,
      sql`rev_from integer not null`,
      sql`rev_to integer check (rev_to > rev_from)`,
      sql`unit_code text`,
      ...columns,
      ...shape,
    ])})`,
    ...layer.fields.map(
      ({ name, type }) =>
        sql`alter table ${table} add column if not exists ${sql.id(name)} ${columnTypes[type]}`,
    ),
    sql`create unique index if not exists ${index('current')} on ${table} (fid) where rev_to is null`,
    sql`create unique index if not exists ${index('revision')} on ${table} (fid, rev_from)`,
    // What a changeset wrote or ended is asked for after every edit: new rows lie at the end of the
    // table, and few have an end.
    sql`create index if not exists ${index('since')} on ${table} using brin (rev_from)`,
    sql`create index if not exists ${index('ended')} on ${table} (rev_to) where rev_to is not null`,
    sql`create index if not exists ${index('unit')} on ${table} (unit_code)`,
    sql`create index if not exists ${index('key')} on ${table} (${sql.id(layer.keyField)})`,
  ]
  for (const { name } of layer.fields.filter(({ lookedUp }) => lookedUp)) {
    statements.push(sql`create index if not exists ${index(name)} on ${table} (${sql.id(name)})`)
  }
  if (layer.geometry) {
    statements.push(sql`create index if not exists ${index('place')} on ${table} using gist (geom)`)
  }
  return [...statements, ...searchIndexStatements(layer)]
}

/** Brings the tables of all layers up to the catalogue; what a migration that adds layers or fields calls. */
export async function bringLayerTablesUpToDate(db: Kysely<unknown>): Promise<void> {
  for (const id of layerIds) {
    for (const statement of layerTableStatements(layerOf(id))) await statement.execute(db)
  }
}
