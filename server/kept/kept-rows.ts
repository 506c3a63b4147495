/** Kept items in the database, as far as one keeper sees them. */
import { randomInt } from 'node:crypto'
import { type Expression, type ExpressionBuilder, type Selectable, type SqlBool, sql } from 'kysely'
import type { KeptItem, KeptKind } from '../api/kept-contract.ts'
import type { KeptTable } from '../db/kept-table.ts'
import type { DatabaseSchema, Db } from '../db/schema.ts'
import { type Keeper, unknownItem } from './kept-rights.ts'

export type KeptRow = Selectable<KeptTable>

/** No letter that is taken for another. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz'
const ID_LENGTH = 10

/** Cannot be guessed: 31¹⁰. */
export const newKeptId = (): string =>
  Array.from({ length: ID_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/**
 * One's own, and what is shared. Notes say something of a place: a keeper limited to some units sees
 * those of others only there.
 */
const seenBy =
  ({ key, units }: Keeper) =>
  (row: ExpressionBuilder<DatabaseSchema, 'hegui.kept'>): Expression<SqlBool> => {
    const within =
      units === null
        ? sql.lit(true)
        : row.or([
            row('kind', '!=', 'note'),
            ...units.map((prefix) => sql<SqlBool>`starts_with(unit_code, ${prefix})`),
          ])
    return row.or([row('owner', '=', key), row.and([row('shared', '=', true), within])])
  }

export async function listKept(db: Db, kind: KeptKind, keeper: Keeper): Promise<KeptItem[]> {
  const rows = await db
    .selectFrom('hegui.kept')
    .selectAll()
    .where('kind', '=', kind)
    .where(seenBy(keeper))
    .orderBy('title')
    .orderBy('id')
    .limit(MOST_LISTED)
    .execute()
  return rows.map((row) => toItem(row, keeper))
}
const MOST_LISTED = 5000

/** @throws UserFault `not_found` also for what is not shared with the keeper. */
export async function keptRow(db: Db, id: string, keeper: Keeper): Promise<KeptRow> {
  const row = await db
    .selectFrom('hegui.kept')
    .selectAll()
    .where('id', '=', id)
    .where(seenBy(keeper))
    .executeTakeFirst()
  if (row) return row
  throw unknownItem(id)
}

export const toItem = (row: KeptRow, { key }: Pick<Keeper, 'key'>): KeptItem => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  body: row.body,
  shared: row.shared,
  keptBy: row.kept_by,
  keptAt: row.kept_at.toISOString(),
  mayChange: row.owner === key,
})
