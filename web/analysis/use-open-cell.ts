/** The features of the opened number, on the page that one looks at. */
import { useCellFeatures, useOverlayTable } from '../api/analysis.ts'
import { createStore, useStore } from '../lib/store.ts'
import { askedTable } from './questions.ts'
import { useAnalysis } from './use-analysis.ts'

export const CELL_PAGE = 50

/** From 0; of the cell whose key it carries, else the first. */
const pageStore = createStore<{ readonly of: string; readonly page: number }>({ of: '', page: 0 })

export function useCellPage(): readonly [number, (page: number) => void] {
  const { cell } = useAnalysis()
  const { of, page } = useStore(pageStore)
  const key = JSON.stringify(cell)
  return [of === key ? page : 0, (next) => pageStore.set({ of: key, page: next })]
}

export function useOpenCell() {
  const analysis = useAnalysis()
  const { table } = useOverlayTable(askedTable(analysis))
  const [page] = useCellPage()
  const { cell } = analysis
  return useCellFeatures(
    table?.status === 'done' ? table.id : null,
    cell && { ...cell, folded: !analysis.allColumns, offset: page * CELL_PAGE, limit: CELL_PAGE },
  )
}
