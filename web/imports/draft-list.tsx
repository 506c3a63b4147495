/** Drafts, newest first, with where each stands. */
import { useTranslation } from 'react-i18next'
import type { ImportDraft } from '../../server/api/import-contract.ts'
import { isRunning } from '../api/imports.ts'
import { formatTime } from '../lib/format-time.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { EntryList, ListEntry } from '../ui/list-entry.tsx'
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
    <EntryList label={t('imports.drafts')}>
      <ListEntry href={pageAddress('/imports')} name={t('imports.history')} open={open === null} />
      <h2 className={styles.listTitle}>{t('imports.drafts')}</h2>
      {drafts.length === 0 && <p className={styles.listNote}>{t('imports.noDrafts')}</p>}
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <ListEntry
              href={pageAddress(`/imports/${draft.id}`)}
              name={draft.dataset ?? draftTitle(draft.name)}
              open={draft.id === open}
              testId="draft"
            >
              {formatTime(draft.createdAt)}
              <span>
                {t(`imports.status.${draft.status}`)}
                {isRunning(draft) && ` ${Math.round(draft.progress * 100)}%`}
              </span>
            </ListEntry>
          </li>
        ))}
      </ul>
    </EntryList>
  )
}
