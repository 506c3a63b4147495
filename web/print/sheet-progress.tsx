/** How far the sheets asked for here are: told where they were asked for, with a way to give them up. */
import { Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import { isAtWork, useCancelJob } from '../api/jobs.ts'
import { awaitedReports, useReports } from '../api/reports.ts'
import { useStore } from '../lib/store.ts'
import { useLanguage } from '../state/use-language.ts'
import styles from './print-panel.module.css'

export function SheetProgress() {
  const { t } = useTranslation()
  const zh = useLanguage() === 'zh'
  const awaited = useStore(awaitedReports)
  const { data: reports = [] } = useReports()
  const cancel = useCancelJob()
  const atWork = reports.filter((report) => awaited.includes(report.id) && isAtWork(report))
  return atWork.map(({ id, progress, step, stepEn, status }) => (
    <div key={id} className={styles.progress} role="status" data-testid="sheet-progress">
      <Progress percent={Math.round(progress * 100)} size="small" showInfo={false} />
      <span className={styles.step}>
        {(status === 'running' && (zh ? step : stepEn)) || t('print.queued')}
      </span>
      <Button size="small" onClick={() => cancel.mutate(id)}>
        {t('print.giveUp')}
      </Button>
    </div>
  ))
}
