/** Rows of one kind: the table and the map linked to it, page by page. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemText } from '../../api/problem-error.ts'
import { CHANGE_PAGE } from '../../map/changes/change-page.ts'
import type { ChangeRow } from '../../map/changes/change-row.ts'
import { ChangeTable } from '../../map/changes/change-table.tsx'
import { useLanguage } from '../../state/use-language.ts'
import { Notice } from '../../ui/notice.tsx'
import { Pager } from '../../ui/pager.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { ChangeMap } from './change-map.tsx'
import styles from './change-view.module.css'

export interface ChangeViewProps {
  readonly layer: string
  readonly rows: readonly ChangeRow[] | undefined
  readonly total: number
  readonly error: unknown
  /** From 1. */
  readonly page: number
  readonly onPage: (page: number) => void
}

export function ChangeView({ layer, rows, total, error, page, onPage }: ChangeViewProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [chosen, setChosen] = useState<number | null>(null)
  useEffect(() => {
    if (rows) setChosen(null)
  }, [rows])
  if (error) return <Notice tone="fault" text={problemText(error, language)} />
  return (
    <div className={styles.halves}>
      <div className={styles.list}>
        <div className={styles.scroll}>
          {!rows ? (
            <SkeletonRows rows={8} />
          ) : rows.length === 0 ? (
            <Notice text={t('imports.noRows')} />
          ) : (
            <ChangeTable layer={layer} rows={rows} chosen={chosen} onChoose={setChosen} />
          )}
        </div>
        <Pager page={page} pageSize={CHANGE_PAGE} total={total} onPage={onPage} />
      </div>
      <ChangeMap rows={rows ?? none} total={total} chosen={chosen} onChoose={setChosen} />
    </div>
  )
}

const none: readonly ChangeRow[] = []
