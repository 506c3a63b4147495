/** The map of a ledger: its layer, as far as the filter leaves it, before all that the atlas shows. */
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
import { useFilteredOverlay } from './use-filtered-overlay.ts'

/** Percent: what else the map shows steps back behind the layer of the ledger. */
const BEHIND = 50
/** Lines and names that a place is recognised by keep their strength. */
const ground: ReadonlySet<string> = new Set(['district', 'town', 'unit'])

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

export function LedgerMap({ entry, known }: LedgerMapProps) {
  const { layer } = entry
  useFilteredOverlay(entry, true)
  const places = useUnits()
  const { q, selected, night, shown, opacity, revision } = usePageState()
  const tokens = mapTokens[night ? 'night' : 'day']
  const overlays = useStore(overlayStore)
  const filter = useMemo(() => (q === null ? null : { layer: layer.id, text: q }), [q, layer.id])
  const layers = useMemo(() => {
    const strength = known.map(({ layer: { id } }) => {
      const chosen = opacity[id] ?? 100
      const inFront = id === layer.id || ground.has(id)
      return [id, inFront ? chosen : (chosen * BEHIND) / 100] as const
    })
    const picture = {
      shown: { ...shown, [layer.id]: true },
      opacity: Object.fromEntries(strength),
    }
    return drawnLayers(known, picture, window.location.origin, { revision, filters: [filter] })
  }, [known, layer.id, shown, opacity, filter, revision])
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
  const { data: hits } = useIdentify(place, { filter, revision })
  const hit = hits?.find((one) => one.layer === layer.id)
  useEffect(() => {
    if (hit) patchPageState({ selected: { layer: hit.layer, fid: hit.fid } })
  }, [hit])

  const { data: feature } = useFeature(selected?.layer === layer.id ? selected : null, revision)
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
