/** The datasets of a delivery that go in together: where each stands, and the way from one to the next. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ImportDraft } from '../../../server/api/import-contract.ts'
import { useDeliverySet } from '../../api/imports.ts'
import { pageAddress } from '../../state/use-page-state.ts'
import styles from './delivery-set.module.css'

const marks: Partial<Record<ImportDraft['status'], string>> = { committed: '✓', previewed: '◎' }

export function DeliverySet({ draft }: { draft: ImportDraft }) {
  const { t } = useTranslation()
  const drafts = useDeliverySet(draft)
  if (drafts.length < 2) return null
  return (
    <nav className={styles.set} aria-label={t('imports.set')} data-testid="delivery-set">
      <span className={styles.title}>{t('imports.setCount', { count: drafts.length })}</span>
      {drafts.map(({ id, dataset, status }) => (
        <Link
          key={id}
          href={pageAddress(`/imports/${id}`)}
          className={styles.part}
          data-status={status}
          data-testid="set-part"
          aria-current={id === draft.id ? 'true' : undefined}
        >
          {dataset}
          <span className={styles.mark}>
            {marks[status] ?? '▲'} {t(`imports.status.${status}`)}
          </span>
        </Link>
      ))}
    </nav>
  )
}
