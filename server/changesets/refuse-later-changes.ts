/**
 * Features that are no longer what the changeset left: what they were before cannot be restored over
 * that. What was changed since and changed back does not stand in the way. Nor can a feature come back
 * whose key another one has taken since.
 */
import { sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import type { Tx } from '../db/schema.ts'
import { versionedLayer } from '../db/versioned-layer.ts'
import { type FaultIssue, UserFault } from '../errors/user-fault.ts'
import { touchedFeatures } from './touched-features.ts'

interface Touched {
  readonly fid: number
  readonly name: string | null
  readonly changeset: number
}

const MOST_LISTED = 100

/** @throws UserFault `conflict` naming the features and the changesets, up to a hundred. */
export async function refuseLaterChanges(
  tx: Tx,
  undone: number,
  sources: readonly ReadableLayer[],
  viewer: Viewer,
): Promise<void> {
  const issues: FaultIssue[] = []
  const later = new Set<number>()
  let total = 0
  for (const source of sources) {
    if (source.custom && (await wasMadeAnew(tx, source.layer.id, undone)))
      throw madeAnew(source.layer.title)
    const touched = await touchedSince(tx, source, undone, viewer)
    const anew = source.custom ? [] : await keyedAnew(tx, source, undone)
    total += touched.length + anew.length
    for (const { changeset } of [...touched, ...anew]) later.add(changeset)
    const told = [
      ...touched.map((each) => ({
        ...each,
        message: `由变更 ${each.changeset} 再次改动`,
        messageEn: `changed again by changeset ${each.changeset}`,
      })),
      ...anew.map((each) => ({
        ...each,
        message: `由变更 ${each.changeset} 以同一编号重新建立`,
        messageEn: `made anew under the same code by changeset ${each.changeset}`,
      })),
    ]
    for (const { fid, name, message, messageEn } of told.slice(0, MOST_LISTED - issues.length))
      issues.push({ path: `${source.layer.title} ${name ?? ''}（${fid}）`, message, messageEn })
  }
  if (total === 0) return
  const numbers = [...later].sort((a, b) => b - a)
  throw new UserFault(
    'conflict',
    `变更 ${undone} 涉及的 ${total} 个要素后来又被改动或重新建立，不能撤销；请先依次撤销变更 ${numbers.join('、')}`,
    `${total} features of changeset ${undone} were changed or made anew later; first undo, in this order, changeset ${numbers.join(', ')}`,
    issues,
  )
}

async function touchedSince(
  tx: Tx,
  source: ReadableLayer,
  undone: number,
  viewer: Viewer,
): Promise<Touched[]> {
  const { table, own, values, shape } = versionedLayer(source)
  const { nameField, keyField, fields } = source.layer
  // The list goes into a message: what names a person has no place in it.
  const named = [nameField, keyField].find(
    (name) => !fields.some((field) => field.name === name && field.personal),
  )
  const same = sql`${values('left_by')} is not distinct from ${values('standing')}
    and left_by.unit_code is not distinct from standing.unit_code
    ${shape ? sql`and ST_OrderingEquals(left_by.geom, standing.geom)` : sql``}`
  const { rows } = await sql<Touched>`
    with later as (
      select fid, max(greatest(rev_from, coalesce(rev_to, 0))) as changeset
      from ${table} where ${own} and fid in ${touchedFeatures({ table, own }, undone)}
      group by fid
      having max(greatest(rev_from, coalesce(rev_to, 0))) > ${undone}::integer)
    select later.fid, later.changeset,
      coalesce(${values('standing')} ->> ${named ?? ''}::text,
        ${values('left_by')} ->> ${named ?? ''}::text) as name
    from later
      left join ${source.rows(undone, viewer)} as left_by on left_by.fid = later.fid
      left join (select * from ${table} where ${own} and rev_to is null) as standing
        on standing.fid = later.fid
    where (left_by.fid is null) <> (standing.fid is null)
      or (left_by.fid is not null and not (${same}))
    order by later.fid`.execute(tx)
  return rows
}

/** Features that bear, since the undone changeset, the key of one that would come back. */
async function keyedAnew(tx: Tx, source: ReadableLayer, undone: number): Promise<Touched[]> {
  const { table, own } = versionedLayer(source)
  const { keyField, fields } = source.layer
  const key = source.value(keyField)
  const isPersonal = fields.some(({ name, personal }) => name === keyField && personal)
  const { rows } = await sql<Touched>`
    with back as (
      select ${key} as key from ${table} as feature
      where ${own} and rev_to = ${undone}::integer and ${key} is not null),
    standing as (
      select fid, rev_from, ${key} as key from ${table} as feature
      where ${own} and rev_to is null and ${key} in (select key from back)
        and fid not in ${touchedFeatures({ table, own }, undone)})
    select fid, rev_from as changeset, ${isPersonal ? sql`null` : sql`key::text`} as name
    from standing
    where not exists (
      select from ${table} as feature where ${own} and feature.fid = standing.fid
        and ${key} = standing.key and rev_from < ${undone}::integer
        and (rev_to is null or rev_to >= ${undone}::integer))
    order by fid`.execute(tx)
  return rows
}

/** A layer that the undone changeset had removed, and whose name another import has taken since. */
async function wasMadeAnew(tx: Tx, layer: string, undone: number): Promise<boolean> {
  const { rows } = await sql<{ anew: boolean }>`
    select exists (
      select from hegui.layer_revision as touch
        join hegui.custom_layer as standing on standing.id = touch.layer
      where touch.layer = ${layer} and touch.changeset = ${undone}::integer
        and touch.count = 0 and standing.removed_in is distinct from ${undone}::integer) as anew`.execute(
    tx,
  )
  return rows[0]!.anew
}

const madeAnew = (title: string) =>
  new UserFault(
    'conflict',
    `自定义图层“${title}”此后已重新建立，不能恢复原来的；请先撤销后来的变更`,
    `the custom layer "${title}" has been made anew since; undo the later changeset first`,
  )
