/** The panel of a check beside the map: progress, what came out, and the findings. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { isUnderWay, useRun, useRuns } from '../api/checks.ts'
import { problemText } from '../api/problem-error.ts'
import { useLanguage } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import styles from './check-panel.module.css'
import { FindingGroups } from './finding-groups.tsx'
import { RecentRuns } from './recent-runs.tsx'
import { RunHead } from './run-head.tsx'
import { RunProgress } from './run-progress.tsx'

export function CheckPanel() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { run: id } = usePageState()
  const { data: run, error, isPending } = useRun(id)
  const { data: runs = [] } = useRuns()

  if (id === null)
    return (
      <>
        <Notice mark="◎" text={t('check.none')} />
        <RecentRuns runs={runs} />
      </>
    )
  if (error)
    return (
      <Notice
        tone="fault"
        text={problemText(error, language)}
        action={<Button onClick={() => closeRun()}>{t('check.closeRun')}</Button>}
      />
    )
  if (isPending) return <SkeletonRows rows={10} />
  return (
    <div className={styles.panel} data-testid="check-panel">
      <RunHead run={run} onClose={closeRun} />
      {isUnderWay(run) ? <RunProgress run={run} /> : <FindingGroups run={run} />}
    </div>
  )
}

const closeRun = () =>
  patchPageState({ run: null, finding: null, rule: null, state: null, within: null })
