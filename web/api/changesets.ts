/** Changesets: the record, one with what it did to a layer, and taking it back. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ChangesetSummary, ImportReport } from '../../server/api/contract.ts'
import type { LayerDifference } from '../../server/api/import-contract.ts'
import { request, withQuery } from './request.ts'

const LISTED = 200

export const useChangesets = () =>
  useQuery({
    queryKey: ['changesets'],
    queryFn: ({ signal }) =>
      request<ChangesetSummary[]>(withQuery('/api/changesets', { limit: LISTED }), { signal }),
    refetchInterval: 30_000,
  })

export const useChangeset = (id: number) =>
  useQuery({
    queryKey: ['changesets', id],
    queryFn: ({ signal }) => request<ChangesetSummary>(`/api/changesets/${id}`, { signal }),
  })

/** What an import said of itself, for one of its layers; asked only of changesets that are imports. */
export const useImportReport = (id: number, layer: string | null, isImport: boolean) =>
  useQuery({
    queryKey: ['import-report', id, layer],
    queryFn: ({ signal }) =>
      request<ImportReport>(withQuery(`/api/imports/${id}`, { layer }), { signal }),
    enabled: isImport && layer !== null,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })

export interface Revisions {
  readonly from: number
  readonly to: number
}

/** What a changeset did: from just before it to just after. */
export const byChangeset = (id: number): Revisions => ({ from: id - 1, to: id })

export const differenceAddress = (
  { from, to }: Revisions,
  layer: string,
  kind: string | null,
  more: Readonly<Record<string, string | number>> = {},
): string => withQuery(`/api/changesets/${from}/difference`, { with: to, layer, kind, ...more })

/** What became of the layer from one revision to another. */
export const useDifference = (
  between: Revisions,
  layer: string | null,
  kind: string | null,
  page: { readonly offset: number; readonly limit: number },
) =>
  useQuery({
    queryKey: ['difference', between, layer, kind, page],
    queryFn: ({ signal }) =>
      request<LayerDifference>(differenceAddress(between, layer ?? '', kind, { ...page }), {
        signal,
      }),
    enabled: layer !== null,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })

export function useUndo(id: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) =>
      request<ChangesetSummary>(`/api/changesets/${id}/undo`, { method: 'POST', body: { reason } }),
    onSuccess: () => queries.invalidateQueries(),
  })
}
