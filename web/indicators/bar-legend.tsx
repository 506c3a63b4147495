/** Which bar is which figure, and how long they are. */
import { useTranslation } from 'react-i18next'
import styles from './bar-legend.module.css'
import bars from './figure-bars.module.css'
import { figureNames, figureTitles } from './figure-titles.ts'

export function BarLegend() {
  const { t } = useTranslation()
  return (
    <p className={styles.legend}>
      {figureNames.map((name) => (
        <span key={name} className={styles.entry}>
          {name === 'target' ? (
            <span aria-hidden className={styles.target} />
          ) : (
            <span aria-hidden className={`${bars.bar} ${styles.sample}`} data-figure={name} />
          )}
          {t(figureTitles[name])}
        </span>
      ))}
      <span>{t('indicators.scale')}</span>
    </p>
  )
}
