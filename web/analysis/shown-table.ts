/** The table as it is shown: possible misfits in a column of their own, unless all columns are asked for. */
import { useMemo } from 'react'
import { type Folded, foldSlivers } from '../../gis-data/fold-slivers.ts'
import { type AmountUnitId, unitFor } from '../../gis-data/table-measure.ts'
import type { Table } from './printed-amounts.ts'
import { useAnalysis } from './use-analysis.ts'

export interface ShownTable {
  readonly shown: Table & { readonly folded: Folded | null }
  readonly unit: AmountUnitId
}

export function useShownTable(table: Table): ShownTable {
  const { allColumns, unit } = useAnalysis()
  const shown = useMemo(
    () => (allColumns ? { ...table, folded: null } : foldSlivers(table)),
    [table, allColumns],
  )
  return { shown, unit: unitFor(table.measure, unit) }
}
