/** Which layer is filtered by the address, and how: the table and the map show the same features. */
import { type PageState, parsePageState } from './page-state.ts'

export interface LayerFilter {
  readonly layer: string
  /** CQL2 text. */
  readonly text: string
}

/** Of the map: the filter of the layer whose table is open. */
export const layerFilter = ({ q, table }: Pick<PageState, 'q' | 'table'>): LayerFilter | null =>
  q !== null && table !== null ? { layer: table, text: q } : null

/** What a table of another layer begins with: no filter, order or columns of the one before. */
export const freshTable = (({ q, sort, columns, sumsBy }: PageState) => ({
  q,
  sort,
  columns,
  sumsBy,
}))(parsePageState(''))
