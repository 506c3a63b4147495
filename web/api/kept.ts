/** What people keep on the server: views, queries, notes, sheets to print, short links. */
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  KeptChange,
  KeptDraft,
  KeptItem,
  KeptKind,
  KeptList,
} from '../../server/api/kept-contract.ts'
import { request, withQuery } from './request.ts'

const keyOf = (kind: KeptKind) => ['kept', kind] as const
const addressOf = (id: string) => `/api/kept/${encodeURIComponent(id)}`

/** One's own and those shared, by title. Visitors are refused. */
export const useKept = <K extends KeptKind>(kind: K, { enabled = true } = {}) =>
  useQuery({
    queryKey: keyOf(kind),
    queryFn: ({ signal }) =>
      request<KeptList<K>>(withQuery('/api/kept', { kind }), { signal }).then(({ items }) => items),
    staleTime: 30_000,
    retry: false,
    enabled,
  })

export const keepItem = <K extends KeptKind>(draft: KeptDraft<K>): Promise<KeptItem<K>> =>
  request('/api/kept', { method: 'POST', body: draft })

export const changeKeptItem = <K extends KeptKind>(
  id: string,
  change: KeptChange<K>,
): Promise<KeptItem<K>> => request(addressOf(id), { method: 'PUT', body: change })

export const dropKeptItem = (id: string): Promise<void> =>
  request(addressOf(id), { method: 'DELETE' })

/** After any of these; lists of the kind are asked for again. */
export const keptChanged = (queries: QueryClient, kind: KeptKind) =>
  queries.invalidateQueries({ queryKey: keyOf(kind) })

export function useKeepItem<K extends KeptKind>(kind: K) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (draft: Omit<KeptDraft<K>, 'kind'>) => keepItem<K>({ kind, ...draft }),
    onSuccess: () => keptChanged(queries, kind),
  })
}

export function useChangeKeptItem<K extends KeptKind>(kind: K) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, ...change }: KeptChange<K> & { readonly id: string }) =>
      changeKeptItem<K>(id, change as unknown as KeptChange<K>),
    onSuccess: () => keptChanged(queries, kind),
  })
}

export function useDropKeptItem(kind: KeptKind) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: dropKeptItem, onSuccess: () => keptChanged(queries, kind) })
}
