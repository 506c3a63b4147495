/** The layer that a draft goes to, as readers meet it; a new custom layer as it will be. */
import type { Viewer } from '../../../gis-data/viewer.ts'
import { customLayer, type ReadableLayer, readableLayer } from '../../db/readable-layer.ts'
import type { Db } from '../../db/schema.ts'
import { customLayerId } from '../custom/custom-layer-id.ts'
import type { PendingImport } from '../preview-delivery.ts'
import type { DraftRecord } from './draft-records.ts'

export async function draftLayer(
  db: Db,
  { choices, pending }: DraftRecord,
  viewer: Viewer,
): Promise<ReadableLayer> {
  const target = choices!.target
  if ('layer' in target) return readableLayer(db, target.layer, viewer)
  const { delivered } = pending as PendingImport
  return customLayer({
    id: customLayerId(target.custom),
    title: target.custom,
    fields: [...delivered.fields],
    geometry_type: 'Geometry',
    source_srid: delivered.srid,
    style: null,
    removed_in: null,
  })
}
