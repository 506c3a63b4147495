/** 合规审查: all runs at the left, one run's matrix, outcomes and findings at the right. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Redirect, useParams } from 'wouter'
import { isUnderWay, useRun, useRuns } from '../api/checks.ts'
import { problemText } from '../api/problem-error.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import styles from './checks-page.module.css'
import { RunList } from './run-list.tsx'
import { RunPage } from './run-page.tsx'
import { RunProgress } from './run-progress.tsx'
import { useCheck } from './use-check.ts'

export function ChecksPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id = null } = useParams<{ id?: string }>()
  const { data: runs, error: listError } = useRuns()
  const { data: run, error } = useRun(id)
  const { check, pending } = useCheck()

  if (id === null && runs?.[0]) return <Redirect to={pageAddress(`/checks/${runs[0].id}`)} />
  const fault = error ?? listError
  return (
    <div className={styles.page}>
      <RunList runs={runs ?? []} open={id} />
      <main className={styles.main}>
        {fault ? (
          <Notice tone="fault" text={problemText(fault, language)} />
        ) : runs && runs.length === 0 ? (
          <Notice
            mark="◎"
            text={t('checks.empty')}
            action={
              <Button type="primary" loading={pending} onClick={() => check({})}>
                {t('checks.first')}
              </Button>
            }
          />
        ) : run === undefined ? (
          <SkeletonRows rows={16} />
        ) : isUnderWay(run) ? (
          <RunProgress run={run} />
        ) : (
          <RunPage run={run} />
        )}
      </main>
    </div>
  )
}
