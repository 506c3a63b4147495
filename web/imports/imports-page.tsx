/** 数据入库: drop files, understand them step by step before anything happens, and the record of what did. */
import '../i18n/scope-words.ts'
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { useDraft, useDrafts } from '../api/imports.ts'
import { problemText } from '../api/problem-error.ts'
import { useLanguage } from '../state/use-language.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { DraftPage } from './draft/draft-page.tsx'
import { DraftList } from './draft-list.tsx'
import { DropArea } from './drop-area.tsx'
import { ChangesetPage } from './history/changeset-page.tsx'
import { HistoryPage } from './history/history-page.tsx'
import styles from './imports-page.module.css'

const CHANGESET = 'change'

/** `4-7`: changeset 7 against what stood after changeset 4. */
const changesetStep = /^(?:(\d{1,9})-)?(\d{1,9})$/

/** `/imports`, `/imports/{draft}/{step}` and `/imports/change/{number}`, also `{earlier}-{number}`. */
export function ImportsPage() {
  const { t } = useTranslation()
  const { id = null, step = null } = useParams<{ id?: string; step?: string }>()
  const changeset = id === CHANGESET && step !== null ? changesetStep.exec(step) : null
  const isChangeset = changeset !== null
  const draft = isChangeset ? null : id
  const { data: drafts } = useDrafts()
  return (
    <div className={styles.page}>
      <aside className={styles.side} aria-label={t('imports.side')}>
        <DropArea />
        <DraftList drafts={drafts ?? []} open={draft ?? (isChangeset ? '' : null)} />
      </aside>
      <main className={styles.main} aria-label={t('page.imports')}>
        {changeset ? (
          <ChangesetPage
            id={Number(changeset[2])}
            since={changeset[1] ? Number(changeset[1]) : null}
          />
        ) : draft !== null ? (
          <OpenDraft key={draft} id={draft} step={step} />
        ) : (
          <HistoryPage />
        )}
      </main>
    </div>
  )
}

function OpenDraft({ id, step }: { id: string; step: string | null }) {
  const language = useLanguage()
  const { data, error } = useDraft(id)
  if (error) return <Notice tone="fault" text={problemText(error, language)} />
  return data ? <DraftPage draft={data} asked={step} /> : <SkeletonRows rows={16} />
}
