/** The features of one layer in a place, page by page. */
import { sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { IdentifiedFeature } from '../api/analysis-contract.ts'
import type { ShapeOfPlace } from '../db/place-shape.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import { insideOf } from './identify-within.ts'
import { readFeatures } from './read-feature.ts'

type Inside = Pick<IdentifiedFeature, 'fid' | 'areaM2' | 'lengthM' | 'bounds'>

/** By feature id. */
export async function identifiedFeatures(
  db: Db,
  source: ReadableLayer,
  place: ShapeOfPlace,
  { offset, limit }: { readonly offset: number; readonly limit: number },
  revision: number,
  viewer: Viewer,
): Promise<IdentifiedFeature[]> {
  if (source.layer.geometry === null)
    throw new UserFault(
      'bad_request',
      `图层“${source.layer.title}”没有图形，不能按范围查询`,
      `layer "${source.layer.titleEn}" has no shapes to ask about in a place`,
    )
  const { rows: inside } = await sql<Inside>`
      with ${insideOf(source, place, revision, viewer)}
      select inside.fid, inside.area_m2 as "areaM2", inside.length_m as "lengthM",
        json_build_array(ST_XMin(near.geom), ST_YMin(near.geom), ST_XMax(near.geom),
          ST_YMax(near.geom)) as bounds
      from inside join near on near.fid = inside.fid
      order by inside.fid offset ${offset}::bigint limit ${limit}::integer`.execute(db)
  if (inside.length === 0) return []
  const fids = inside.map(({ fid }) => fid)
  const records = new Map(
    (await readFeatures(db, source, fids, revision, viewer)).map((record) => [record.fid, record]),
  )
  return inside.map((part) => {
    const { name, unitCode, areaM2: wholeM2 } = records.get(part.fid)!
    return { ...part, name, unitCode, wholeM2 }
  })
}
