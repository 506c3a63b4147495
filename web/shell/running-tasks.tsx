/** Runs and reports under way and lately ended, seen from any page; an awaited report hands over its file. */
import { LoadingOutlined, ProfileOutlined } from '@ant-design/icons'
import { Badge, Button, Popover } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportSummary } from '../../server/api/report-contract.ts'
import { isUnderWay, useRuns } from '../api/checks.ts'
import { isAtWork } from '../api/jobs.ts'
import { problemText } from '../api/problem-error.ts'
import {
  awaitedReports,
  reportFault,
  reportFileAddress,
  useAwaitedReports,
  useReports,
} from '../api/reports.ts'
import { download } from '../lib/download.ts'
import { useStore } from '../lib/store.ts'
import { useLanguage } from '../state/use-language.ts'
import { Notice } from '../ui/notice.tsx'
import { ReportTask } from './report-task.tsx'
import { RunTask } from './run-task.tsx'
import styles from './running-tasks.module.css'

const ENDED_RUNS = 4
const REPORTS = 8

const handOver = ({ id, fileName }: ReportSummary) => download(reportFileAddress(id), fileName)
const noReports: readonly ReportSummary[] = []

export function RunningTasks() {
  const { t } = useTranslation()
  const { data: runs = [] } = useRuns()
  const { data: reports = noReports } = useReports()
  const language = useLanguage()
  const awaited = useStore(awaitedReports)
  const fault = useStore(reportFault)
  const [open, setOpen] = useState(false)
  useAwaitedReports(reports, handOver)
  useEffect(() => {
    if (awaited.length > 0 || fault) setOpen(true)
  }, [awaited.length, fault])
  const busyRuns = runs.filter(isUnderWay)
  const busy = busyRuns.length + reports.filter(isAtWork).length
  const shown = [...busyRuns, ...runs.filter((run) => !isUnderWay(run)).slice(0, ENDED_RUNS)]
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      content={
        <div className={styles.tasks}>
          <h2 className={styles.heading}>{t('tasks.title')}</h2>
          <ul>
            {shown.map((run) => (
              <RunTask key={run.id} run={run} onOpen={() => setOpen(false)} />
            ))}
            {shown.length === 0 && <li className={styles.none}>{t('tasks.none')}</li>}
          </ul>
          <h2 className={styles.heading}>{t('report.title')}</h2>
          {fault && <Notice tone="fault" text={problemText(fault, language)} />}
          <ul>
            {reports.slice(0, REPORTS).map((report) => (
              <ReportTask key={report.id} report={report} />
            ))}
            {reports.length === 0 && <li className={styles.none}>{t('report.none')}</li>}
          </ul>
        </div>
      }
    >
      <Badge count={busy} size="small" color="var(--accent)" offset={[-6, 6]}>
        <Button
          type="text"
          icon={busy > 0 ? <LoadingOutlined /> : <ProfileOutlined />}
          data-testid="tasks"
        >
          {t('tasks.short')}
        </Button>
      </Badge>
    </Popover>
  )
}
