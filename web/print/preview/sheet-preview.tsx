/** The very file that will be printed, page by page, before one takes it. */
import { DownloadOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Modal, Progress } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemText } from '../../api/problem-error.ts'
import { reportFileAddress } from '../../api/reports.ts'
import { download } from '../../lib/download.ts'
import { useEscape } from '../../lib/use-escape.ts'
import { useLanguage } from '../../state/use-language.ts'
import { Notice } from '../../ui/notice.tsx'
import { usePdfPage } from '../../ui/use-pdf-page.ts'
import type { SheetAsked } from '../sheet-request.ts'
import styles from './sheet-preview.module.css'
import { usePreviewJob } from './use-preview-job.ts'

export interface SheetPreviewProps {
  readonly asked: SheetAsked
  readonly onClose: () => void
}

export function SheetPreview({ asked, onClose }: SheetPreviewProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  // the panel under it closes by Esc too, so the dialog takes its turn in that order
  useEscape(true, onClose)
  const { report, error, done } = usePreviewJob(asked)
  const [page, setPage] = useState(1)
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null)
  const shown = usePdfPage(done ? reportFileAddress(done.id) : null, page, canvas)
  const fault = error ?? shown.error
  const said =
    (fault && problemText(fault, language)) ??
    (report?.status === 'failed' ? (language === 'zh' ? report.error : report.errorEn) : null)
  return (
    <Modal
      open
      centered
      keyboard={false}
      width="min(1200px, 94vw)"
      title={t('print.preview')}
      onCancel={onClose}
      footer={
        <div className={styles.foot}>
          {shown.pages > 1 && (
            <span className={styles.pages}>
              <Button
                icon={<LeftOutlined />}
                aria-label={t('print.pageBefore')}
                disabled={page <= 1}
                onClick={() => setPage(page - 1)}
              />
              {t('print.page', { page, pages: shown.pages })}
              <Button
                icon={<RightOutlined />}
                aria-label={t('print.pageAfter')}
                disabled={page >= shown.pages}
                onClick={() => setPage(page + 1)}
              />
            </span>
          )}
          <Button
            type="primary"
            icon={<DownloadOutlined />}
            disabled={!done}
            data-testid="preview-download"
            onClick={() => done && download(reportFileAddress(done.id), done.fileName)}
          >
            {t('print.take')}
          </Button>
        </div>
      }
    >
      <div className={styles.stage} data-testid="sheet-preview" data-shown={shown.drawn}>
        {said ? (
          <Notice tone="fault" mark="▲" text={said} />
        ) : (
          !shown.drawn && (
            <div className={styles.progress} role="status">
              <Progress percent={Math.round((report?.progress ?? 0) * 100)} size="small" />
              <span>
                {(language === 'zh' ? report?.step : report?.stepEn) ?? t('print.making')}
              </span>
            </div>
          )
        )}
        <canvas
          ref={setCanvas}
          className={styles.page}
          hidden={!shown.drawn || said !== null}
          role="img"
          aria-label={t('print.preview')}
        />
      </div>
    </Modal>
  )
}
