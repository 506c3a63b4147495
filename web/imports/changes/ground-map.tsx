/** A map with the district's boundaries and roads for orientation, and one overlay on it. */
import { useMemo } from 'react'
import { useLayerSummaries } from '../../api/layers.ts'
import { useUnits } from '../../api/units.ts'
import { useStore } from '../../lib/store.ts'
import { drawnLayers, knownLayers } from '../../map/drawn-layers.ts'
import { MapView } from '../../map/map-view.tsx'
import type { PlaceOnMap } from '../../map/place-on-map.ts'
import { composeStyle } from '../../map/style/compose-style.ts'
import { mapTokens } from '../../map/style/map-tokens.ts'
import type { Overlay } from '../../map/style/overlay.ts'
import { basemapSetting } from '../../state/settings.ts'
import { usePageState } from '../../state/use-page-state.ts'

const orientation = new Set(['administration', 'infrastructure'])

export interface GroundMapProps {
  readonly overlay: Overlay | null
  readonly onPlace?: (place: PlaceOnMap) => void
}

export function GroundMap({ overlay, onPlace }: GroundMapProps) {
  const { layers } = useLayerSummaries()
  const places = useUnits()
  const { night } = usePageState()
  const { kind, key } = useStore(basemapSetting)
  const ground = useMemo(() => {
    const known = knownLayers(layers).filter(
      ({ layer }) => orientation.has(layer.group) && layer.visibleAtStart,
    )
    return drawnLayers(known, { shown: {}, opacity: {} }, window.location.origin)
  }, [layers])
  const style = useMemo(
    () =>
      composeStyle({
        layers: ground,
        places,
        overlays: overlay ? [overlay] : [],
        tokens: mapTokens[night ? 'night' : 'day'],
        basemap: kind !== 'none' && key ? { kind, key } : null,
      }),
    [ground, places, overlay, night, kind, key],
  )
  return <MapView style={style} onPlace={(place) => onPlace?.(place)} />
}
