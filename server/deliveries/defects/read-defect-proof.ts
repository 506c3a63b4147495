/** One defect with the shapes behind it, for a small map; one that is gone lies in the check before. */
import type { Geometry } from 'geojson'
import { sql } from 'kysely'
import type { DefectProof } from '../../api/delivery-contract.ts'
import type { Db } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { DeliveryRecord } from '../delivery-records.ts'
import { readDefects } from './read-defects.ts'

/** @throws UserFault `not_found` */
export async function readDefectProof(
  db: Db,
  delivery: DeliveryRecord,
  id: number,
): Promise<DefectProof> {
  const page = { offset: 0, limit: 1, evidence: true }
  const [own] = await readDefects(db, delivery, null, { id }, page)
  const found =
    own ?? (await readDefects(db, delivery, delivery.previous, { id, fate: 'gone' }, page))[0]
  if (!found)
    throw new UserFault(
      'not_found',
      `质检 ${delivery.id} 中没有编号为 ${id} 的缺陷`,
      `inspection ${delivery.id} has no defect ${id}`,
    )
  const { rows } = await sql<{ subject: string | null; object: string | null }>`
    select (select ST_AsGeoJSON(r.geom, 9) from hegui.delivery_row r
        where r.delivery_id = d.delivery_id and r.layer = d.layer and r.fid = d.fid) as subject,
      (select ST_AsGeoJSON(r.geom, 9) from hegui.delivery_row r
        where r.delivery_id = d.delivery_id and r.layer = d.object_layer and r.fid = d.object_id) as object
    from hegui.delivery_defect d where d.id = ${id}::bigint`.execute(db)
  const shape = (text: string | null | undefined) =>
    text ? ({ ...(JSON.parse(text) as Geometry) } as DefectProof['evidence']) : null
  return {
    ...found,
    evidence: shape(found.evidence),
    subjectShape: shape(rows[0]?.subject),
    objectShape: shape(rows[0]?.object),
  }
}
