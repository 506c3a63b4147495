/** The map on the page: camera in the address, style by difference, clicks handed on. */
import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as MapElement, NavigationControl, ScaleControl } from '@vis.gl/react-maplibre'
import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { district } from '../../gis-data/district.ts'
import { useStore } from '../lib/store.ts'
import { pageState, patchPageState } from '../state/use-page-state.ts'
import { applyStyle } from './apply-style.ts'
import { calm, fadeMs } from './calm.ts'
import { cameraRequest } from './camera.ts'
import { claimedClick } from './click-claims.ts'
import { currentMap, drawingUnderWay } from './current-map.ts'
import { mapOptions } from './map-options.ts'
import styles from './map-view.module.css'
import { supplyPatterns } from './pattern/supply-patterns.ts'
import type { PlaceOnMap } from './place-on-map.ts'
import { useControlNames } from './use-control-names.ts'
import { useMapKeys } from './use-map-keys.ts'

const library = import('./map-library.ts').then(({ mapLibrary }) => mapLibrary)

export interface MapViewProps {
  readonly style: StyleSpecification
  /** A click, or Enter at the map's middle. */
  readonly onPlace: (place: PlaceOnMap) => void
  readonly children?: ReactNode
}

export function MapView({ style, onPlace, children }: MapViewProps) {
  const [map, setMap] = useState<MapLibre | null>(null)
  const { t } = useTranslation()
  const drawing = useStore(drawingUnderWay)
  const request = useStore(cameraRequest)

  useControlNames(map)
  useMapKeys(map, () => {
    if (!map) return
    const lngLat = map.getCenter()
    const place = { lngLat, point: map.project(lngLat), target: map }
    if (!claimedClick(place)) onPlace(place)
  })
  useEffect(() => {
    if (map) applyStyle(map, style)
  }, [map, style])

  useEffect(() => {
    if (!map) return
    currentMap.set(map)
    const stop = supplyPatterns(map)
    return () => {
      stop()
      currentMap.set(null)
    }
  }, [map])

  useEffect(() => {
    if (!map || !request) return
    cameraRequest.set(null)
    const [west, south, east, north] = request.bounds
    map.fitBounds([west, south, east, north], {
      padding: 48,
      maxZoom: request.maxZoom,
      duration: calm() ? 0 : 600,
    })
  }, [map, request])

  return (
    <section className={styles.frame} aria-label={t('map.title')}>
      <MapElement
        {...mapOptions}
        fadeDuration={fadeMs()}
        mapLib={library}
        initialViewState={initialView()}
        cursor={drawing ? 'crosshair' : 'default'}
        onLoad={({ target }) => setMap(target)}
        onMoveEnd={({ target }) => keepView(target)}
        onClick={(event) => {
          if (!drawingUnderWay.get() && !claimedClick(event)) onPlace(event)
        }}
      >
        <NavigationControl position="top-right" visualizePitch />
        <ScaleControl position="bottom-left" maxWidth={120} unit="metric" />
        <span className={styles.aim} aria-hidden />
        {children}
      </MapElement>
    </section>
  )
}

function initialView() {
  const { view } = pageState()
  if (view) {
    const { lng, lat, zoom, bearing = 0, pitch = 0 } = view
    return { longitude: lng, latitude: lat, zoom, bearing, pitch }
  }
  const [west, south, east, north] = district.bounds
  return {
    bounds: [west, south, east, north] as [number, number, number, number],
    // the legend stands at the right
    fitBoundsOptions: { padding: { top: 12, bottom: 12, left: 12, right: 200 } },
  }
}

function keepView(map: MapLibre) {
  const { lng, lat } = map.getCenter()
  const turned = { bearing: map.getBearing(), pitch: map.getPitch() }
  const level = Math.abs(turned.bearing) < 0.05 && turned.pitch < 0.05
  patchPageState({ view: { zoom: map.getZoom(), lat, lng, ...(level ? {} : turned) } })
}
