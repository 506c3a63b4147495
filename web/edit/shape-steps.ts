/** Steps for which the server works out the shape: cut out, split, merged with a neighbour. */
import type { LineString, Polygon } from 'geojson'
import i18next from 'i18next'
import type { FeatureRecord } from '../../server/api/contract.ts'
import { combineShapes, readEditable } from '../api/edits.ts'
import { request, withQuery } from '../api/request.ts'
import { announce } from '../lib/announce.ts'
import { editSession, patchSession, reshape, takeStep } from './edit-session.ts'
import { asStored, type Shape } from './shape/corners.ts'
import { mergeInto, splitFeature } from './work.ts'

/** Faults are told beside the tools; the work stays as it was. */
async function attempt(step: (shape: Shape, active: number) => Promise<void>): Promise<void> {
  const session = editSession.get()
  const shape = session?.work.features[session.active]?.shape
  if (!session || !shape) return
  try {
    await step(shape, session.active)
  } catch (fault) {
    patchSession({ fault, tool: 'reshape' })
  }
}

const loose = (shape: Shape | Polygon | LineString) => ({ ...shape })

export const cutOut = (cut: Polygon): Promise<void> =>
  attempt(async (shape) => {
    const { parts } = await combineShapes({
      operation: 'difference',
      shape: loose(shape),
      cut: loose(cut),
    })
    reshape(asStored(parts[0]!.geometry as unknown as Shape), { tool: 'reshape', corner: null })
  })

export const splitBy = (line: LineString): Promise<void> =>
  attempt(async (shape, active) => {
    const { parts } = await combineShapes({
      operation: 'split',
      shape: loose(shape),
      line: loose(line),
    })
    const shapes = parts.map(({ geometry }) => geometry as unknown as Shape)
    const { layer } = editSession.get()!
    takeStep((work) => splitFeature(work, active, shapes, layer), {
      tool: 'reshape',
      corner: null,
      together: true,
    })
  })

/** The neighbour of the same layer under the place that was clicked; nothing where there is none. */
export const mergeAt = (lng: number, lat: number, zoom: number): Promise<void> =>
  attempt(async (shape, active) => {
    const session = editSession.get()!
    const hits = await request<FeatureRecord[]>(
      withQuery('/api/identify', {
        lng: lng.toFixed(8),
        lat: lat.toFixed(8),
        zoom,
        layers: session.layer.id,
      }),
    )
    const taken = new Set([...session.work.removed, ...session.work.features.map(({ fid }) => fid)])
    const hit = hits.find(({ fid }) => !taken.has(fid))
    if (!hit) return announce(i18next.t('edit.mergeNone'))
    const neighbour = await readEditable(hit.layer, hit.fid)
    const { parts } = await combineShapes({
      operation: 'union',
      shapes: [loose(shape), loose(neighbour.geometry as unknown as Shape)],
    })
    const joined = parts[0]!.geometry as unknown as Shape
    takeStep((work) => mergeInto(work, active, neighbour, joined), {
      origins: { ...session.origins, [neighbour.fid]: neighbour },
      corner: null,
    })
  })
