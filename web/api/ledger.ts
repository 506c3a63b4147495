/** The ledger of a layer: columns, pages of rows, count, a row's place, subtotals, values. */
import { keepPreviousData, useMutation, useQueries, useQuery } from '@tanstack/react-query'
import type { Cql2 } from '../../gis-data/cql2/cql2.ts'
import { formatCql2 } from '../../gis-data/cql2/format-cql2.ts'
import type {
  LedgerBounds,
  LedgerColumns,
  LedgerCount,
  LedgerPlace,
  LedgerRows,
  LedgerSubtotals,
  LedgerValues,
} from '../../server/api/ledger-contract.ts'
import { usePageState } from '../state/use-page-state.ts'
import { useLayerSummaries } from './layers.ts'
import { request, withQuery } from './request.ts'

export interface LedgerQuestion {
  readonly layer: string
  /** CQL2 text; null for all rows. */
  readonly q: string | null
  readonly sort?: string | null
}

export const ROWS_OF_PAGE = 100

const address = (layer: string, path: string, query: Parameters<typeof withQuery>[1]) =>
  withQuery(`/api/layers/${encodeURIComponent(layer)}/${path}`, query)

/**
 * The revision that the address names, else the newest of all layers: a filter may ask about others,
 * and a change of any row asks anew.
 */
function useLedgerRevision(): number {
  const { layers } = useLayerSummaries()
  const { revision } = usePageState()
  return revision ?? Math.max(0, ...layers.map((layer) => layer.revision))
}

export const useLedgerColumns = (layer: string) =>
  useQuery({
    queryKey: ['ledger', layer, 'columns'],
    queryFn: ({ signal }) => request<LedgerColumns>(address(layer, 'columns', {}), { signal }),
    staleTime: 300_000,
  })

export function useLedgerCount({ layer, q }: LedgerQuestion, enabled = true) {
  const revision = useLedgerRevision()
  return useQuery({
    queryKey: ['ledger', layer, 'count', revision, q],
    queryFn: ({ signal }) =>
      request<LedgerCount>(address(layer, 'rows/count', { q, revision }), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    enabled,
  })
}

/** Whether another row of the layer than `fid` bears this value; false while it is not known. */
export function useIsBorne(layer: string, field: string, value: string | null, fid: number | null) {
  const same: Cql2 = { op: '=', args: [{ property: field }, value ?? ''] }
  const another: Cql2 = { op: '<>', args: [{ property: 'fid' }, fid] }
  const q = formatCql2(fid === null ? same : { op: 'and', args: [same, another] })
  const { data } = useLedgerCount({ layer, q }, value !== null)
  return value !== null && (data?.count ?? 0) > 0
}

/** The box around all that the filter leaves, asked for when it is wanted. */
export function useLedgerBounds({ layer, q }: LedgerQuestion) {
  const revision = useLedgerRevision()
  return useMutation({
    mutationFn: () => request<LedgerBounds>(address(layer, 'rows/bounds', { q, revision })),
  })
}

/** The rows of the given pages as far as they have come, by page. */
export function useLedgerPages(
  { layer, q, sort = null }: LedgerQuestion,
  columns: readonly string[] | null,
  pages: readonly number[],
) {
  const revision = useLedgerRevision()
  return useQueries({
    queries: pages.map((page) => ({
      queryKey: ['ledger', layer, 'rows', revision, q, sort, columns, page],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        request<LedgerRows>(
          address(layer, 'rows', {
            q,
            revision,
            sort,
            columns: columns?.join(','),
            offset: page * ROWS_OF_PAGE,
            limit: ROWS_OF_PAGE,
          }),
          { signal },
        ),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 60_000,
      retry: false,
      enabled: columns !== null,
    })),
    combine: (answers) => ({
      rows: new Map(pages.map((page, at) => [page, answers[at]?.data?.rows])),
      error: answers.find(({ error }) => error)?.error ?? null,
    }),
  })
}

export function useLedgerPlace({ layer, q, sort = null }: LedgerQuestion, fid: number | null) {
  const revision = useLedgerRevision()
  return useQuery({
    queryKey: ['ledger', layer, 'place', revision, q, sort, fid],
    queryFn: ({ signal }) =>
      request<LedgerPlace>(address(layer, 'rows/place', { fid, q, sort, revision }), { signal }),
    enabled: fid !== null,
    retry: false,
  })
}

export function useSubtotals({ layer, q }: LedgerQuestion, by: string) {
  const revision = useLedgerRevision()
  return useQuery({
    queryKey: ['ledger', layer, 'subtotals', revision, q, by],
    queryFn: ({ signal }) =>
      request<LedgerSubtotals>(address(layer, 'subtotals', { by, q, revision }), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    placeholderData: (before, query) =>
      query?.queryKey[1] === layer ? keepPreviousData(before) : undefined,
  })
}

export const useFieldValues = (layer: string, field: string | null) =>
  useQuery({
    queryKey: ['ledger', layer, 'values', field],
    queryFn: ({ signal }) => request<LedgerValues>(address(layer, 'values', { field }), { signal }),
    enabled: field !== null,
    staleTime: 300_000,
    retry: false,
  })
