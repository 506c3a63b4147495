/** How long or large what a note is about is, and where a point lies. */
import { useTranslation } from 'react-i18next'
import { formatM2, formatMu } from '../../gis-data/area.ts'
import { formatLonLat } from '../map/coordinates/degrees.ts'
import { formatLength } from '../map/measure/format-length.ts'
import { measureLine, measureRing } from '../map/measure/measure.ts'
import type { NoteShape } from './note-draft.ts'
import styles from './notes-panel.module.css'

export function NoteFigures({ geometry }: { geometry: NoteShape }) {
  const { t } = useTranslation()
  if (geometry.type === 'Point') {
    const [lng = 0, lat = 0] = geometry.coordinates
    return <p className={styles.hint}>{formatLonLat(lng, lat)}</p>
  }
  if (geometry.type === 'LineString')
    return <p className={styles.hint}>{formatLength(measureLine(geometry.coordinates).lengthM)}</p>
  const { areaM2 } = measureRing(geometry.coordinates[0] ?? [])
  return (
    <p className={styles.hint}>
      {formatM2(areaM2)} ㎡ · {t('area.mu', { mu: formatMu(areaM2) })}
    </p>
  )
}
