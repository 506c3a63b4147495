/** What was measured: a length, or an area in three units with its perimeter. */
import { useTranslation } from 'react-i18next'
import { formatM2, formatMu, hectaresOf } from '../../gis-data/area.ts'
import { formatLength } from '../map/measure/format-length.ts'
import type { Measured } from '../map/measure/measure.ts'
import styles from './measure-panel.module.css'

export interface MeasureFiguresProps {
  readonly measured: Measured
  readonly large?: boolean
}

export function MeasureFigures({ measured, large = false }: MeasureFiguresProps) {
  const { t } = useTranslation()
  const { lengthM, areaM2 } = measured
  if (areaM2 === 0)
    return (
      <dl className={styles.result} data-large={large}>
        <dt>{t('measure.length')}</dt>
        <dd className={styles.figure}>{formatLength(lengthM)}</dd>
      </dl>
    )
  return (
    <dl className={styles.result} data-large={large}>
      <dt>{t('measure.area')}</dt>
      <dd className={styles.figure}>{formatM2(areaM2)} ㎡</dd>
      <dd>{t('area.mu', { mu: formatMu(areaM2) })}</dd>
      <dd>{t('area.hectares', { hectares: hectaresOf(areaM2).toFixed(4) })}</dd>
      <dt>{t('measure.perimeter')}</dt>
      <dd>{formatLength(lengthM)}</dd>
    </dl>
  )
}
