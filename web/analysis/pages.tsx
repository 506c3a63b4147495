/** Steps from page to page of a list. */
import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './within-list.module.css'

export interface PagesProps {
  /** From 0. */
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
}

export function Pages({ page, pages, onPage }: PagesProps) {
  const { t } = useTranslation()
  if (pages <= 1) return null
  return (
    <div className={styles.pages}>
      <Button
        size="small"
        type="text"
        icon={<LeftOutlined />}
        aria-label={t('analysis.before')}
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      />
      <span>{t('analysis.page', { page: page + 1, pages })}</span>
      <Button
        size="small"
        type="text"
        icon={<RightOutlined />}
        aria-label={t('analysis.next')}
        disabled={page + 1 >= pages}
        onClick={() => onPage(page + 1)}
      />
    </div>
  )
}
