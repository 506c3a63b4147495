/** Pictures on record. */
import { randomBytes } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Imagery } from '../api/imagery-contract.ts'
import type { Db, ImageryTable } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'

export type ImageryRow = Selectable<ImageryTable>

export const newImageryId = (): string => `imagery_${randomBytes(6).toString('hex')}`

export async function listImagery(db: Db): Promise<Imagery[]> {
  const rows = await db
    .selectFrom('hegui.imagery')
    .selectAll()
    .orderBy('captured_on', (order) => order.desc().nullsLast())
    .orderBy('id')
    .execute()
  return rows.map(toImagery)
}

/** @throws UserFault `not_found` */
export async function imageryRow(db: Db, id: string): Promise<ImageryRow> {
  const row = await db
    .selectFrom('hegui.imagery')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row) return row
  throw new UserFault('not_found', `没有影像 ${id}`, `there is no picture ${id}`)
}

/** Hosts that the pages may ask for pictures. */
export async function imageryOrigins(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('hegui.imagery')
    .select('origin')
    .distinct()
    .where('origin', 'is not', null)
    .orderBy('origin')
    .execute()
  return rows.flatMap(({ origin }) => origin ?? [])
}

export function toImagery(row: ImageryRow): Imagery {
  return {
    id: row.id,
    title: row.title,
    source: row.source,
    externalHost: row.origin === null ? null : new URL(row.origin).host,
    tiles: row.address ?? `/api/imagery/${row.id}/{z}/{x}/{y}`,
    capturedOn: row.captured_on,
    attribution: row.attribution,
    minZoom: row.min_zoom,
    maxZoom: row.max_zoom,
    tileSize: 256,
    bounds: row.bounds,
    bytes: row.bytes,
    addedBy: row.added_by,
    addedAt: row.added_at.toISOString(),
  }
}
