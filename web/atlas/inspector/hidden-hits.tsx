/** What lies at the place in layers that the map does not show: said, and one click away. */
import { useTranslation } from 'react-i18next'
import styles from './hidden-hits.module.css'
import { HitList, type HitListProps } from './hit-list.tsx'

export function HiddenHits({ hits, selected, known }: HitListProps) {
  const { t } = useTranslation()
  if (hits.length === 0) return null
  return (
    <details className={styles.hidden} data-testid="hidden-hits">
      <summary>{t('inspector.hidden', { count: hits.length })}</summary>
      <HitList hits={hits} selected={selected} known={known} testId="hits-hidden" />
    </details>
  )
}
