/** Which features of a layer a request asks for, as a predicate and in words. */
import { type RawBuilder, sql } from 'kysely'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { lonLat, readFilter } from '../db/cql2/read-filter.ts'
import { inPlace } from '../db/in-place.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import type { ExportRequest } from './export-request.ts'

export type Selection = Pick<ExportRequest, 'unit' | 'fids' | 'bbox' | 'geometry' | 'filter'>

/** On rows that stand under the name `feature`. @throws UserFault where a layer without shapes is asked by place. */
export async function selectionPredicate(
  db: Db,
  source: ReadableLayer,
  { unit, fids, bbox, geometry, filter }: Selection,
  revision: number,
  viewer: Viewer,
): Promise<RawBuilder<boolean>> {
  const { layer } = source
  if ((bbox || geometry) && !layer.geometry)
    throw new UserFault(
      'bad_request',
      `${layer.title}没有图形，不能按范围选择`,
      `${layer.titleEn} has no geometry and cannot be chosen by place`,
    )
  const parts = [
    unit !== undefined && inPlace(layer, { code: unit, revision }),
    fids && sql<boolean>`feature.fid = any(${[...fids]}::bigint[])`,
    bbox && touching(sql`ST_MakeEnvelope(${sql.join([...bbox, STORAGE_SRID])})`),
    geometry &&
      touching(
        sql`ST_SetSRID(ST_GeomFromGeoJSON(${JSON.stringify(geometry)}), ${sql.lit(STORAGE_SRID)})`,
      ),
    filter !== undefined &&
      (await readFilter(db, filter, 'cql2-text', { source, viewer, crs: lonLat, revision })),
  ].filter((part) => part !== undefined && part !== false)
  return parts.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(parts, sql` and `)}`
}

const touching = (place: RawBuilder<unknown>) => sql<boolean>`ST_Intersects(feature.geom, ${place})`

export function selectionInWords({ unit, fids, bbox, geometry, filter }: Selection): string | null {
  const parts = [
    unit !== undefined && `村社区代码 ${unit}`,
    fids && `所选 ${fids.length} 个要素`,
    bbox && `范围 ${bbox.join(', ')}`,
    geometry && '所画范围',
    filter !== undefined && `条件 ${filter}`,
  ].filter(Boolean)
  return parts.length === 0 ? null : parts.join('；')
}

/** @throws UserFault `bad_geometry` where the drawn shape is none, or crosses itself. */
export async function requireShape(db: Db, { geometry }: Selection): Promise<void> {
  if (!geometry) return
  const text = JSON.stringify(geometry)
  let reason: string | null
  try {
    const { rows } = await sql<{ reason: string | null }>`
      select case when ST_IsEmpty(shape) then 'empty'
        when not ST_IsValid(shape) then ST_IsValidReason(shape) end as reason
      from (select ST_GeomFromGeoJSON(${text}) as shape) as drawn`.execute(db)
    reason = rows[0]!.reason
  } catch (error) {
    reason = (error as Error).message
  }
  if (reason === null) return
  throw new UserFault(
    'bad_geometry',
    `所选范围的图形有误：${reason}`,
    `the shape to choose by is not valid: ${reason}`,
  )
}
