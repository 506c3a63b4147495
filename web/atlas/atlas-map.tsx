/** The map with everything on it that the state asks for. */
import { type ReactNode, useMemo } from 'react'
import { useImagery } from '../api/imagery.ts'
import { useUnits } from '../api/units.ts'
import { useStore } from '../lib/store.ts'
import { drawnLayers } from '../map/drawn-layers.ts'
import { drawnPictures } from '../map/drawn-pictures.ts'
import { MapView } from '../map/map-view.tsx'
import { overlayStore, overlaysFromBelow } from '../map/overlays.ts'
import { composeStyle } from '../map/style/compose-style.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { useKnownLayers } from '../map/use-known-layers.ts'
import { mapFilters } from '../state/map-filters.ts'
import { basemapSetting } from '../state/settings.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import styles from './atlas-map.module.css'
import { ChosenUnit } from './chosen-unit.tsx'
import { clickedPlace } from './clicked-place.ts'
import { ImageryNotice } from './imagery/imagery-notice.tsx'
import { Legend } from './legend/legend.tsx'
import { MarkedPlace } from './marked-place.tsx'
import { ReliefSwitch } from './relief-switch.tsx'
import { SyntheticNotice } from './synthetic-notice.tsx'

export interface AtlasMapProps {
  /** Float at the upper left. */
  readonly actions: ReactNode
  readonly children: ReactNode
}

export function AtlasMap({ actions, children }: AtlasMapProps) {
  const { known } = useKnownLayers()
  const imagery = useImagery()
  const places = useUnits()
  const { shown, opacity, night, table, q, basemap, revision, plan } = usePageState()
  const overlays = useStore(overlayStore)
  const { kind: setKind, key } = useStore(basemapSetting)
  const kind = basemap ?? setKind

  const layers = useMemo(
    () =>
      drawnLayers(known, { shown, opacity }, window.location.origin, {
        revision,
        filters: mapFilters({ table, q, plan }),
      }),
    [known, shown, opacity, table, q, revision, plan],
  )
  const pictures = useMemo(
    () => drawnPictures(imagery, { shown, opacity }, window.location.origin),
    [imagery, shown, opacity],
  )
  const style = useMemo(
    () =>
      composeStyle({
        layers,
        pictures,
        places,
        overlays: overlaysFromBelow(overlays),
        tokens: mapTokens[night ? 'night' : 'day'],
        basemap: kind !== 'none' && key ? { kind, key } : null,
      }),
    [layers, pictures, places, overlays, night, kind, key],
  )

  return (
    <MapView
      style={style}
      onPlace={({ lngLat, target }) => {
        patchPageState({ selected: null, finding: null })
        clickedPlace.set({
          lng: lngLat.lng,
          lat: lngLat.lat,
          zoom: target.getZoom(),
          layers: layers.map(({ layer }) => layer.id),
        })
      }}
    >
      <ChosenUnit />
      <MarkedPlace />
      {children}
      <div className={styles.upperLeft}>{actions}</div>
      <div className={styles.relief}>
        <ReliefSwitch />
      </div>
      <div className={styles.lowerLeft}>
        <SyntheticNotice known={known} />
        <ImageryNotice />
      </div>
      <div className={styles.lowerRight}>
        <Legend known={known} />
      </div>
    </MapView>
  )
}
