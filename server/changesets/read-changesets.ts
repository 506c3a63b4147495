/** The record of what entered and left, newest first. */
import type { ChangesetSummary } from '../api/contract.ts'
import type { Db, Tx } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'

interface Asked {
  readonly layer?: string
  readonly id?: number
  readonly limit: number
  /** Undos after this one are not looked at. */
  readonly upTo?: number
}

export async function readChangesets(db: Db | Tx, asked: Asked): Promise<ChangesetSummary[]> {
  const { layer, id, limit } = asked
  const rows = await db
    .selectFrom('hegui.changeset as changeset')
    .leftJoin('hegui.layer_revision as touch', 'touch.changeset', 'changeset.id')
    .selectAll('changeset')
    .select(({ fn }) => fn.agg<string[] | null>('array_agg', ['touch.layer']).as('layers'))
    .groupBy('changeset.id')
    .$if(id !== undefined, (all) => all.where('changeset.id', '=', id ?? 0))
    .$if(layer !== undefined, (all) =>
      all.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('hegui.layer_revision as own')
            .select('own.layer')
            .whereRef('own.changeset', '=', 'changeset.id')
            .where('own.layer', '=', layer ?? ''),
        ),
      ),
    )
    .orderBy('changeset.id', 'desc')
    .limit(limit)
    .execute()
  const undoneBy = await undosInForce(db, asked.upTo ?? 2_147_483_647)
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    actor: row.actor,
    at: row.at.toISOString(),
    reason: row.reason,
    sourceFile: row.source_file,
    sourceSha256: row.source_sha256,
    layers: (row.layers ?? []).filter((name) => name !== null).sort(),
    undoes: row.undoes,
    undoneBy: undoneBy(row.id),
  }))
}

/** @throws UserFault `not_found` */
export async function readChangeset(
  db: Db | Tx,
  id: number,
  upTo?: number,
): Promise<ChangesetSummary> {
  const [found] = await readChangesets(db, { id, limit: 1, ...(upTo !== undefined && { upTo }) })
  if (found) return found
  throw new UserFault('not_found', `没有变更 ${id}`, `there is no changeset ${id}`)
}

/** An undo may be undone: the changeset that takes another back now, or null. */
async function undosInForce(db: Db | Tx, upTo: number): Promise<(id: number) => number | null> {
  const undos = await db
    .selectFrom('hegui.changeset')
    .select(['id', 'undoes'])
    .where('undoes', 'is not', null)
    .where('id', '<=', upTo)
    .orderBy('id', 'desc')
    .execute()
  const inForce = (id: number): number | null =>
    undos.find((undo) => undo.undoes === id && inForce(undo.id) === null)?.id ?? null
  return inForce
}
