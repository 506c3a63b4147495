/** Under the map: the place below the pointer, or the middle, in both systems, and the scale. */
import type { MapMouseEvent } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '../../lib/store.ts'
import { currentMap } from '../current-map.ts'
import { formatDms, formatLonLat } from './degrees.ts'
import { formatScale } from './scale.ts'
import styles from './status-bar.module.css'

interface Place {
  readonly lng: number
  readonly lat: number
  /** Whether it is the middle of the map, nothing pointing at it. */
  readonly centre: boolean
}

export function StatusBar() {
  const { t } = useTranslation()
  const map = useStore(currentMap)
  const [place, setPlace] = useState<Place | null>(null)
  const [scale, setScale] = useState('')
  const [survey, setSurvey] = useState<((lng: number, lat: number) => string) | null>(null)

  useEffect(() => {
    void import('./projected.ts').then(({ formatSurvey, surveyCoordinates }) =>
      setSurvey(() => (lng: number, lat: number) => formatSurvey(surveyCoordinates(lng, lat))),
    )
  }, [])

  useEffect(() => {
    if (!map) return
    const showScale = () => setScale(formatScale(map.getZoom(), map.getCenter().lat))
    const showPointer = ({ lngLat: { lng, lat } }: MapMouseEvent) =>
      setPlace({ lng, lat, centre: false })
    const showCentre = () => {
      const { lng, lat } = map.getCenter()
      setPlace({ lng, lat, centre: true })
    }
    showScale()
    showCentre()
    map.on('mousemove', showPointer)
    map.on('moveend', showCentre)
    map.on('mouseout', showCentre)
    map.on('zoom', showScale)
    return () => {
      map.off('mousemove', showPointer)
      map.off('moveend', showCentre)
      map.off('mouseout', showCentre)
      map.off('zoom', showScale)
    }
  }, [map])

  return (
    <footer className={styles.bar} data-testid="status-bar">
      {place && (
        <>
          <span className={styles.second}>
            {t(place.centre ? 'status.centre' : 'status.pointer')}
          </span>
          <span className={styles.system}>CGCS2000</span>
          <span data-testid="lonlat">{formatLonLat(place.lng, place.lat)}</span>
          <span className={styles.second}>{formatDms(place.lng, place.lat)}</span>
          <span className={styles.system} title={t('status.survey')}>
            EPSG:4523
          </span>
          <span data-testid="survey" title={t('status.survey')}>
            {survey?.(place.lng, place.lat)}
          </span>
        </>
      )}
      <span className={styles.scale} title={t('status.scale')}>
        {scale}
      </span>
    </footer>
  )
}
