/** Makes a layer of its own, or lets one take in a delivery with other fields, in an open changeset. */
import { sql } from 'kysely'
import { nextCustomStyle } from '../../../gis-data/custom-style.ts'
import type { Tx } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'

export interface NewCustomLayer {
  readonly id: string
  readonly title: string
  readonly fields: readonly string[]
  readonly geometryType: string
  readonly sourceSrid: number
}

/** @throws UserFault `conflict` where a layer of the name stands. */
export async function makeCustomLayer(tx: Tx, layer: NewCustomLayer): Promise<void> {
  const existing = await tx
    .selectFrom('hegui.custom_layer')
    .select('title')
    .where('id', '=', layer.id)
    .where('removed_in', 'is', null)
    .executeTakeFirst()
  if (existing) throw nameTaken(existing.title)
  const { standing } = await tx
    .selectFrom('hegui.custom_layer')
    .select(({ fn }) => fn.countAll<number>().as('standing'))
    .where('removed_in', 'is', null)
    .executeTakeFirstOrThrow()
  const style = nextCustomStyle(Number(standing))
  await sql`
    insert into hegui.custom_layer (id, title, fields, geometry_type, source_srid, style)
    values (${layer.id}, ${layer.title}, ${JSON.stringify(layer.fields)}::jsonb,
      ${layer.geometryType}, ${layer.sourceSrid}::integer, ${JSON.stringify(style)}::jsonb)
    on conflict (id) do update set title = excluded.title, fields = excluded.fields,
      geometry_type = excluded.geometry_type, source_srid = excluded.source_srid,
      removed_in = null, style = excluded.style`.execute(tx)
}

/** Fields only come: earlier revisions keep theirs. Where the delivery takes the layer's place, its own stand first. */
export async function widenCustomLayer(
  tx: Tx,
  id: string,
  delivered: readonly string[],
  geometryType: string,
  takesPlace: boolean,
): Promise<void> {
  const { fields, geometry_type } = await tx
    .selectFrom('hegui.custom_layer')
    .select(['fields', 'geometry_type'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const all = takesPlace ? [...delivered, ...fields] : [...fields, ...delivered]
  const kind = takesPlace || geometry_type === geometryType ? geometryType : 'Geometry'
  await sql`
    update hegui.custom_layer set fields = ${JSON.stringify([...new Set(all)])}::jsonb,
      geometry_type = ${kind}, removed_in = null
    where id = ${id}`.execute(tx)
}

export const nameTaken = (title: string) =>
  new UserFault(
    'conflict',
    `已有名为 ${title} 的自定义图层，请换一个名称`,
    `a custom layer named ${title} exists; choose another name`,
  )
