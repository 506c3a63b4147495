/** Pairs of features of two layers that overlap, with the ellipsoid area of each overlap. */
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Overlay } from '../api/contract.ts'
import { headRevision } from '../db/changesets.ts'
import { nameOfUnit } from '../db/name-of-unit.ts'
import { type ReadableLayer, readableLayer } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'
import { whileWanted } from '../db/while-wanted.ts'
import { UserFault } from '../errors/user-fault.ts'
import { coordinateSystem, storageSystem } from './coordinate-system.ts'
import { overlayStatement } from './overlay-statement.ts'

export interface OverlayQuestion {
  readonly layer: string
  readonly with: string
  readonly unit?: string
  readonly crs?: string
  readonly by?: readonly ('class' | 'unit')[]
  readonly limit: number
}

/** @throws UserFault for a layer, unit or CRS that does not exist, and for layers without area. */
export async function overlayLayers(
  db: Db,
  question: OverlayQuestion,
  viewer: Viewer,
  signal?: AbortSignal,
): Promise<Overlay> {
  const first = await polygonLayer(db, question.layer, viewer)
  const second = await polygonLayer(db, question.with, viewer)
  const system = question.crs ? await coordinateSystem(db, question.crs) : storageSystem
  const revision = await headRevision(db)
  if (question.unit) await nameOfUnit(db, question.unit, revision)
  const by = question.by ?? []
  const { rows } = await whileWanted(db, signal, async (tx) => {
    return overlayStatement({
      first,
      second,
      rowsOf: (source) => source.rows(revision, viewer),
      unit: question.unit ? { code: question.unit, revision } : null,
      system,
      byClass: by.includes('class'),
      byUnit: by.includes('unit'),
      limit: question.limit,
    }).execute(tx)
  })
  const { pairCount, areaM2, planarM2, pairs, table } = rows[0]!
  return {
    layer: question.layer,
    with: question.with,
    crs: `EPSG:${system.srid}`,
    revision,
    pairCount,
    areaM2,
    planarM2: system.metric ? planarM2 : null,
    pairs: pairs.map(({ layerId, withId, areaM2, planarM2 }) => ({
      layerId,
      withId,
      areaM2,
      planarM2: system.metric ? planarM2 : null,
    })),
    ...(by.length > 0 ? { table } : {}),
  }
}

async function polygonLayer(db: Db, id: string, viewer: Viewer): Promise<ReadableLayer> {
  const found = await readableLayer(db, id, viewer)
  if (found.layer.geometry === 'MultiPolygon') return found
  throw new UserFault(
    'bad_request',
    `图层“${found.layer.title}”不是面图层，不能计算重叠面积`,
    `layer "${found.layer.titleEn}" has no polygons, so there is no area of overlap`,
  )
}
