/** Says on the map itself when what it shows is invented. */
import { useTranslation } from 'react-i18next'
import type { KnownLayer } from '../map/drawn-layers.ts'
import styles from './synthetic-notice.module.css'

export function SyntheticNotice({ known }: { known: readonly KnownLayer[] }) {
  const { t } = useTranslation()
  const synthetic = known.some(({ summary }) => summary.synthetic && summary.count > 0)
  if (!synthetic) return null
  return (
    <p className={styles.notice} data-testid="synthetic-notice" title={t('synthetic.long')}>
      {t('synthetic.short')}
    </p>
  )
}
