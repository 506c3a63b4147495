/** A click on a column's head: first from the least, then from the largest, then by feature id again. */
export function nextSort(sort: string | null, column: string): string | null {
  if (sort === column) return `-${column}`
  return sort === `-${column}` ? null : column
}

export type SortDirection = 'ascending' | 'descending' | 'none'

export function sortDirection(sort: string | null, column: string): SortDirection {
  if (sort === column) return 'ascending'
  return sort === `-${column}` ? 'descending' : 'none'
}
