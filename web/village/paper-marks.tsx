/** North and a scale bar over the printed map: the picture is fitted into its frame, the bar with it. */
import type { Map as MapLibre } from 'maplibre-gl'
import { type CSSProperties, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { metresPerPixel } from '../map/coordinates/scale.ts'
import { barOf } from './scale-bar.ts'
import styles from './village-map.module.css'

export function PaperMarks({ map }: { map: MapLibre | null }) {
  const { t } = useTranslation()
  const [view, setView] = useState<{ metresPerPx: number; width: number; height: number } | null>(
    null,
  )
  useEffect(() => {
    if (!map) return
    const read = () => {
      const { clientWidth, clientHeight } = map.getContainer()
      const metresPerPx = metresPerPixel(map.getZoom(), map.getCenter().lat)
      setView({ metresPerPx, width: clientWidth, height: clientHeight })
    }
    read()
    map.on('moveend', read)
    map.on('resize', read)
    return () => {
      map.off('moveend', read)
      map.off('resize', read)
    }
  }, [map])
  if (!view) return null
  const { text, px } = barOf(view.metresPerPx)
  const measures = {
    '--of-width': (100 * px) / view.width,
    '--of-height': (100 * px) / view.height,
  } as CSSProperties
  return (
    <div className={styles.paper} style={measures} aria-hidden data-testid="paper-marks">
      <svg className={styles.north} viewBox="0 0 24 44" role="presentation">
        <text x="12" y="10" textAnchor="middle" fontSize="11" fontWeight="600" fill="currentColor">
          {t('village.north')}
        </text>
        <path d="M12 13 20 42 12 36 4 42Z" fill="#fff" stroke="currentColor" />
        <path d="M12 13 20 42 12 36Z" fill="currentColor" />
      </svg>
      <div className={styles.scale}>{text}</div>
    </div>
  )
}
