/** The line along which a finding's distance was measured, from the subject towards the other record. */
import { sql } from 'kysely'
import { isLayerId, layerOf } from '../../../gis-data/layers/index.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Finding, FindingProof } from '../../api/contract.ts'
import { visibleRows } from '../../db/relation.ts'
import type { Db } from '../../db/schema.ts'

/** A distance that the two shapes do not show, to this much, is not drawn. */
const AGREES_M = 0.01

/**
 * As long as the measure says: a rule that starts from the edge of a zone, not from the record's own
 * shape, measured the first part of the way between both. Null where no distance was measured, it is
 * nought, or a record is not seen.
 */
export async function readDistanceLine(
  db: Db,
  { subjectLayer, subjectId, objectLayer, objectId, measure }: Finding,
  revision: number,
  viewer: Viewer,
): Promise<FindingProof['distanceLine']> {
  const metres = measure.distance_m ?? measure.axis_distance_m
  if (typeof metres !== 'number' || metres <= 0) return null
  if (!isLayerId(subjectLayer) || !layerOf(subjectLayer).geometry) return null
  if (!objectLayer || !isLayerId(objectLayer) || !layerOf(objectLayer).geometry) return null
  const shapeOf = (layer: typeof subjectLayer, fid: number | null) => sql`(
    select hegui.in_metres(geom) as geom_m
    from ${visibleRows(layerOf(layer), revision, viewer)} as seen where fid = ${fid}::bigint)`
  const { rows } = await sql<{ line: string }>`
    select ST_AsGeoJSON(ST_Transform(ST_LineSubstring(whole, 0,
      least(1, ${metres}::float8 / ST_Length(whole))), 4490), 9) as line
    from (
      select ST_ShortestLine(subject.geom_m, object.geom_m) as whole
      from ${shapeOf(subjectLayer, subjectId)} subject
      cross join ${shapeOf(objectLayer, objectId)} object
    ) as between_both
    where ST_Length(whole) > 0 and ST_Length(whole) >= ${metres - AGREES_M}::float8`.execute(db)
  return rows[0] ? { geometry: JSON.parse(rows[0].line), metres } : null
}
