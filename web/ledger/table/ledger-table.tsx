/** The rows of a layer in a table that asks for them page by page while one scrolls; any number of rows. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LedgerColumn, LedgerColumns } from '../../../server/api/ledger-contract.ts'
import { type LedgerQuestion, ROWS_OF_PAGE, useLedgerPages } from '../../api/ledger.ts'
import { problemText } from '../../api/problem-error.ts'
import { useDebounced } from '../../lib/use-debounced.ts'
import { useLanguage } from '../../state/use-language.ts'
import { Notice } from '../../ui/notice.tsx'
import styles from './ledger-table.module.css'
import { columnTracks } from './shown-columns.ts'
import { TableHead } from './table-head.tsx'
import { TableRow } from './table-row.tsx'
import { useRowSelection } from './use-row-selection.ts'

const ROW_PX = 28
/** The browsers' longest page is some 16 million px: what lies behind is reached by filter or order. */
const MOST_ROWS = 500_000
/** Pages passed over in a quick scroll are not asked for. */
const REST_MS = 90

export interface LedgerTableProps {
  readonly question: LedgerQuestion
  readonly about: LedgerColumns
  readonly columns: readonly LedgerColumn[]
  readonly count: number
}

export function LedgerTable({ question, about, columns, count }: LedgerTableProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const listed = Math.min(count, MOST_ROWS)
  const virtual = useVirtualizer({
    count: listed,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 10,
    scrollMargin: ROW_PX,
    scrollPaddingStart: ROW_PX,
  })
  const items = virtual.getVirtualItems()
  const range = pagesOf(items[0]?.index ?? 0, items.at(-1)?.index ?? 0)
  const pages = useDebounced(range.join(','), REST_MS).split(',').map(Number)
  const names = columns.map(({ name }) => name)
  const { rows, error } = useLedgerPages(question, names, pages)
  const [active, setActive] = useState(0)
  const rowAt = (index: number) =>
    rows.get(Math.floor(index / ROWS_OF_PAGE))?.[index % ROWS_OF_PAGE]

  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(listed - 1, index))
    setActive(next)
    virtual.scrollToIndex(next)
  }
  const selection = useRowSelection(question, (offset) => {
    setActive(offset)
    virtual.scrollToIndex(Math.min(offset, listed - 1), { align: 'center' })
  })
  const { layer, q, sort } = question
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at its top
  useEffect(() => {
    setActive(0)
    scroller.current?.scrollTo({ top: 0 })
  }, [layer, q, sort])

  const onKeyDown = (event: KeyboardEvent) => {
    const steps = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_PX) - 2)
    const to = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + steps,
      PageUp: active - steps,
      Home: 0,
      End: listed - 1,
    }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      goTo(to)
    } else if (event.key === 'Enter' && event.target === event.currentTarget) {
      const row = rowAt(active)
      if (row) selection.choose(row.fid)
    }
  }
  if (error) return <Notice tone="fault" text={problemText(error, language)} />
  const { tracks, leastPx } = columnTracks(columns, about.areas)
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are not there cannot stand in a <table>
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      tabIndex={0}
      data-part="table"
      aria-label={t('ledger.rows')}
      aria-rowcount={count + 1}
      aria-activedescendant={
        items.some(({ index }) => index === active) ? `${id}-${active}` : undefined
      }
      style={{ '--tracks': tracks, '--least': `${leastPx}px` } as CSSProperties}
      data-testid="ledger-table"
      onKeyDown={onKeyDown}
    >
      <TableHead columns={columns} areas={about.areas} sort={sort ?? null} />
      <div className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rowAt(index)
          return (
            <TableRow
              key={index}
              id={`${id}-${index}`}
              index={index}
              top={start - ROW_PX}
              row={row}
              columns={columns}
              areas={about.areas}
              active={index === active}
              selected={row !== undefined && row.fid === selection.fid}
              onChoose={(fid) => {
                setActive(index)
                selection.choose(fid)
              }}
            />
          )
        })}
      </div>
      {count > listed && (
        <p className={styles.end}>{t('ledger.notAll', { most: listed.toLocaleString('en-US') })}</p>
      )}
    </div>
  )
}

function pagesOf(first: number, last: number): number[] {
  const [from, to] = [Math.floor(first / ROWS_OF_PAGE), Math.floor(last / ROWS_OF_PAGE)]
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}
