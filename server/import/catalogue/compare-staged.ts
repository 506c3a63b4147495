/**
 * Pairs staged rows with the features of a catalogue layer by their key, which every row has. What is
 * alike in shape and values keeps its version.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { layerTable } from '../../db/layer-ddl.ts'
import { versionedLayer } from '../../db/versioned-layer.ts'
import type { ImportMode } from '../import-target.ts'
import type { StagingArea } from '../staging/staging-area.ts'

/** `partly`: only features that are in the scope of the replacement are met. */
export async function compareStaged(
  area: StagingArea,
  layer: Layer,
  mode: ImportMode,
  partly: boolean,
): Promise<void> {
  await sql`delete from hegui.import_match where import_id = ${area.id}`.execute(area.db)
  if (mode === 'append') return
  const key = sql.id(layer.keyField)
  const inScope = partly
    ? sql`and fid in (select fid from hegui.import_scope where import_id = ${area.id})`
    : sql``
  await insertMatches(
    area,
    layer,
    mode,
    sql`
    select staged.row_number, held.row_id from (
      select row_id, ${key}::text as key,
        row_number() over (partition by ${key} order by fid) as nth
      from ${layerTable(layer.id)} where rev_to is null and ${key} is not null ${inScope}) as held
    join (select row_number, properties ->> ${layer.keyField}::text as key
      from hegui.import_row where import_id = ${area.id}) as staged on staged.key = held.key
    where held.nth = 1`,
  )
}

/** `pairs`: `row_number` and the `row_id` of the version that stands. */
async function insertMatches(
  area: StagingArea,
  layer: Layer,
  mode: ImportMode,
  pairs: RawBuilder<unknown>,
): Promise<void> {
  const { values } = versionedLayer({ layer, custom: false })
  const empty = JSON.stringify(Object.fromEntries(layer.fields.map(({ name }) => [name, null])))
  // What the sender may not see is not in the file, and stays.
  const impersonal = layer.fields.filter(({ personal }) => !personal).map(({ name }) => name)
  const kept =
    impersonal.length < layer.fields.length
      ? sql`|| (${values('held')} - ${impersonal}::text[])`
      : sql``
  const same =
    mode === 'update'
      ? sql`${values('held')} @> staged.properties`
      : sql`${values('held')} = ${empty}::jsonb ${kept} || staged.properties`
  const shape = layer.geometry === 'Point' ? sql`staged.geom` : sql`ST_Multi(staged.geom)`
  const sameShape = layer.geometry
    ? sql`(staged.geom is null or hegui.same_shape(held.geom, ${shape}))`
    : sql`true`
  await sql`
    insert into hegui.import_match (import_id, row_number, fid, change)
    select ${area.id}, row_number, fid, case when same_shape and same_values then 'same'
      when same_shape then 'attributes' when same_values then 'geometry' else 'both' end
    from (
      select pair.row_number, held.fid, ${sameShape} as same_shape, ${same} as same_values
      from (${pairs}) as pair
        join ${layerTable(layer.id)} as held on held.row_id = pair.row_id
        join hegui.import_row as staged
          on staged.import_id = ${area.id} and staged.row_number = pair.row_number
    ) as compared`.execute(area.db)
}
