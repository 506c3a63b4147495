/** Writes features of a catalogue layer into an open changeset. */

import type { Geometry } from 'geojson'
import { sql } from 'kysely'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import { type LayerId, layerOf } from '../../gis-data/layers/index.ts'
import { columnTypes } from './column-types.ts'
import { layerTable } from './layer-ddl.ts'
import type { Tx } from './schema.ts'

export interface NewFeature {
  readonly fid: number
  readonly unitCode: string | null
  /** Keys are field names of the catalogue. */
  readonly values: Readonly<Record<string, string | number | boolean | null>>
  /** lon/lat; single parts are stored as multi. */
  readonly geometry: Geometry | null
}

const BATCH = 4000
/**
 * One JSON parameter a batch: quick on both engines, and values never become SQL text.
 * An invalid geometry violates the table's constraint and fails the whole changeset.
 */
export async function insertFeatures(
  tx: Tx,
  layerId: LayerId,
  revision: number,
  features: readonly NewFeature[],
): Promise<void> {
  const layer = layerOf(layerId)
  const names = layer.fields.map(({ name }) => name)
  const columns = sql.join(names.map((name) => sql.id(name)))
  const record = sql.join(
    layer.fields.map(({ name, type }) => sql`${sql.id(name)} ${columnTypes[type]}`),
  )
  const shape = layer.geometry === 'Point' ? sql`shape` : sql`ST_Multi(shape)`
  for (let start = 0; start < features.length; start += BATCH) {
    const batch = features.slice(start, start + BATCH).map((feature) => ({
      ...feature.values,
      _fid: feature.fid,
      _unit: feature.unitCode,
      _geom: feature.geometry && JSON.stringify(feature.geometry),
    }))
    await sql`
      insert into ${layerTable(layerId)} (fid, rev_from, unit_code, ${columns}
        ${layer.geometry ? sql`, geom` : sql``})
      select _fid, ${revision}::integer, _unit, ${columns}
        ${layer.geometry ? sql`, ${shape}` : sql``}
      from json_to_recordset(${JSON.stringify(batch)}::json)
        as batch (_fid bigint, _unit text, _geom text, ${record})
      ${
        layer.geometry
          ? sql`cross join lateral ST_SetSRID(ST_GeomFromGeoJSON(_geom), ${sql.lit(STORAGE_SRID)}) as shape`
          : sql``
      }`.execute(tx)
  }
}

/** Records how the layer stands after the changeset; call once per touched layer. */
export async function recordLayerRevision(
  tx: Tx,
  layerId: LayerId,
  revision: number,
  origin: { source: string; synthetic: boolean },
): Promise<void> {
  await sql`
    insert into hegui.layer_revision (layer, changeset, count, source, synthetic)
    select ${layerId}, ${revision}::integer, count(*), ${origin.source}, ${origin.synthetic}
    from ${layerTable(layerId)} where rev_to is null`.execute(tx)
}

/** Real rows put beside synthetic ones do not make those real. */
export async function holdsSyntheticRows(tx: Tx, layerId: LayerId): Promise<boolean> {
  const last = await tx
    .selectFrom('hegui.layer_revision')
    .select(['synthetic', 'count'])
    .where('layer', '=', layerId)
    .orderBy('changeset', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ? last.synthetic && last.count > 0 : false
}
