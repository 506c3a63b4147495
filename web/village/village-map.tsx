/** The place on a map of its own: land, plans or control lines, and a picture of it for the printer. */
import { useIsFetching } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VillageSheet } from '../../server/api/village-contract.ts'
import { useFeature } from '../api/features.ts'
import { useLayerSummaries } from '../api/layers.ts'
import { useUnits } from '../api/units.ts'
import { grownBounds } from '../lib/bounds.ts'
import { useStore } from '../lib/store.ts'
import { flyToBounds } from '../map/camera.ts'
import { currentMap } from '../map/current-map.ts'
import { drawnLayers, knownLayers } from '../map/drawn-layers.ts'
import { MapView } from '../map/map-view.tsx'
import { composeStyle } from '../map/style/compose-style.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { maskOverlay } from '../map/style/mask-overlay.ts'
import { usePageState } from '../state/use-page-state.ts'
import { type Look, looks, shownIn } from './looks.ts'
import { PaperMarks } from './paper-marks.tsx'
import { useMapPicture } from './use-map-picture.ts'
import styles from './village-map.module.css'

export interface VillageMapProps {
  readonly place: VillageSheet['place']
  readonly printing: boolean
  readonly onPrinted: () => void
}

const MAX_ZOOM = 17

export function VillageMap({ place, printing, onPrinted }: VillageMapProps) {
  const { t } = useTranslation()
  const { night } = usePageState()
  const [look, setLook] = useState<Look>('land')
  const { layers } = useLayerSummaries()
  const places = useUnits()
  const map = useStore(currentMap)
  const { data: feature } = useFeature({ layer: place.level, fid: place.fid })
  const tokens = mapTokens[night && !printing ? 'night' : 'day']
  const drawn = useMemo(() => {
    const known = knownLayers(layers)
    return drawnLayers(known, { shown: shownIn(look, known), opacity: {} }, window.location.origin)
  }, [layers, look])
  const geometry = feature?.geometry ?? null
  const style = useMemo(
    () =>
      composeStyle({
        layers: drawn,
        places,
        overlays: geometry ? [maskOverlay(geometry, tokens)] : [],
        tokens,
        basemap: null,
      }),
    [drawn, places, geometry, tokens],
  )
  const [west, south, east, north] = place.bounds
  useEffect(() => {
    if (map) flyToBounds(grownBounds([west, south, east, north], 0.02, 0.0002), MAX_ZOOM)
  }, [map, west, south, east, north])
  const picture = useRef<HTMLCanvasElement>(null)
  // what is still on its way would be missing on paper
  const complete = useIsFetching() === 0
  useMapPicture(map, picture, printing && complete, onPrinted)
  return (
    <section
      className={styles.frame}
      aria-label={t('village.map', { name: place.name })}
      data-testid="village-map"
    >
      <MapView style={style} onPlace={() => {}} />
      <canvas ref={picture} className={styles.picture} aria-hidden />
      <PaperMarks map={map} />
      <div className={styles.looks}>
        <Segmented
          size="small"
          aria-label={t('village.looks')}
          value={look}
          options={looks.map((each) => ({ value: each, label: t(`village.look.${each}`) }))}
          onChange={setLook}
        />
      </div>
    </section>
  )
}
