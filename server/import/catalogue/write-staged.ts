/** Writes staged rows into a catalogue layer: new features, and new versions of those that changed. */
import { type RawBuilder, sql } from 'kysely'
import type { Field, Layer } from '../../../gis-data/catalogue.ts'
import { columnTypes } from '../../db/column-types.ts'
import { withIndexesAfter } from '../../db/indexes-after.ts'
import { layerTable } from '../../db/layer-ddl.ts'
import type { Tx } from '../../db/schema.ts'
import type { ImportMode, ImportTarget } from '../import-target.ts'
import { goes } from '../scope/replaced-scope.ts'
import type { StagingArea } from '../staging/staging-area.ts'

/** Rows for which indexes are built afterwards: fewer gain nothing, more would keep readers waiting for long. */
const MANY_ROWS = 20_000
const MOST_ROWS = 300_000

/** Ids of new features continue after the layer's highest, in file order. */
export async function writeStaged(
  tx: Tx,
  area: StagingArea,
  layer: Layer,
  replacing: Pick<ImportTarget, 'mode' | 'scope'>,
  revision: number,
): Promise<void> {
  const { mode } = replacing
  const table = layerTable(layer.id)
  if (mode !== 'append') {
    await endVersions(tx, area, table, replacing, revision)
    await insertChanged(tx, area, layer, mode, revision)
  }
  const staged = await area.count(tx)
  const insert = () => insertNew(tx, area, layer, mode, revision)
  if (staged < MANY_ROWS || staged > MOST_ROWS) await insert()
  else await withIndexesAfter(tx, { schema: 'layer', table: layer.id }, insert)
}

async function insertNew(
  tx: Tx,
  area: StagingArea,
  layer: Layer,
  mode: ImportMode,
  revision: number,
): Promise<void> {
  const table = layerTable(layer.id)
  const values = layer.fields.map(({ name }) => sql.id('value', name))
  await sql`
    insert into ${table} (fid, rev_from, unit_code, ${columnsOf(layer)})
    select (select coalesce(max(fid), 0) from ${table})
        + row_number() over (order by staged.row_number),
      ${revision}::integer, staged.unit_code, ${sql.join(values)}
      ${layer.geometry ? sql`, ${shapeOf(layer)}` : sql``}
    from hegui.import_row as staged
      cross join lateral jsonb_to_record(staged.properties) as value (${recordOf(layer.fields)})
    where staged.import_id = ${area.id} ${
      mode === 'append'
        ? sql``
        : sql`and not exists (select from hegui.import_match as met
            where met.import_id = staged.import_id and met.row_number = staged.row_number)`
    }
    order by staged.row_number`.execute(tx)
}

/** Features that changed, and, where the delivery takes the place of others, those that it lacks. */
async function endVersions(
  tx: Tx,
  area: StagingArea,
  table: RawBuilder<unknown>,
  replacing: Pick<ImportTarget, 'mode' | 'scope'>,
  revision: number,
): Promise<void> {
  await sql`
    update ${table} as held set rev_to = ${revision}::integer
    where rev_to is null and (fid in (
        select fid from hegui.import_match where import_id = ${area.id} and change <> 'same')
      or ${goes(area.id, replacing)})`.execute(tx)
}

/**
 * An update leaves fields alone that the file does not have, and shapes where it is a table. A
 * replacement does so with personal fields: our own exports lack what the sender may not see.
 */
async function insertChanged(
  tx: Tx,
  area: StagingArea,
  layer: Layer,
  mode: ImportMode,
  revision: number,
): Promise<void> {
  const table = layerTable(layer.id)
  const values = layer.fields.map(({ name, personal }) =>
    mode === 'update' || personal
      ? sql`case when staged.properties ? ${name}::text then ${sql.id('value', name)}
          else ${sql.id('held', name)} end`
      : sql.id('value', name),
  )
  const unit = layer.geometry
    ? sql`case when staged.geom is null then held.unit_code else staged.unit_code end`
    : sql`coalesce(staged.unit_code, held.unit_code)`
  await sql`
    insert into ${table} (fid, rev_from, unit_code, ${columnsOf(layer)})
    select held.fid, ${revision}::integer, ${unit}, ${sql.join(values)}
      ${layer.geometry ? sql`, coalesce(${shapeOf(layer)}, held.geom)` : sql``}
    from hegui.import_match as met
      join hegui.import_row as staged
        on staged.import_id = met.import_id and staged.row_number = met.row_number
      join ${table} as held on held.fid = met.fid and held.rev_to = ${revision}::integer
      cross join lateral jsonb_to_record(staged.properties) as value (${recordOf(layer.fields)})
    where met.import_id = ${area.id} and met.change <> 'same'
    order by met.row_number`.execute(tx)
}

const columnsOf = ({ fields, geometry }: Layer) =>
  sql.join([...fields.map(({ name }) => sql.id(name)), ...(geometry ? [sql`geom`] : [])])

const recordOf = (fields: readonly Field[]) =>
  sql.join(fields.map(({ name, type }) => sql`${sql.id(name)} ${columnTypes[type]}`))

const shapeOf = ({ geometry }: Layer) =>
  geometry === 'Point' ? sql`staged.geom` : sql`ST_Multi(staged.geom)`
