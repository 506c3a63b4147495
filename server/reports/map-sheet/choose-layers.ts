/** The layers a sheet shows at its scale, from below, and how much of each lies in its frame; bounded. */
import { fromBelow } from '../../../gis-data/drawing/layer-order.ts'
import { PAPER_AHEAD_ZOOMS, zoomOfScale } from '../../../gis-data/sheets/sheet-scales.ts'
import type { SheetContents } from '../../api/sheet-contract.ts'
import { type ReadableLayer, readableLayer } from '../../db/readable-layer.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { filteredLayer } from './filtered-layer.ts'
import type { MapFrame } from './map-frame.ts'
import { type Load, loadOf } from './read-shapes.ts'
import type { SheetGround } from './sheet-ground.ts'

export interface ChosenLayer {
  readonly source: ReadableLayer
  readonly layer: ReadableLayer['layer']
  readonly opacity: number
  /** CQL2 text; null for all its features. */
  readonly filter: string | null
  readonly load: Load
}

export interface Choice {
  readonly layers: readonly ChosenLayer[]
  /** Shown on the map, but not at this scale. */
  readonly beyondScale: readonly ReadableLayer['layer'][]
}

/** A sheet that nobody can read, and a server that does nothing else for minutes. */
export const MOST_FEATURES = 150_000
export const MOST_POINTS = 3_000_000

/** @throws UserFault `not_found` for a layer the viewer may not see, `too_large` for too much of them. */
export async function chooseLayers(
  ground: SheetGround,
  asked: SheetContents['layers'],
  frame: MapFrame,
  revision: number,
): Promise<Choice> {
  const { db, viewer } = ground
  const zoom = zoomOfScale(frame.scale) + PAPER_AHEAD_ZOOMS
  const layers: ChosenLayer[] = []
  const beyondScale: ReadableLayer['layer'][] = []
  for (const { id, opacity, filter = null } of asked) {
    const whole = await readableLayer(db, id, viewer)
    const { layer } = whole
    if (layer.geometry === null || opacity === 0) continue
    if (zoom < layer.zoom.shape) {
      beyondScale.push(layer)
      continue
    }
    const source = filter === null ? whole : await filteredLayer(ground, whole, filter, revision)
    const load = await loadOf(db, source, frame, revision, viewer)
    if (load.features > 0 || filter !== null) layers.push({ source, layer, opacity, filter, load })
  }
  refuseTooMuch(layers)
  return { layers: fromBelow(layers), beyondScale }
}

function refuseTooMuch(layers: readonly ChosenLayer[]): void {
  const features = layers.reduce((sum, { load }) => sum + load.features, 0)
  const points = layers.reduce((sum, { load }) => sum + load.points, 0)
  if (features <= MOST_FEATURES && points <= MOST_POINTS) return
  const heaviest = [...layers].sort((a, b) => b.load.points - a.load.points).slice(0, 3)
  const list = (title: (entry: ChosenLayer) => string) =>
    heaviest.map((entry) => `${title(entry)} ${entry.load.features.toLocaleString('en-US')}`)
  throw new UserFault(
    'too_large',
    `图幅内有 ${features.toLocaleString('en-US')} 个要素、${points.toLocaleString('en-US')} 个点，上限为 ${MOST_FEATURES.toLocaleString('en-US')} 个要素、${MOST_POINTS.toLocaleString('en-US')} 个点；最多的是${list(({ layer }) => layer.title).join('、')}。请放大比例尺、改用较小图幅，或关闭其中的图层`,
    `the frame holds ${features} features with ${points} points; the limits are ${MOST_FEATURES} and ${MOST_POINTS}. Most are in ${list(({ layer }) => layer.titleEn).join(', ')}. Choose a larger scale or a smaller sheet, or switch these layers off`,
  )
}
