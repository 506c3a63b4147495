/** One report in the list of tasks: how far it is, a way to stop it, and its file once it is done. */
import { CloseOutlined, DownloadOutlined } from '@ant-design/icons'
import { Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ReportSummary } from '../../server/api/report-contract.ts'
import { isAtWork, useCancelJob } from '../api/jobs.ts'
import { reportFileAddress, useFollowReport } from '../api/reports.ts'
import { download } from '../lib/download.ts'
import { fileSize } from '../lib/file-size.ts'
import { formatTime } from '../lib/format-time.ts'
import { useLanguage } from '../state/use-language.ts'
import styles from './running-tasks.module.css'

export function ReportTask({ report }: { report: ReportSummary }) {
  const { t } = useTranslation()
  const zh = useLanguage() === 'zh'
  const cancel = useCancelJob()
  useFollowReport(report)
  const { id, status, fileName, format, progress } = report
  const step = zh ? report.step : report.stepEn
  const error = zh ? report.error : report.errorEn
  return (
    <li className={styles.task} data-testid="report-task" data-status={status}>
      <div className={styles.line}>
        <span className={styles.title}>{zh ? report.title : report.titleEn}</span>
        <span className={styles.status}>
          {format.toUpperCase()} ·{' '}
          {isAtWork(report)
            ? t(status === 'queued' ? 'run.queued' : 'report.running')
            : formatTime(report.startedAt)}
        </span>
      </div>
      {isAtWork(report) && (
        <div className={styles.progress} role="status">
          <Progress percent={Math.round(progress * 100)} size="small" />
          <span className={styles.status}>{step}</span>
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t('report.cancel')}
            title={t('report.cancel')}
            onClick={() => cancel.mutate(id)}
          />
        </div>
      )}
      {status === 'done' && (
        <Button
          type="link"
          size="small"
          className={styles.file}
          icon={<DownloadOutlined />}
          onClick={() => download(reportFileAddress(id), fileName)}
        >
          {t('report.download', { size: fileSize(report.bytes ?? 0) })}
        </Button>
      )}
      {status === 'failed' && <p className={styles.fault}>▲ {error}</p>}
      {status === 'cancelled' && <p className={styles.status}>{t('run.cancelled')}</p>}
    </li>
  )
}
