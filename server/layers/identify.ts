/** What lies under a point of the map. */
import { type RawBuilder, sql } from 'kysely'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { FeatureRecord } from '../api/contract.ts'
import { byFid, matchingFeatures } from '../db/matching-features.ts'
import { type ReadableLayer, readableLayers } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'
import { readFeatures } from './read-feature.ts'

export interface IdentifyQuestion {
  readonly lng: number
  readonly lat: number
  readonly zoom: number
  /** Null asks all layers. */
  readonly layers: readonly string[] | null
  /** Layers not to be asked about. */
  readonly without?: readonly string[]
  /** Also layers that the map draws from nearer only. */
  readonly atAnyZoom?: boolean
  /** CQL2 text on one of the layers: what the map hides is not there to be asked about. */
  readonly filter?: { readonly layer: string; readonly text: string } | null
}

interface Hit {
  layer: string
  fid: number
}

const TOLERANCE_PX = 6
const LIMIT_PER_LAYER = 20
const LIMIT = 60

/** Points and lines within 6 px, polygons that hold the point; smallest first. */
export async function identify(
  db: Db,
  question: IdentifyQuestion,
  revision: number,
  viewer: Viewer,
): Promise<FeatureRecord[]> {
  const asked = (await readableLayers(db, viewer)).filter(
    ({ layer }) =>
      layer.geometry !== null &&
      (question.atAnyZoom || Math.ceil(question.zoom) >= layer.zoom.min) &&
      !question.without?.includes(layer.id) &&
      (question.layers?.includes(layer.id) ?? true),
  )
  if (asked.length === 0) return []
  const selects = asked.map((source) => hitsOf(source, question, revision, viewer))
  const { rows: hits } = await sql<Hit>`
    select layer, fid from (${sql.join(selects, sql` union all `)}) as hit
    order by dimension, area_m2, layer, fid limit ${sql.lit(LIMIT)}`.execute(db)
  const shown = await withoutFiltered(db, asked, hits, question.filter ?? null, revision, viewer)
  return inOrder(shown, await recordsOf(db, asked, shown, revision, viewer))
}

async function withoutFiltered(
  db: Db,
  asked: readonly ReadableLayer[],
  hits: readonly Hit[],
  filter: IdentifyQuestion['filter'] | null,
  revision: number,
  viewer: Viewer,
): Promise<readonly Hit[]> {
  const source = asked.find(({ layer }) => layer.id === filter?.layer)
  if (!source || !filter) return hits
  const choice = { filter: filter.text, order: byFid }
  const left = await matchingFeatures(db, source, choice, revision, viewer)
  return hits.filter(({ layer, fid }) => layer !== filter.layer || left.includes(fid))
}

function hitsOf(
  source: ReadableLayer,
  { lng, lat, zoom }: IdentifyQuestion,
  revision: number,
  viewer: Viewer,
): RawBuilder<unknown> {
  const point = sql`ST_SetSRID(ST_MakePoint(${lng}::double precision, ${lat}::double precision),
    ${sql.lit(STORAGE_SRID)})`
  const metresPerPixel = (40_075_017 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom)
  const metres = TOLERANCE_PX * metresPerPixel
  // A degree of longitude is the shorter one: the box is at least as wide as the tolerance.
  const degrees = metres / (111_000 * Math.cos((lat * Math.PI) / 180))
  return sql`(select ${source.layer.id}::text as layer, feature.fid,
      ST_Dimension(feature.geom) as dimension, feature.area_m2
    from ${source.rows(revision, viewer)} as feature
    where feature.geom && ST_Expand(${point}, ${degrees}::double precision)
      and case when ST_Dimension(feature.geom) = 2 then ST_Intersects(feature.geom, ${point})
        else ST_DWithin(feature.geom::geography, ${point}::geography, ${metres}::double precision) end
    order by dimension, feature.area_m2, feature.fid limit ${sql.lit(LIMIT_PER_LAYER)})`
}

async function recordsOf(
  db: Db,
  asked: readonly ReadableLayer[],
  hits: readonly Hit[],
  revision: number,
  viewer: Viewer,
): Promise<FeatureRecord[]> {
  const records: FeatureRecord[] = []
  for (const source of asked) {
    const fids = hits.filter(({ layer }) => layer === source.layer.id).map(({ fid }) => fid)
    if (fids.length > 0) records.push(...(await readFeatures(db, source, fids, revision, viewer)))
  }
  return records
}

const inOrder = (hits: readonly Hit[], records: readonly FeatureRecord[]) =>
  hits.flatMap(
    (hit) => records.find(({ layer, fid }) => layer === hit.layer && fid === hit.fid) ?? [],
  )
