/**
 * Takes a whole changeset back: a new changeset brings every feature that it touched to what it was
 * before. All or nothing; refused where one of them is no longer what the changeset left.
 */
import { sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { ChangesetSummary } from '../api/contract.ts'
import { inChangeset } from '../db/changesets.ts'
import { readableLayer } from '../db/readable-layer.ts'
import type { Db, Tx } from '../db/schema.ts'
import { type VersionedLayer, versionedLayer } from '../db/versioned-layer.ts'
import { UserFault } from '../errors/user-fault.ts'
import { changesetRole } from './changeset-role.ts'
import { readChangeset } from './read-changesets.ts'
import { recordStanding } from './record-standing.ts'
import { refuseLaterChanges } from './refuse-later-changes.ts'
import { touchedFeatures } from './touched-features.ts'

/** @throws UserFault `not_found`, `forbidden`, or `conflict` with the features that stand in the way. */
export async function undoChangeset(
  db: Db,
  id: number,
  reason: string,
  viewer: Viewer,
): Promise<ChangesetSummary> {
  const actor = changesetRole(viewer)
  const undone = await readChangeset(db, id)
  const changeset = {
    kind: 'undo',
    actor,
    reason: `撤销变更 ${id}（${undone.reason}）${reason === '' ? '' : `：${reason}`}`,
    undoes: id,
  } as const
  const { revision } = await inChangeset(db, changeset, async (tx, revision) => {
    // Read again under the lock: another may have been quicker.
    const { kind, undoneBy, layers } = await readChangeset(tx, id, revision - 1)
    if (kind === 'seed') throw isSeed(id)
    if (undoneBy !== null) throw undoneAlready(id, undoneBy)
    const sources = await Promise.all(layers.map((layer) => readableLayer(tx, layer, viewer)))
    await refuseLaterChanges(tx, id, sources, viewer)
    for (const source of sources) {
      await restoreRows(tx, versionedLayer(source), id, revision)
      await recordStanding(tx, source, id, revision)
    }
  })
  return readChangeset(db, revision)
}

async function restoreRows(
  tx: Tx,
  { table, own, columns }: VersionedLayer,
  undone: number,
  revision: number,
): Promise<void> {
  // Versions that only held between two undos are copies of what the changeset left: they end too.
  await sql`
    update ${table} set rev_to = ${revision}::integer
    where ${own} and rev_to is null and fid in ${touchedFeatures({ table, own }, undone)}`.execute(
    tx,
  )
  await sql`
    insert into ${table} (fid, rev_from, ${columns})
    select fid, ${revision}::integer, ${columns} from ${table}
    where ${own} and rev_to = ${undone}::integer order by fid`.execute(tx)
}

const isSeed = (id: number) =>
  new UserFault(
    'conflict',
    `变更 ${id} 是示范数据本身，不能撤销；如需空库，请以 DEMO=none 使用新的数据目录`,
    `changeset ${id} is the demonstration district itself and cannot be undone; for an empty database use a new data folder with DEMO=none`,
  )

const undoneAlready = (id: number, by: number) =>
  new UserFault(
    'conflict',
    `变更 ${id} 已由变更 ${by} 撤销；如需恢复，请撤销变更 ${by}`,
    `changeset ${id} was undone by changeset ${by}; to bring it back, undo changeset ${by}`,
  )
