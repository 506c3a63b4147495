/** Heading of a column; a button that sorts by it where rows can be sorted. */
import styles from './figure-table.module.css'
import type { SortColumn, Sorting } from './sort-rows.ts'

export interface SortHeadProps {
  readonly column: SortColumn
  readonly title: string
  readonly sorting: Sorting | null
  readonly onSort: (sorting: Sorting) => void
  readonly right?: boolean
}

export function SortHead({ column, title, sorting, onSort, right = false }: SortHeadProps) {
  const className = right ? styles.right : undefined
  if (!sorting) return <th className={className}>{title}</th>
  const active = sorting.column === column
  const { descending } = sorting
  // Names and results begin with the first and the worst, figures with the largest.
  const first = column !== 'place' && column !== 'state'
  return (
    <th
      className={className}
      aria-sort={active ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={styles.sort}
        data-testid={`sort-${column}`}
        onClick={() => onSort({ column, descending: active ? !descending : first })}
      >
        {title}
        <span aria-hidden className={styles.arrow} data-active={active}>
          {active && descending ? '↓' : '↑'}
        </span>
      </button>
    </th>
  )
}
