/** One feature, or several of a layer, with every attribute in words. */
import { sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { FeatureRecord } from '../api/contract.ts'
import { type ReadableLayer, readableLayer } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import { fieldInWords } from './field-in-words.ts'

type Value = FeatureRecord['attributes'][number]['value']

interface Row extends Record<`f${number}`, Value> {
  fid: number
  rev_from: number
  unit_code: string | null
  area_m2: number | null
  geometry: FeatureRecord['geometry']
  changed_at: Date | null
  source: string | null
}

/** Null where the layer or the feature does not exist at `revision`, or is not for this viewer. */
export async function readFeature(
  db: Db,
  layer: string,
  fid: number,
  revision: number,
  viewer: Viewer,
): Promise<FeatureRecord | null> {
  return (await readVisible(db, layer, [fid], revision, viewer))[0] ?? null
}

/** Those that exist at `revision` and are for this viewer; none of a layer that is not. */
export async function readVisible(
  db: Db,
  layer: string,
  fids: readonly number[],
  revision: number,
  viewer: Viewer,
): Promise<FeatureRecord[]> {
  try {
    const source = await readableLayer(db, layer, viewer)
    return await readFeatures(db, source, fids, revision, viewer)
  } catch (error) {
    if (error instanceof UserFault && error.kind === 'not_found') return []
    throw error
  }
}

/** In the order of `fids`; geometry lon/lat to 0.1 mm. */
export async function readFeatures(
  db: Db,
  source: ReadableLayer,
  fids: readonly number[],
  revision: number,
  viewer: Viewer,
): Promise<FeatureRecord[]> {
  const { layer } = source
  const values = layer.fields.map(
    ({ name }, at) => sql`${source.value(name)} as ${sql.id(`f${at}`)}`,
  )
  const shape = layer.geometry
    ? sql`case when ST_Dimension(feature.geom) = 2 then feature.area_m2 end as area_m2,
          ST_AsGeoJSON(feature.geom, 9)::json as geometry`
    : sql`null::double precision as area_m2, null::json as geometry`
  const { rows } = await sql<Row>`
    select feature.fid, feature.rev_from, feature.unit_code, ${shape}, changed.at as changed_at, touched.source
      ${values.length > 0 ? sql`, ${sql.join(values)}` : sql``}
    from ${source.rows(revision, viewer)} as feature
    left join hegui.changeset as changed on changed.id = feature.rev_from
    left join hegui.layer_revision as touched
      on touched.layer = ${layer.id} and touched.changeset = feature.rev_from
    where feature.fid = any(${[...fids]}::bigint[])`.execute(db)
  const byFid = new Map(rows.map((row) => [row.fid, toRecord(source, row, viewer)]))
  return fids.flatMap((fid) => byFid.get(fid) ?? [])
}

function toRecord({ layer }: ReadableLayer, row: Row, viewer: Viewer): FeatureRecord {
  const attributes = layer.fields.map((field, at) =>
    fieldInWords(field, row[`f${at}`] ?? null, viewer.personal),
  )
  const textOf = (name: string) => {
    const found = attributes.find((attribute) => attribute.name === name)
    return found?.value === null || found?.value === '' ? undefined : found?.text
  }
  return {
    layer: layer.id,
    fid: row.fid,
    name: textOf(layer.nameField) ?? textOf(layer.keyField) ?? `${layer.title} ${row.fid}`,
    unitCode: row.unit_code,
    areaM2: row.area_m2,
    revFrom: row.rev_from,
    changedAt: row.changed_at?.toISOString() ?? null,
    source: row.source,
    attributes,
    geometry: row.geometry,
  }
}
