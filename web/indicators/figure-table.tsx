/** Target, stated, drawn and actual of each row, the bars, the difference and the result. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureName } from '../../gis-data/indicators/indicator.ts'
import { FigureRow } from './figure-row.tsx'
import styles from './figure-table.module.css'
import { figureNames, figureTitles } from './figure-titles.ts'
import { SortHead } from './sort-head.tsx'
import { type Sorting, sortRows } from './sort-rows.ts'
import type { TableRow } from './table-row.ts'

export interface FigureTableProps {
  readonly heading: string
  /** Stands over the rows and is not sorted with them. */
  readonly whole: TableRow | null
  readonly rows: readonly TableRow[]
  /** Rows of one unit can be sorted by their figures. */
  readonly sortable: boolean
}

const asGiven: Sorting = { column: 'place', descending: false }

export function FigureTable({ heading, whole, rows, sortable }: FigureTableProps) {
  const { t } = useTranslation()
  const [sorting, setSorting] = useState(asGiven)
  const all = whole ? [whole, ...rows] : rows
  const figures = figureNames.filter((name: FigureName) =>
    all.some(({ value }) => value[name].reason !== 'not_of_this_kind'),
  )
  const head = { sorting: sortable ? sorting : null, onSort: setSorting }
  return (
    <table className={styles.table} data-testid="indicator-table">
      <thead>
        <tr>
          <SortHead {...head} column="place" title={heading} />
          {figures.map((name) => (
            <SortHead key={name} {...head} column={name} title={t(figureTitles[name])} right />
          ))}
          <th className={styles.picture}>{t('indicators.picture')}</th>
          <SortHead {...head} column="difference" title={t('indicators.difference')} right />
          <SortHead {...head} column="state" title={t('indicators.state')} />
        </tr>
      </thead>
      <tbody>
        {whole && <FigureRow row={whole} figures={figures} isWhole />}
        {sortRows(rows, sortable ? sorting : asGiven).map((row) => (
          <FigureRow key={row.key} row={row} figures={figures} />
        ))}
      </tbody>
    </table>
  )
}
