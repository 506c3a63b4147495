/** A geometry that a person drew, as the database takes it. */
import { type RawBuilder, sql } from 'kysely'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import { badGeometry } from '../http/parse-geometry.ts'
import type { Db, Tx } from './schema.ts'

/** `geoJson`: lon/lat, as text. */
export const drawnGeometry = (geoJson: string): RawBuilder<unknown> =>
  sql`ST_SetSRID(ST_GeomFromGeoJSON(${geoJson}::text), ${sql.lit(STORAGE_SRID)})`

/** @throws UserFault `bad_geometry` saying what is wrong and where; `path` names the shape among others. */
export async function requireValid(
  db: Db | Tx,
  geoJson: string,
  path: string | null = null,
): Promise<void> {
  const { rows } = await sql<{ valid: boolean; reason: string; lng: number; lat: number }>`
    select (detail).valid, (detail).reason,
      ST_X((detail).location) as lng, ST_Y((detail).location) as lat
    from (select ST_IsValidDetail(${drawnGeometry(geoJson)}) as detail offset 0) as checked`.execute(
    db,
  )
  const { valid, reason, lng, lat } = rows[0]!
  if (valid) return
  const place = lng === null ? '' : ` ${lng.toFixed(6)}, ${lat.toFixed(6)}`
  const crossing = /self-intersection/i.test(reason)
  throw badGeometry(
    `图形${crossing ? '边界自相交' : `无效（${reason}）`}${place && `，位置${place}`}；请修改后重试`,
    `the shape ${crossing ? 'crosses itself' : `is invalid (${reason})`}${place && ` at${place}`}; correct it and try again`,
    path ?? (place.trim() || 'geometry'),
    lng === null ? {} : { place: [lng, lat] },
  )
}
