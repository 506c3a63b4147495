/** Rows by columns with their sums; every number opens its features, a heading shades the map. Arrows move. */
import { type KeyboardEvent, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { amountUnits } from '../../gis-data/table-measure.ts'
import { useLanguage, wordsIn } from '../state/use-language.ts'
import { usePageState } from '../state/use-page-state.ts'
import type { Cell } from './analysis.ts'
import styles from './cross-table.module.css'
import { printedAmounts, SUM, shadedAmounts, shadedColumn, type Table } from './printed-amounts.ts'
import { shadeOf, shadeSteps } from './shades.ts'
import { useShownTable } from './shown-table.ts'
import { patchAnalysis, useAnalysis } from './use-analysis.ts'

export function CrossTable({ table: whole }: { table: Table }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { night } = usePageState()
  const { cell, shade, rows: rowKind } = useAnalysis()
  const { shown: table, unit } = useShownTable(whole)
  const printed = useMemo(() => printedAmounts(table, unit), [table, unit])
  const shades = useMemo(() => {
    if (rowKind === 'class') return null
    const areas = shadedAmounts(table, shade)
    const steps = shadeSteps(areas, night ? 'night' : 'day')
    return areas.map((area) => shadeOf(area, steps))
  }, [table, rowKind, shade, night])
  const unitWord = wordsIn(language, amountUnits[unit])
  const { rows, columns } = table
  const name = (head: { title: string; titleEn: string } | undefined, otherwise: string) =>
    head ? wordsIn(language, head) : otherwise

  const number = (row: number | null, column: number | null, text: string) => {
    const at: Cell = {
      row: row === null ? null : rows[row]!.key,
      column: column === null ? null : columns[column]!.key,
    }
    const open = cell !== null && cell.row === at.row && cell.column === at.column
    return (
      <td
        key={column ?? 'sum'}
        className={row === null || column === null ? styles.sum : undefined}
        data-open={open}
      >
        {text !== '' && (
          <button
            type="button"
            data-cell={`${row ?? 'sum'}:${column ?? 'sum'}`}
            tabIndex={open || (cell === null && row === null && column === null) ? 0 : -1}
            aria-label={t('analysis.openCell', {
              row: name(row === null ? undefined : rows[row], t('analysis.allRows')),
              column: name(column === null ? undefined : columns[column], t('analysis.allColumns')),
              area: `${text} ${unitWord}`,
            })}
            onClick={() => patchAnalysis({ cell: open ? null : at })}
          >
            {text}
          </button>
        )}
      </td>
    )
  }
  const heading = (key: string, title: string) =>
    shades ? (
      <button
        type="button"
        title={t('analysis.shade', { column: title })}
        aria-pressed={shadedColumn(table, shade) === key && cell === null}
        onClick={() => patchAnalysis({ shade: key, cell: null })}
      >
        {title}
      </button>
    ) : (
      <span style={{ padding: '0 10px' }}>{title}</span>
    )
  return (
    <table className={styles.table} onKeyDown={move} data-testid="cross-table">
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {t('analysis.inUnit', { what: t('analysis.name'), unit: unitWord })}
          </th>
          {columns.map((column) => (
            <th key={column.key} scope="col">
              {heading(column.key, wordsIn(language, column))}
            </th>
          ))}
          <th scope="col">{heading(SUM, t('analysis.total'))}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.key}>
            <th scope="row" className={styles.name} title={wordsIn(language, row)}>
              <button
                type="button"
                tabIndex={-1}
                onClick={() => patchAnalysis({ cell: { row: row.key, column: null } })}
              >
                {shades && (
                  <span
                    className={styles.shade}
                    style={{ background: shades[at] ?? 'transparent' }}
                  />
                )}
                {wordsIn(language, row)}
              </button>
            </th>
            {printed.cells[at]!.map((text, column) => number(at, column, text))}
            {number(at, null, printed.rows[at]!)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={styles.name}>
            <span style={{ padding: '0 14px' }}>{t('analysis.total')}</span>
          </th>
          {printed.columns.map((text, column) => number(null, column, text))}
          {number(null, null, printed.whole)}
        </tr>
      </tfoot>
    </table>
  )
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** To the next number in that direction; empty cells are passed over. */
function move(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key]
  const here = (event.target as HTMLElement).closest('td')
  if (!step || !here) return
  event.preventDefault()
  const [down, right] = step
  let row = here.parentElement as HTMLTableRowElement
  let column = here.cellIndex
  const all = [...event.currentTarget.rows]
  for (;;) {
    column += right
    const next = all[all.indexOf(row) + down]
    if (!next?.cells[column]) return
    row = next
    const button = row.cells[column]!.matches('td') && row.cells[column]!.querySelector('button')
    if (button) {
      button.focus()
      return
    }
  }
}
