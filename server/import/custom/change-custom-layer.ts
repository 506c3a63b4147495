/** A custom layer after its import: another name, another look, or its removal in a changeset. */
import { sql } from 'kysely'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { CustomChange } from '../../api/layer-contract.ts'
import { inChangeset } from '../../db/changesets.ts'
import { type ReadableLayer, readableLayer } from '../../db/readable-layer.ts'
import type { Db } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { nameTaken } from './make-custom-layer.ts'

/** @throws UserFault `not_found`, `conflict` for a name in use, `bad_request` for a field that may not be a label. */
export async function changeCustomLayer(
  db: Db,
  id: string,
  { title, style }: CustomChange,
  viewer: Viewer,
): Promise<void> {
  const { layer } = await requireCustom(db, id, viewer)
  if (style) requireLabel(layer.fields, style.labelField)
  await db.transaction().execute(async (tx) => {
    if (title !== undefined && title !== layer.title) {
      const taken = await tx
        .selectFrom('hegui.custom_layer')
        .select('id')
        .where('title', '=', title)
        .where('id', '<>', id)
        .where('removed_in', 'is', null)
        .executeTakeFirst()
      if (taken) throw nameTaken(title)
      await tx.updateTable('hegui.custom_layer').set({ title }).where('id', '=', id).execute()
    }
    if (style)
      await sql`update hegui.custom_layer set style = ${JSON.stringify(style)}::jsonb
        where id = ${id}`.execute(tx)
  })
}

/** Ends every row of the layer; its past, its name and its look stay, so that undoing brings it back whole. */
export async function removeCustomLayer(
  db: Db,
  id: string,
  reason: string,
  viewer: Viewer,
): Promise<number> {
  const { layer } = await requireCustom(db, id, viewer)
  const changeset = {
    kind: 'edit',
    actor: viewer.role,
    reason: `移除自定义图层 ${layer.title}：${reason}`,
  } as const
  const { revision } = await inChangeset(db, changeset, async (tx, revision) => {
    const { numUpdatedRows } = await tx
      .updateTable('hegui.custom_feature')
      .set({ rev_to: revision })
      .where('layer_id', '=', id)
      .where('rev_to', 'is', null)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw alreadyGone(layer.title)
    await tx
      .insertInto('hegui.layer_revision')
      .values({ layer: id, changeset: revision, count: 0, source: null, synthetic: false })
      .execute()
    await tx
      .updateTable('hegui.custom_layer')
      .set({ removed_in: revision })
      .where('id', '=', id)
      .execute()
  })
  return revision
}

async function requireCustom(db: Db, id: string, viewer: Viewer): Promise<ReadableLayer> {
  const source = await readableLayer(db, id, viewer)
  if (source.custom) return source
  throw new UserFault(
    'bad_request',
    `${source.layer.title}是标准图层，名称和画法由目录规定，不能在这里修改或移除`,
    `${source.layer.titleEn} is a layer of the catalogue; its name and drawing are fixed there and it cannot be removed`,
  )
}

function requireLabel(fields: ReadableLayer['layer']['fields'], chosen: string | null): void {
  if (chosen === null) return
  const field = fields.find(({ name }) => name === chosen)
  if (!field)
    throw new UserFault(
      'bad_request',
      `图层没有字段 ${chosen}，不能用作标注`,
      `the layer has no field ${chosen} to label with`,
    )
  if (field.personal)
    throw new UserFault(
      'bad_request',
      `字段 ${chosen} 涉及个人信息，不能标注在图上`,
      `the field ${chosen} leads to a person and cannot be written on the map`,
    )
}

const alreadyGone = (title: string) =>
  new UserFault('conflict', `图层 ${title} 已经移除`, `the layer ${title} is already removed`)
