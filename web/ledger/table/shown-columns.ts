/** Which columns a ledger shows: those of the address, else those chosen here before, else the layer's own. */
import type { LedgerColumn, LedgerColumns } from '../../../server/api/ledger-contract.ts'
import { localValue } from '../../lib/local-value.ts'

/** By layer; kept in this browser. */
export const rememberedColumns = localValue<Readonly<Record<string, readonly string[]>>>(
  'hegui.ledgerColumns',
  {},
)

export function shownColumns(
  { columns }: Pick<LedgerColumns, 'columns'>,
  chosen: readonly string[] | null | undefined,
): readonly LedgerColumn[] {
  const known = (chosen ?? []).flatMap((name) => columns.find((one) => one.name === name) ?? [])
  return known.length > 0 ? known : columns.filter(({ atStart }) => atStart)
}

interface Track {
  readonly leastPx: number
  /** Share of what is left. */
  readonly share: number
}

const FID: Track = { leastPx: 76, share: 0 }
const UNIT: Track = { leastPx: 140, share: 1 }
const AREA: Track = { leastPx: 112, share: 0.7 }

function trackOf({ type, coded, unit }: LedgerColumn): Track {
  if (type === 'boolean') return { leastPx: 84, share: 0.6 }
  if (type === 'date') return { leastPx: 104, share: 0.7 }
  if (type === 'number' || type === 'integer')
    return unit === 'm2' ? AREA : { leastPx: 92, share: 0.6 }
  return coded ? { leastPx: 124, share: 1 } : { leastPx: 188, share: 1.2 }
}

/** Widths of the table's columns, by what stands in them: the grid's tracks as CSS, and the least width of all. */
export function columnTracks(columns: readonly LedgerColumn[], areas: boolean) {
  const tracks = [FID, ...columns.map(trackOf), UNIT, ...(areas ? [AREA] : [])]
  return {
    tracks: tracks
      .map(({ leastPx, share }) =>
        share === 0 ? `${leastPx}px` : `minmax(${leastPx}px, ${share}fr)`,
      )
      .join(' '),
    leastPx: tracks.reduce((sum, { leastPx }) => sum + leastPx, 0),
  }
}

export const isFigure = ({ type }: LedgerColumn) => type === 'number' || type === 'integer'

/** The columns of a file that holds what the table shows: its own, the unit's name and the area. */
export const exportedColumns = (
  { areas }: Pick<LedgerColumns, 'areas'>,
  shown: readonly LedgerColumn[],
): readonly string[] => [
  ...shown.map(({ name }) => name),
  'unit_name',
  ...(areas ? ['area_m2'] : []),
]
