/**
 * A role for QGIS that reads the PostgreSQL database itself: in the schema `reader` one view of every
 * layer as it stands now, without personal fields, and nothing else.
 */
import { type RawBuilder, sql } from 'kysely'
import { viewerOf } from '../../../gis-data/viewer.ts'
import { type ReadableLayer, readableLayers } from '../../db/readable-layer.ts'
import type { Db } from '../../db/schema.ts'

export const READER_ROLE = 'hegui_reader'
export const READER_SCHEMA = 'reader'

const role = sql.id(READER_ROLE)
const schema = sql.id(READER_SCHEMA)

/** Made anew each time, so that a layer or field added since is there and one removed is gone. Returns the views. */
export async function makeReaderRole(db: Db): Promise<string[]> {
  const layers = await readableLayers(db, viewerOf('planner'))
  await db.transaction().execute(async (tx) => {
    await createRoleOnce().execute(tx)
    await sql`revoke all on all tables in schema hegui, layer from ${role}`.execute(tx)
    await sql`revoke all on schema hegui, layer from ${role}`.execute(tx)
    await sql`drop schema if exists ${schema} cascade`.execute(tx)
    await sql`create schema ${schema}`.execute(tx)
    for (const source of layers) await viewOf(source).execute(tx)
    await sql`grant usage on schema ${schema} to ${role}`.execute(tx)
    await sql`grant select on all tables in schema ${schema} to ${role}`.execute(tx)
  })
  return layers.map(({ layer }) => layer.id)
}

/** Roles belong to the server, not to the database: another database may have made it. */
const createRoleOnce = () => sql`
  do $role$ begin
    create role ${role} nologin;
  exception when duplicate_object then null;
  end $role$`

function viewOf({ layer, custom }: ReadableLayer): RawBuilder<unknown> {
  const fields = layer.fields
    .filter(({ personal }) => !personal)
    .map(({ name }) =>
      custom ? sql`properties ->> ${sql.lit(name)} as ${sql.id(name)}` : sql.id(name),
    )
  const shape = layer.geometry ? [sql`area_m2`, sql`geom`] : []
  const columns = [sql`fid`, sql`unit_code`, ...fields, ...shape]
  const rows = custom
    ? sql`hegui.custom_feature where layer_id = ${sql.lit(layer.id)} and rev_to is null`
    : sql`${sql.id('layer', layer.id)} where rev_to is null`
  return sql`create view ${sql.id(READER_SCHEMA, layer.id)} as select ${sql.join(columns)} from ${rows}`
}
