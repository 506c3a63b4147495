/** Keeps, changes and drops items. */
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { KeptItem, KeptKind, keptChangeSchema, keptDraftSchema } from '../api/kept-contract.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import { checkBody } from './check-body.ts'
import { type Keeper, refuseChange } from './kept-rights.ts'
import { keptRow, newKeptId, toItem } from './kept-rows.ts'

/** Of one kind, by one keeper. */
const MOST_ITEMS = 5000

/** @throws UserFault `too_large` beyond the number that one may keep, and as `checkBody`. */
export async function keepItem(
  db: Db,
  { kind, id, title, shared, body }: z.output<typeof keptDraftSchema>,
  keeper: Keeper,
): Promise<KeptItem> {
  const checked = await checkBody(db, kind, body)
  const stored = JSON.stringify(checked.body)
  const own = db.selectFrom('hegui.kept').where('kind', '=', kind).where('owner', '=', keeper.key)
  if (kind === 'link') {
    const before = await own
      .selectAll()
      .where('body_sha256', '=', sha256(stored))
      .executeTakeFirst()
    if (before) return toItem(before, keeper)
  }
  const { count } = await own
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  if (Number(count) >= MOST_ITEMS)
    throw new UserFault(
      'too_large',
      `已保存 ${MOST_ITEMS} 条，达到上限；请先删除不用的`,
      `${MOST_ITEMS} are kept, which is the limit; delete unused ones first`,
    )
  if (id !== undefined) await refuseTaken(db, kind, id)
  const row = await db
    .insertInto('hegui.kept')
    .values({
      id: id ?? newKeptId(),
      kind,
      title,
      body: stored,
      body_sha256: sha256(stored),
      // whoever is given a link is to open it
      shared: shared || kind === 'link',
      owner: keeper.key,
      kept_by: keeper.name,
      unit_code: checked.unitCode,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return toItem(row, keeper)
}

async function refuseTaken(db: Db, kind: KeptKind, id: string): Promise<void> {
  if (kind === 'link')
    throw new UserFault(
      'bad_request',
      '短链接不能按原编号恢复，请重新生成',
      'a short link does not come back under its id; make another',
    )
  const taken = await db
    .selectFrom('hegui.kept')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst()
  if (taken)
    throw new UserFault(
      'conflict',
      `编号 ${id} 已有保存的条目，没有被删除，无需恢复`,
      `something is kept as ${id}: it is not deleted, so there is nothing to put back`,
    )
}

/** @throws UserFault `not_found`, `forbidden`, and as `checkBody`. */
export async function changeItem(
  db: Db,
  id: string,
  { title, shared, body }: z.output<typeof keptChangeSchema>,
  keeper: Keeper,
): Promise<KeptItem> {
  const { kind } = await ownRow(db, id, keeper)
  const checked = await checkBody(db, kind, body)
  const stored = JSON.stringify(checked.body)
  const row = await db
    .updateTable('hegui.kept')
    .set({
      title,
      shared: shared || kind === 'link',
      body: stored,
      body_sha256: sha256(stored),
      unit_code: checked.unitCode,
      kept_at: new Date(),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return toItem(row, keeper)
}

/** @throws UserFault `not_found`, `forbidden`. */
export async function dropItem(db: Db, id: string, keeper: Keeper): Promise<void> {
  await ownRow(db, id, keeper)
  await db.deleteFrom('hegui.kept').where('id', '=', id).execute()
}

async function ownRow(db: Db, id: string, keeper: Keeper) {
  const row = await keptRow(db, id, keeper)
  if (row.owner !== keeper.key) throw refuseChange(toItem(row, keeper))
  return row
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
