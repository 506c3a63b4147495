/** Divides a site by the features of one layer: every part of it once, and the rest of which the layer says nothing. */
import { type RawBuilder, sql } from 'kysely'
import { drawnGeometry } from '../../db/drawn-geometry.ts'
import type { Db } from '../../db/schema.ts'

export interface Division {
  /** By key, in the order of keys; a key is null where the feature has none. */
  readonly parts: readonly { readonly key: string | null; readonly areaM2: number }[]
  readonly restM2: number
  /** What features overlap one another; in `parts` it counts once, for the first key. */
  readonly overlapM2: number
}

export interface Divider {
  /** Sub-select with `fid` and `geom`. */
  readonly rows: RawBuilder<unknown>
  /** Text expression on `feature`. */
  readonly key: RawBuilder<unknown>
}

/** One division for each divider, in their order, in one statement. */
export async function divideSite(
  db: Db,
  site: string,
  dividers: readonly Divider[],
): Promise<Division[]> {
  if (dividers.length === 0) return []
  const branches = dividers.map((divider, place) => branch(divider, site, place))
  const statement = sql<{ parts: Division['parts'] | null } & Omit<Division, 'parts'>>`
    select parts, "restM2", "overlapM2"
    from (${sql.join(branches, sql` union all `)}) as division order by place`
  const { rows } = await statement.execute(db)
  return rows.map(({ parts, restM2, overlapM2 }) => ({ parts: parts ?? [], restM2, overlapM2 }))
}

const branch = ({ rows, key }: Divider, site: string, place: number) => sql`(
    with site as materialized (select ${drawnGeometry(site)} as geom),
    piece as materialized (
      select ${key} as key, feature.fid, hegui.overlap(site.geom, feature.geom) as geom
      from site join ${rows} as feature on ST_Intersects(site.geom, feature.geom)
    ),
    class as materialized (
      select key, ST_Union(geom, 1e-11 order by fid) as geom,
        row_number() over (order by key collate "C" nulls last) as place
      from piece where not ST_IsEmpty(geom)
      group by key
    ),
    own as materialized (
      select c.key, c.place, hegui.remainder(c.geom, (
        select ST_Union(before.geom, 1e-11 order by before.place)
        from class before where before.place < c.place and ST_Intersects(before.geom, c.geom)
      )) as geom
      from class c
    ),
    covered as materialized (select ST_Union(geom, 1e-11 order by place) as geom from class)
    select ${place}::integer as place,
      (select json_agg(json_build_object('key', key, 'areaM2', hegui.area_m2(geom)) order by place)
        from own) as parts,
      hegui.area_m2(hegui.remainder(site.geom, covered.geom)) as "restM2",
      greatest(0, (select coalesce(sum(hegui.area_m2(geom) order by fid), 0) from piece)
        - coalesce(hegui.area_m2(covered.geom), 0)) as "overlapM2"
    from site, covered)`
