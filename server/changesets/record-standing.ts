/** How a layer stands once a changeset that touched it is taken back. */
import { sql } from 'kysely'
import type { ReadableLayer } from '../db/readable-layer.ts'
import type { Tx } from '../db/schema.ts'
import { versionedLayer } from '../db/versioned-layer.ts'

/** The source is again what it was, unless others have added to the layer since. */
export async function recordStanding(
  tx: Tx,
  source: ReadableLayer,
  undone: number,
  revision: number,
): Promise<void> {
  const { id: layer, table, own } = versionedLayer(source)
  const touchBefore = async (changeset: number) =>
    tx
      .selectFrom('hegui.layer_revision')
      .select(['changeset', 'source', 'synthetic'])
      .where('layer', '=', layer)
      .where('changeset', '<', changeset)
      .orderBy('changeset', 'desc')
      .limit(1)
      .executeTakeFirst()
  const latest = await touchBefore(revision)
  const previous = await touchBefore(undone)
  const isLatest = latest?.changeset === undone
  const text = (isLatest ? previous : latest)?.source ?? null
  const synthetic = (!isLatest && latest?.synthetic) || (previous?.synthetic ?? false)
  const { rows } = await sql<{ count: number }>`
    insert into hegui.layer_revision (layer, changeset, count, source, synthetic)
    select ${layer}, ${revision}::integer, count(*), ${text}::text,
      ${synthetic}::boolean and count(*) > 0
    from ${table} where ${own} and rev_to is null returning count`.execute(tx)
  if (!source.custom) return
  const removedIn = rows[0]!.count === 0 ? revision : null
  await tx
    .updateTable('hegui.custom_layer')
    .set({ removed_in: removedIn })
    .where('id', '=', layer)
    .execute()
}
