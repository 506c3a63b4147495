/** How near a feature has to be, in metres. */
import { InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { FARTHEST_M } from '../../../gis-data/cql2/layer-relations.ts'
import styles from './query.module.css'

export interface MetresFieldProps {
  readonly metres: number
  readonly onChange: (metres: number) => void
}

export function MetresField({ metres, onChange }: MetresFieldProps) {
  const { t } = useTranslation()
  return (
    <InputNumber
      size="small"
      className={styles.metres}
      min={0}
      max={FARTHEST_M}
      value={metres}
      suffix={t('query.metres')}
      aria-label={t('query.distance')}
      data-testid="condition-metres"
      onChange={(value) => onChange(value ?? 0)}
    />
  )
}
