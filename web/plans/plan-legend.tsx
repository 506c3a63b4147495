/** What shade, numbers and marks of the matrix mean. */
import { useTranslation } from 'react-i18next'
import styles from './plan-legend.module.css'

export function PlanLegend() {
  const { t } = useTranslation()
  return (
    <ul className={styles.legend}>
      <li>
        <span className={styles.ramp} aria-hidden />
        {t('plans.legend.shade')}
      </li>
      <li>{t('plans.legend.numbers')}</li>
      <li>{t('plans.legend.unknown')}</li>
      <li>{t('plans.legend.rank')}</li>
    </ul>
  )
}
