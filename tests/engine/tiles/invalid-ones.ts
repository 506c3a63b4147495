/** Which decoded polygons the database calls invalid, and why. */
import { sql } from 'kysely'
import type { Db } from '../../../server/db/schema.ts'
import { type DecodedFeature, signedArea } from './decode-tile.ts'

export async function invalidOnes(db: Db, features: readonly DecodedFeature[]): Promise<string[]> {
  const shapes = features
    .filter(({ type }) => type === 3)
    .map(({ parts }) => JSON.stringify(multiPolygon(parts)))
  const { rows } = await sql<{ reason: string }>`
    select ST_IsValidReason(shape) as reason
    from unnest(${shapes}::text[]) as text cross join lateral ST_GeomFromGeoJSON(text) as shape
    where not ST_IsValid(shape)`.execute(db)
  return rows.map(({ reason }) => reason)
}

/** Rings to polygons: a positive ring begins a new one. */
function multiPolygon(parts: DecodedFeature['parts']) {
  const polygons: DecodedFeature['parts'][] = []
  for (const part of parts) {
    if (signedArea(part) > 0) polygons.push([part])
    else polygons.at(-1)!.push(part)
  }
  return { type: 'MultiPolygon', coordinates: polygons }
}
