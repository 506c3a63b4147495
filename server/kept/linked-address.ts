/** Where a short link leads. */
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Db } from '../db/schema.ts'
import { keeperOf, unknownItem } from './kept-rights.ts'
import { keptRow } from './kept-rows.ts'

/**
 * A path of this system. A link holds nothing but its address, so whoever was given it, a visitor
 * too, is led there and sees what their rights allow.
 * @throws UserFault `not_found`, `forbidden`.
 */
export async function linkedAddress(db: Db, id: string, viewer: Viewer): Promise<string> {
  const link = await db
    .selectFrom('hegui.kept')
    .select('body')
    .where('id', '=', id)
    .where('kind', '=', 'link')
    .executeTakeFirst()
  const { kind, body } = link
    ? { kind: 'link', body: link.body }
    : await keptRow(db, id, keeperOf(viewer))
  if (kind === 'note') return `/?panel=notes&note=${encodeURIComponent(id)}`
  if ('address' in body && typeof body.address === 'string') return body.address
  throw unknownItem(id)
}
