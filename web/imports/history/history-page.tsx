/** The record of changesets beside the drafts. */
import { useTranslation } from 'react-i18next'
import { useChangesets } from '../../api/changesets.ts'
import { problemText } from '../../api/problem-error.ts'
import { useLanguage } from '../../state/use-language.ts'
import { Notice } from '../../ui/notice.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import styles from '../imports-page.module.css'
import { ChangesetTable } from './changeset-table.tsx'

export function HistoryPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data, error } = useChangesets()
  if (error) return <Notice tone="fault" text={problemText(error, language)} />
  return (
    <div className={styles.sheet}>
      <h2 className={styles.title}>{t('imports.history')}</h2>
      <p className={styles.note}>{t('imports.historyNote')}</p>
      {!data ? <SkeletonRows rows={14} /> : <ChangesetTable changesets={data} />}
      {data?.length === 0 && <Notice mark="◎" text={t('imports.noHistory')} />}
    </div>
  )
}
