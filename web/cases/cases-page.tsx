/** 案件: the list with its filters at the left, one case with its history at the right. */
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { useCase } from '../api/cases.ts'
import { problemText } from '../api/problem-error.ts'
import { useLanguage } from '../state/use-language.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { CaseList } from './case-list.tsx'
import { CaseSheet } from './case-sheet.tsx'
import styles from './cases-page.module.css'

export function CasesPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id } = useParams<{ id?: string }>()
  const open = id && /^\d+$/.test(id) ? Number(id) : null
  const { data: view, error } = useCase(open)
  return (
    <div className={styles.page}>
      <CaseList open={open} />
      <main className={styles.main}>
        {open === null ? (
          <Notice mark="◎" text={t('cases.choose')} />
        ) : error ? (
          <Notice tone="fault" text={problemText(error, language)} />
        ) : view ? (
          <CaseSheet key={view.id} view={view} />
        ) : (
          <SkeletonRows rows={14} />
        )}
      </main>
    </div>
  )
}
