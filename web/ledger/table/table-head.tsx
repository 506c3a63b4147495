/** Heads of the columns: a click orders the rows by one of them. */
import { CaretDownOutlined, CaretUpOutlined, EyeInvisibleOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { LedgerColumn } from '../../../server/api/ledger-contract.ts'
import { useWords } from '../../state/use-language.ts'
import { patchPageState } from '../../state/use-page-state.ts'
import styles from './ledger-table.module.css'
import { nextSort, sortDirection } from './next-sort.ts'
import { isFigure } from './shown-columns.ts'

export interface TableHeadProps {
  readonly columns: readonly LedgerColumn[]
  readonly areas: boolean
  readonly sort: string | null
}

export function TableHead({ columns, areas, sort }: TableHeadProps) {
  const { t } = useTranslation()
  const words = useWords()
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: head of a grid
    <div role="row" aria-rowindex={1} className={styles.head}>
      <HeadCell name="fid" title={t('ledger.fid')} sort={sort} />
      {columns.map((column) =>
        column.masked ? (
          // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: head of a grid
          <span
            key={column.name}
            role="columnheader"
            className={styles.headCell}
            title={t('ledger.maskedColumn')}
          >
            <span className={styles.headText}>{words(column)}</span>
            <EyeInvisibleOutlined aria-label={t('ledger.masked')} />
          </span>
        ) : (
          <HeadCell
            key={column.name}
            name={column.name}
            title={words(column)}
            sort={sort}
            figure={isFigure(column)}
          />
        ),
      )}
      <HeadCell name="unit_code" title={t('table.unit')} sort={sort} />
      {areas && <HeadCell name="area_m2" title={t('table.area')} sort={sort} figure />}
    </div>
  )
}

interface HeadCellProps {
  readonly name: string
  readonly title: string
  readonly sort: string | null
  readonly figure?: boolean
}

function HeadCell({ name, title, sort, figure = false }: HeadCellProps) {
  const direction = sortDirection(sort, name)
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the button in it takes the focus
    <span
      role="columnheader"
      aria-sort={direction}
      className={styles.headCell}
      data-figure={figure || undefined}
    >
      <button
        type="button"
        className={styles.sort}
        title={title}
        data-testid={`sort-${name}`}
        onClick={() => patchPageState({ sort: nextSort(sort, name) })}
      >
        <span className={styles.headText}>{title}</span>
        {direction === 'ascending' && <CaretUpOutlined aria-hidden />}
        {direction === 'descending' && <CaretDownOutlined aria-hidden />}
      </button>
    </span>
  )
}
