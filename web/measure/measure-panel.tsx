/** 量算: a line's length, an area in ㎡, 亩 and 公顷. */
import { Button, Segmented } from 'antd'
import type { Position } from 'geojson'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatM2, formatMu, hectaresOf } from '../../gis-data/area.ts'
import type { DrawnGeometry, DrawnShape } from '../map/draw/start-drawing.ts'
import { useDrawing } from '../map/draw/use-drawing.ts'
import { formatLength } from '../map/measure/format-length.ts'
import { type Measured, measureLine, measureRing } from '../map/measure/measure.ts'
import { useOverlay } from '../map/overlays.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { selectionOverlay } from '../map/style/selection-overlay.ts'
import { usePageState } from '../state/use-page-state.ts'
import styles from './measure-panel.module.css'

export function MeasurePanel() {
  const { t } = useTranslation()
  const { night } = usePageState()
  const [shape, setShape] = useState<DrawnShape>('polygon')
  const [drawing, setDrawing] = useState(true)
  const [drawn, setDrawn] = useState<DrawnGeometry | null>(null)
  useDrawing({
    active: drawing,
    shape,
    onChange: setDrawn,
    onFinish: (geometry) => {
      setDrawn(geometry)
      setDrawing(false)
    },
    onCancel: () => {
      setDrawn(null)
      setDrawing(false)
    },
  })
  const overlay = useMemo(
    () => (drawn && !drawing ? selectionOverlay(drawn, mapTokens[night ? 'night' : 'day']) : null),
    [drawn, drawing, night],
  )
  useOverlay('measure', overlay)

  const again = (next: DrawnShape) => {
    setShape(next)
    setDrawn(null)
    setDrawing(true)
  }
  return (
    <div className={styles.panel} data-testid="measure">
      <Segmented<DrawnShape>
        block
        value={shape}
        onChange={again}
        options={[
          { value: 'polygon', label: t('measure.area') },
          { value: 'linestring', label: t('measure.length') },
        ]}
      />
      <p className={styles.hint}>{t(drawing ? 'measure.hint' : 'measure.finished')}</p>
      {drawn && <Result measured={measuredOf(drawn)} />}
      {!drawing && <Button onClick={() => again(shape)}>{t('measure.again')}</Button>}
      <p className={styles.method}>{t('measure.method')}</p>
    </div>
  )
}

/** A polygon under way may not have its ring yet. */
const measuredOf = (drawn: DrawnGeometry): Measured =>
  drawn.type === 'Polygon'
    ? measureRing(drawn.coordinates[0] ?? ([] as Position[]))
    : measureLine(drawn.coordinates)

function Result({ measured: { lengthM, areaM2 } }: { measured: Measured }) {
  const { t } = useTranslation()
  if (areaM2 === 0)
    return (
      <dl className={styles.result}>
        <dt>{t('measure.length')}</dt>
        <dd className={styles.figure}>{formatLength(lengthM)}</dd>
      </dl>
    )
  return (
    <dl className={styles.result}>
      <dt>{t('measure.area')}</dt>
      <dd className={styles.figure}>{formatM2(areaM2)} ㎡</dd>
      <dd>{t('area.mu', { mu: formatMu(areaM2) })}</dd>
      <dd>{t('area.hectares', { hectares: hectaresOf(areaM2).toFixed(4) })}</dd>
      <dt>{t('measure.perimeter')}</dt>
      <dd>{formatLength(lengthM)}</dd>
    </dl>
  )
}
