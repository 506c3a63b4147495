/** How many rows of a layer a viewer may see at a revision, and where they lie. */
import { sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { ReadableLayer } from './readable-layer.ts'
import type { Db } from './schema.ts'

export interface LayerStanding {
  readonly count: number
  /** lon/lat west, south, east, north; null without geometry or rows. */
  readonly bounds: [number, number, number, number] | null
}

/** A revision never gains rows, so an answer stays true. */
const known = new WeakMap<Db, Map<string, Promise<LayerStanding>>>()
const KEPT = 2000

/** `revision`: the newest changeset that touched the layer, so that an answer outlives changes elsewhere. */
export function layerStanding(
  db: Db,
  source: ReadableLayer,
  revision: number,
  viewer: Viewer,
): Promise<LayerStanding> {
  const answers = known.get(db) ?? new Map<string, Promise<LayerStanding>>()
  known.set(db, answers)
  const key = JSON.stringify([source.layer.id, revision, viewer.role, viewer.units])
  const before = answers.get(key)
  if (before) return before
  if (answers.size >= KEPT) answers.clear()
  const asked = ask(db, source, revision, viewer)
  answers.set(key, asked)
  asked.catch(() => answers.delete(key))
  return asked
}

async function ask(
  db: Db,
  { layer, rows }: ReadableLayer,
  revision: number,
  viewer: Viewer,
): Promise<LayerStanding> {
  const extent = layer.geometry ? sql`ST_Extent(geom)` : sql`null::box2d`
  const { rows: answer } = await sql<{ count: number; bounds: LayerStanding['bounds'] }>`
    select count, case when extent is not null then json_build_array(
      ST_XMin(extent), ST_YMin(extent), ST_XMax(extent), ST_YMax(extent)) end as bounds
    from (select count(*)::integer as count, ${extent} as extent
      from ${rows(revision, viewer)} as seen) as standing`.execute(db)
  return answer[0]!
}
