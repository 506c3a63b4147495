/** Drafts, newest first, with where each stands. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ImportDraft } from '../../server/api/import-contract.ts'
import { isRunning } from '../api/imports.ts'
import { formatTime } from '../lib/format-time.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { useDraftTitle } from './draft-title.ts'
import styles from './imports-page.module.css'

export function DraftList({
  drafts,
  open,
}: {
  drafts: readonly ImportDraft[]
  open: string | null
}) {
  const { t } = useTranslation()
  const draftTitle = useDraftTitle()
  return (
    <nav className={styles.list} aria-label={t('imports.drafts')}>
      <Link
        href={pageAddress('/imports')}
        className={styles.draft}
        aria-current={open === null ? 'true' : undefined}
      >
        <span className={styles.draftName}>{t('imports.history')}</span>
      </Link>
      <h2 className={styles.listTitle}>{t('imports.drafts')}</h2>
      {drafts.length === 0 && <p className={styles.listNote}>{t('imports.noDrafts')}</p>}
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <Link
              href={pageAddress(`/imports/${draft.id}`)}
              className={styles.draft}
              aria-current={draft.id === open ? 'true' : undefined}
              data-testid="draft"
            >
              <span className={styles.draftName}>{draft.dataset ?? draftTitle(draft.name)}</span>
              <span className={styles.draftFacts}>
                {formatTime(draft.createdAt)}
                <span>
                  {t(`imports.status.${draft.status}`)}
                  {isRunning(draft) && ` ${Math.round(draft.progress * 100)}%`}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
