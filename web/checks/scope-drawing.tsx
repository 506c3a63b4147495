/** Draws the polygon to check and hands it over. */
import type { Polygon } from 'geojson'
import { useTranslation } from 'react-i18next'
import { useDrawing } from '../map/draw/use-drawing.ts'
import { drawingScope, drawnScope } from './drawn-scope.ts'
import styles from './scope-drawing.module.css'

export function ScopeDrawing({ onDrawn }: { onDrawn: (geometry: Polygon) => void }) {
  const { t } = useTranslation()
  useDrawing({
    active: true,
    shape: 'polygon',
    onFinish: (geometry) => {
      drawingScope.set(false)
      if (geometry.type !== 'Polygon') return
      drawnScope.set(geometry)
      onDrawn(geometry)
    },
    onCancel: () => drawingScope.set(false),
  })
  return <p className={styles.hint}>{t('check.drawHint')}</p>
}
