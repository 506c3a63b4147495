/** One row of the ledger; grey bars while it is on its way. */
import { formatM2 } from '../../../gis-data/area.ts'
import { shortPlaceName } from '../../../gis-data/short-place-name.ts'
import type { LedgerColumn, LedgerRows } from '../../../server/api/ledger-contract.ts'
import { useUnits } from '../../api/units.ts'
import { useLanguage } from '../../state/use-language.ts'
import styles from './ledger-table.module.css'
import { isFigure } from './shown-columns.ts'

export interface TableRowProps {
  readonly id: string
  readonly index: number
  /** px from the first row. */
  readonly top: number
  readonly row: LedgerRows['rows'][number] | undefined
  readonly columns: readonly LedgerColumn[]
  readonly areas: boolean
  readonly active: boolean
  readonly selected: boolean
  readonly onChoose: (fid: number) => void
}

export function TableRow(props: TableRowProps) {
  const { id, index, top, row, columns, areas, active, selected, onChoose } = props
  const language = useLanguage()
  const units = useUnits()
  const place = { transform: `translateY(${top}px)` }
  if (!row)
    return (
      <div className={styles.row} style={place} aria-hidden>
        {['fid', ...columns.map(({ name }) => name), 'unit'].map((name) => (
          <span key={name} className={styles.cell}>
            <span className={styles.bar} />
          </span>
        ))}
      </div>
    )
  const unit = units.find(({ code }) => code === row.unitCode)
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the grid has the focus and the keys
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-active={active || undefined}
      data-fid={row.fid}
      className={styles.row}
      style={place}
      onClick={() => onChoose(row.fid)}
    >
      <Cell text={String(row.fid)} />
      {row.values.map(({ text, textEn, masked }, at) => {
        const column = columns[at]
        if (!column) return null
        return (
          <Cell
            key={column.name}
            text={language === 'zh' ? text : textEn}
            figure={isFigure(column)}
            masked={masked}
          />
        )
      })}
      <Cell text={unit ? shortPlaceName(unit.name) : (row.unitCode ?? '')} />
      {areas && <Cell text={row.areaM2 === null ? '' : formatM2(row.areaM2)} figure />}
    </div>
  )
}

interface CellProps {
  readonly text: string
  readonly figure?: boolean
  readonly masked?: boolean
}

const Cell = ({ text, figure = false, masked = false }: CellProps) => (
  // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the grid has the focus
  <span
    role="gridcell"
    className={styles.cell}
    title={text}
    data-figure={figure || undefined}
    data-masked={masked || undefined}
  >
    {text}
  </span>
)
