/** The exact neighbours in view that corners snap to. */
import { useEffect, useMemo, useState } from 'react'
import type { Neighbours } from '../../server/api/edit-contract.ts'
import { useNeighbours } from '../api/edits.ts'
import { useLayerSummaries } from '../api/layers.ts'
import { type Bounds, boundsOf, grownBounds } from '../lib/bounds.ts'
import { useStore } from '../lib/store.ts'
import { currentMap } from '../map/current-map.ts'
import { isShown, knownLayers } from '../map/drawn-layers.ts'
import { usePageState } from '../state/use-page-state.ts'
import { editSession } from './edit-session.ts'
import type { Shape } from './shape/corners.ts'
import { noTargets, type SnapTargets, snapTargets } from './shape/snap.ts'

/** Below it the view holds more than one can aim at. */
const FROM_ZOOM = 15.5
/** Degrees around the shape within which neighbours are fetched, beside its own size. */
const AROUND = 0.001

const none: Neighbours['features'] = []

export interface Snapping {
  readonly targets: SnapTargets
  /** Of all layers shown and the one under edit. */
  readonly neighbours: Neighbours['features']
  /** Some neighbours are not among them: the map shows too much or too many. */
  readonly incomplete: boolean
}

export function useSnapTargets(): Snapping {
  const session = useStore(editSession)
  const state = usePageState()
  const { layers: summaries } = useLayerSummaries()
  const view = useViewBounds()
  const shape = session?.work.features[session.active]?.shape ?? null
  const bounds = useMemo(() => view && onGrid(within(view, boundsOf(shape))), [view, shape])
  const layer = session?.layer.id ?? null
  const layers = useMemo(() => {
    const drawn = knownLayers(summaries)
      .filter((entry) => isShown(entry, state) && entry.layer.geometry !== null)
      .filter((entry) => entry.layer.group !== 'custom')
      .map((entry) => entry.layer.id)
    return layer ? [...new Set([layer, ...drawn])] : []
  }, [summaries, state, layer])
  const { data } = useNeighbours(layers, session ? bounds : null)
  const own = session?.work.features.map(({ fid }) => fid).join()
  const targets = useMemo(
    () => (data && layer ? targetsIn(data, layer, own ?? '') : noTargets),
    [data, layer, own],
  )
  return {
    targets,
    neighbours: (bounds && data?.features) || none,
    incomplete: bounds === null || !data || data.truncated,
  }
}

function targetsIn({ features }: Neighbours, layer: string, own: string): SnapTargets {
  const mine = new Set(own.split(','))
  return snapTargets(
    features
      .filter((feature) => feature.layer !== layer || !mine.has(String(feature.fid)))
      .map(({ geometry }) => geometry as unknown as Shape),
  )
}

/** What of the view lies around the shape; all of it while there is none, or while it is out of view. */
function within(view: Bounds, shape: Bounds | null): Bounds {
  if (!shape) return view
  const [west, south, east, north] = grownBounds(shape, 1, AROUND)
  const both: Bounds = [
    Math.max(west, view[0]),
    Math.max(south, view[1]),
    Math.min(east, view[2]),
    Math.min(north, view[3]),
  ]
  return both[0] < both[2] && both[1] < both[3] ? both : view
}

/** On a grid, so that a small step asks nothing new. */
function onGrid([west, south, east, north]: Bounds): Bounds {
  const low = (degrees: number) => Math.floor(degrees * 2000) / 2000
  const high = (degrees: number) => Math.ceil(degrees * 2000) / 2000
  return [low(west), low(south), high(east), high(north)]
}

/** The view once the map has come to rest; null from afar. */
function useViewBounds(): Bounds | null {
  const map = useStore(currentMap)
  const [bounds, setBounds] = useState<Bounds | null>(null)
  useEffect(() => {
    if (!map) return
    const look = () => {
      if (map.getZoom() < FROM_ZOOM) return setBounds(null)
      const view = map.getBounds()
      setBounds([view.getWest(), view.getSouth(), view.getEast(), view.getNorth()])
    }
    look()
    map.on('moveend', look)
    return () => {
      map.off('moveend', look)
    }
  }, [map])
  return bounds
}
