/** The map of a ledger: its layer, as far as the filter leaves it, over the administrative ground. */
import { useEffect, useMemo, useState } from 'react'
import { useFeature, useIdentify } from '../api/features.ts'
import { useUnits } from '../api/units.ts'
import { useStore } from '../lib/store.ts'
import { drawnLayers, type KnownLayer } from '../map/drawn-layers.ts'
import { MapView } from '../map/map-view.tsx'
import { overlayStore, overlaysFromBelow, useOverlay } from '../map/overlays.ts'
import { composeStyle } from '../map/style/compose-style.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { selectionOverlay } from '../map/style/selection-overlay.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'

/** What a place is recognised by. */
const ground = new Set(['district', 'town', 'unit', 'road', 'river'])

interface Place {
  readonly lng: number
  readonly lat: number
  readonly zoom: number
  readonly layers: readonly string[]
}

export interface LedgerMapProps {
  readonly entry: KnownLayer
  readonly known: readonly KnownLayer[]
}

export function LedgerMap({ entry: { layer }, known }: LedgerMapProps) {
  const places = useUnits()
  const { q, selected, night, opacity } = usePageState()
  const tokens = mapTokens[night ? 'night' : 'day']
  const overlays = useStore(overlayStore)
  const layers = useMemo(() => {
    const shown = Object.fromEntries(
      known.map((one) => [one.layer.id, one.layer.id === layer.id || ground.has(one.layer.id)]),
    )
    const filter = q === null ? null : { layer: layer.id, text: q }
    return drawnLayers(known, { shown, opacity }, window.location.origin, filter)
  }, [known, layer.id, opacity, q])
  const style = useMemo(
    () =>
      composeStyle({
        layers,
        places,
        overlays: overlaysFromBelow(overlays),
        tokens,
        basemap: null,
      }),
    [layers, places, overlays, tokens],
  )

  const [place, setPlace] = useState<Place | null>(null)
  const { data: hits } = useIdentify(place)
  const hit = hits?.find((one) => one.layer === layer.id)
  useEffect(() => {
    if (hit) patchPageState({ selected: { layer: hit.layer, fid: hit.fid } })
  }, [hit])

  const { data: feature } = useFeature(selected?.layer === layer.id ? selected : null)
  const geometry = feature?.geometry ?? null
  const overlay = useMemo(
    () => (geometry ? selectionOverlay(geometry, tokens) : null),
    [geometry, tokens],
  )
  useOverlay('selection', overlay)

  return (
    <MapView
      style={style}
      onPlace={({ lngLat, target }) =>
        setPlace({
          lng: lngLat.lng,
          lat: lngLat.lat,
          zoom: target.getZoom(),
          layers: [layer.id],
        })
      }
    />
  )
}
