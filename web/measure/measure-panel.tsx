/** 量算: lengths in m and km, areas in ㎡, 亩 and 公顷, as many as one likes, until they are cleared. */
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '../lib/store.ts'
import { useUndoKey } from '../lib/undo-key.ts'
import { useFirstCorner } from '../map/draw/first-corner.ts'
import type { DrawnGeometry, DrawnShape } from '../map/draw/start-drawing.ts'
import { useDrawing } from '../map/draw/use-drawing.ts'
import { MeasureFigures } from './measure-figures.tsx'
import styles from './measure-panel.module.css'
import { measuredOf } from './measured-of.ts'
import { MeasurementRow } from './measurement-row.tsx'
import {
  addMeasurement,
  allInAddress,
  clearMeasurements,
  measurements,
  undoMeasurement,
} from './measurements.ts'

export function MeasurePanel() {
  const { t } = useTranslation()
  const list = useStore(measurements)
  const [shape, setShape] = useState<DrawnShape>('polygon')
  const [drawing, setDrawing] = useState(true)
  const [underWay, setUnderWay] = useState<DrawnGeometry | null>(null)
  const stop = () => {
    setUnderWay(null)
    setDrawing(false)
  }
  const begin = (next: DrawnShape) => {
    setShape(next)
    setUnderWay(null)
    setDrawing(true)
  }
  useDrawing({
    active: drawing,
    shape,
    onChange: setUnderWay,
    onFinish: (geometry) => {
      addMeasurement(geometry)
      stop()
    },
    onCancel: stop,
  })
  useFirstCorner(() => begin(shape))
  useUndoKey(!drawing, undoMeasurement)

  return (
    <div className={styles.panel} data-testid="measure">
      <Segmented<DrawnShape>
        block
        value={shape}
        onChange={begin}
        options={[
          { value: 'polygon', label: t('measure.area') },
          { value: 'linestring', label: t('measure.length') },
        ]}
      />
      <p className={styles.hint}>{t(drawing ? 'measure.hint' : 'measure.finished')}</p>
      {drawing && underWay && <MeasureFigures measured={measuredOf(underWay)} large />}
      {!drawing && (
        <Button type="primary" onClick={() => begin(shape)}>
          {t('measure.again')}
        </Button>
      )}
      {list.length > 0 && (
        <>
          <ul className={styles.list}>
            {list.toReversed().map((measurement) => (
              <MeasurementRow key={measurement.id} measurement={measurement} />
            ))}
          </ul>
          {!allInAddress(list) && <p className={styles.hint}>{t('measure.notInLink')}</p>}
          <Button onClick={clearMeasurements} data-testid="clear-measurements">
            {t('measure.clear')}
          </Button>
        </>
      )}
      <p className={styles.method}>{t('measure.method')}</p>
    </div>
  )
}
