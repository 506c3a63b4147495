/** What only the whole of a staged delivery can tell: names of rows, share within the district. */
import { sql } from 'kysely'
import type { Db } from '../../db/schema.ts'
import type { DeliveryGround } from '../inspection/delivery-ground.ts'

/** A row is named by its BSM where no other of its layer has it, else by its place in the file. */
export async function nameRows(db: Db, delivery: string): Promise<void> {
  await sql`analyze hegui.delivery_row`.execute(db)
  await sql`
    update hegui.delivery_row r set identity = named.identity
    from (
      select layer, fid, case
        when hegui.text_in(attributes, 'BSM') is not null
          and count(*) over (partition by layer, hegui.text_in(attributes, 'BSM')) = 1
          then hegui.text_in(attributes, 'BSM')
        else concat_ws('#', hegui.text_in(attributes, 'BSM'), fid::text) end as identity
      from hegui.delivery_row where delivery_id = ${delivery}
    ) as named
    where r.delivery_id = ${delivery} and r.layer = named.layer and r.fid = named.fid`.execute(db)
  await sql`analyze hegui.delivery_row`.execute(db)
}

/** By layer, the share of its placed shapes that lie in the district; none where that cannot be told. */
export async function districtShares(
  db: Db,
  ground: DeliveryGround,
): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ layer: string; share: number }>`
    with district as materialized (select geom from ${ground.rows('district')} as seen)
    select layer, avg(case when exists (
        select from district d where ST_Intersects(d.geom, ST_PointOnSurface(given.geom))
      ) then 1.0 else 0.0 end)::double precision as share
    from ${ground.delivered} as given
    where geom is not null and exists (select from district)
    group by layer`.execute(db)
  return Object.fromEntries(rows.map(({ layer, share }) => [layer, share]))
}
