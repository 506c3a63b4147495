/** A PDF page by page. */
import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/notice.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { usePdfPage } from '../../../ui/use-pdf-page.ts'
import styles from './plan-texts.module.css'

export function PlanPages({ address, title }: { address: string; title: string }) {
  const { t } = useTranslation()
  const [page, setPage] = useState(1)
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null)
  const { pages, drawn, error } = usePdfPage(address, page, canvas)
  if (error) return <Notice tone="fault" text={t('planText.unreadable')} />
  return (
    <div className={styles.pages} data-testid="plan-pages" data-shown={drawn}>
      {pages > 1 && (
        <div className={styles.turn}>
          <Button
            icon={<LeftOutlined />}
            aria-label={t('planText.pageBefore')}
            disabled={page <= 1}
            onClick={() => setPage(page - 1)}
          />
          {t('planText.page', { page, pages })}
          <Button
            icon={<RightOutlined />}
            aria-label={t('planText.pageAfter')}
            disabled={page >= pages}
            onClick={() => setPage(page + 1)}
          />
        </div>
      )}
      {!drawn && <SkeletonRows rows={10} />}
      <canvas
        ref={setCanvas}
        className={styles.page}
        hidden={!drawn}
        role="img"
        aria-label={title}
      />
    </div>
  )
}
