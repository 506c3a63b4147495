/**
 * The offset of GCJ-02, in which the public maps of China are drawn: some 350 m here. Data traced
 * from such a map lies beside its own village, and moved back lies in it.
 */
import { sql } from 'kysely'
import type { Db } from '../../db/schema.ts'
import type { LayerSurvey } from '../reading/delivery.ts'
import type { Placed } from './place-centres.ts'

/** Measured over the district: GCJ-02 less CGCS2000, in degrees (+200–228 m east, −273–299 m north). */
const OFFSET = [0.00224, -0.00258] as const
const ENOUGH_PLACES = 20
const TELLING_GAIN = 0.08

/** Share of places in the village that their row names, as they lie and moved back; null where too few say. */
export async function shareAtHome(
  db: Db,
  places: LayerSurvey['places'],
  { lonLats }: Placed,
): Promise<{ readonly asIs: number; readonly movedBack: number } | null> {
  const told = places.flatMap(({ unit }, at) => {
    const point = lonLats[at]
    return unit && point ? [[point[0], point[1], unit]] : []
  })
  if (told.length < ENOUGH_PLACES) return null
  const { rows } = await sql<{ as_is: number; moved_back: number; known: number }>`
    with given as (
      select (point ->> 0)::double precision as x, (point ->> 1)::double precision as y,
        point ->> 2 as code
      from json_array_elements(${JSON.stringify(told)}::json) as each (point)
    )
    select count(*) as known,
      count(*) filter (where ST_Intersects(unit.geom, ST_SetSRID(ST_MakePoint(x, y), 4490))) as as_is,
      count(*) filter (where ST_Intersects(unit.geom, ST_SetSRID(
        ST_MakePoint(x - ${sql.lit(OFFSET[0])}, y - ${sql.lit(OFFSET[1])}), 4490))) as moved_back
    from given join layer.unit on unit.code = given.code and unit.rev_to is null`.execute(db)
  const { as_is: asIs, moved_back: movedBack, known } = rows[0]!
  return known < ENOUGH_PLACES ? null : { asIs: asIs / known, movedBack: movedBack / known }
}

export async function looksOffset(
  db: Db,
  places: LayerSurvey['places'],
  placed: Placed,
): Promise<boolean> {
  const share = await shareAtHome(db, places, placed)
  return share !== null && share.movedBack - share.asIs >= TELLING_GAIN
}

/** Names that say so of themselves. */
export const namesOffset = (names: readonly string[]): boolean =>
  names.some((name) => /gcj|bd-?09|火星|高德|腾讯|百度/i.test(name))

export const offsetWarning = {
  zh: '；但看来带有 GCJ-02 偏移（约 350 米，如描自高德、腾讯地图），不能作为测绘成果使用，请核对来源',
  en: '; but it seems to carry the offset of GCJ-02 (some 350 m, as when traced from a public map) and is no survey; check its source',
}
