/** Import drafts: hand over, follow, choose, look at the rows, foresee, commit, drop. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { z } from 'zod'
import type {
  DraftRows,
  ImportDraft,
  importChoicesSchema,
} from '../../server/api/import-contract.ts'
import { request, withQuery } from './request.ts'
import { type Sending, sendFiles } from './send-files.ts'

const DRAFTS = '/api/imports/drafts'
const listKey = ['import-drafts'] as const
const draftKey = (id: string) => ['import-draft', id] as const
const addressOf = (id: string) => `${DRAFTS}/${encodeURIComponent(id)}`

const running: ReadonlySet<ImportDraft['status']> = new Set([
  'inspecting',
  'previewing',
  'foreseeing',
  'committing',
])
export const isRunning = ({ status }: Pick<ImportDraft, 'status'>): boolean => running.has(status)

/** Newest first; asked again while one is at work. */
export const useDrafts = () =>
  useQuery({
    queryKey: listKey,
    queryFn: ({ signal }) => request<ImportDraft[]>(DRAFTS, { signal }),
    refetchInterval: ({ state }) => (state.data?.some(isRunning) ? 1500 : 30_000),
  })

/** A draft, followed by server-sent events while something runs on it. */
export function useDraft(id: string) {
  const queries = useQueryClient()
  const query = useQuery({
    queryKey: draftKey(id),
    queryFn: ({ signal }) => request<ImportDraft>(addressOf(id), { signal }),
    // the stream may be cut by a proxy: ask slowly beside it
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? 2000 : false),
  })
  const follow = query.data !== undefined && isRunning(query.data)
  useEffect(() => {
    if (!follow) return
    const events = new EventSource(`${addressOf(id)}/events`)
    events.addEventListener('draft', (event) => {
      const draft = JSON.parse((event as MessageEvent<string>).data) as ImportDraft
      queries.setQueryData(draftKey(id), draft)
      if (isRunning(draft)) return
      events.close()
      void queries.invalidateQueries({ queryKey: listKey })
    })
    // what failed is told by asking, which goes on
    events.addEventListener('error', () => events.close())
    return () => events.close()
  }, [id, follow, queries])
  return query
}

/** What a step answers is the draft from then on; the list follows. */
function useAnswered() {
  const queries = useQueryClient()
  return (draft: ImportDraft) => {
    queries.setQueryData(draftKey(draft.id), draft)
    void queries.invalidateQueries({ queryKey: listKey })
  }
}

export interface SentFiles extends Sending {
  readonly files: readonly File[]
}

export function useSendFiles() {
  const answered = useAnswered()
  return useMutation({
    mutationFn: ({ files, ...sending }: SentFiles) =>
      sendFiles<ImportDraft>(DRAFTS, files, sending),
    onSuccess: answered,
  })
}

export type ChoicesSent = z.input<typeof importChoicesSchema>

export function useChoose(id: string) {
  const answered = useAnswered()
  return useMutation({
    mutationFn: (choices: ChoicesSent) =>
      request<ImportDraft>(`${addressOf(id)}/choices`, { method: 'PUT', body: choices }),
    onSuccess: answered,
  })
}

/** Looks through the delivery anew, with this line of a table for its names. */
export function useTakeHead(id: string) {
  const answered = useAnswered()
  return useMutation({
    mutationFn: (body: { readonly dataset: string; readonly row: number }) =>
      request<ImportDraft>(`${addressOf(id)}/head`, { method: 'PUT', body }),
    onSuccess: answered,
  })
}

/** Likewise, with these columns of a table for its coordinates. */
export function useTakeCoordinates(id: string) {
  const answered = useAnswered()
  return useMutation({
    mutationFn: (body: { readonly dataset: string; readonly columns: readonly string[] }) =>
      request<ImportDraft>(`${addressOf(id)}/coordinates`, { method: 'PUT', body }),
    onSuccess: answered,
  })
}

export function useForesee(id: string) {
  const answered = useAnswered()
  return useMutation({
    mutationFn: () => request<ImportDraft>(`${addressOf(id)}/effect`, { method: 'POST', body: {} }),
    onSuccess: answered,
  })
}

export function useCommit(id: string) {
  const answered = useAnswered()
  return useMutation({
    mutationFn: (reason: string) =>
      request<ImportDraft>(`${addressOf(id)}/commit`, { method: 'POST', body: { reason } }),
    onSuccess: answered,
  })
}

/** The draft becomes the one of the first dataset; the others come beside it. */
export function useSplitDraft(id: string) {
  const answered = useAnswered()
  return useMutation({
    mutationFn: (datasets: readonly string[]) =>
      request<ImportDraft[]>(`${addressOf(id)}/split`, { method: 'POST', body: { datasets } }),
    onSuccess: (drafts) => drafts.forEach(answered),
  })
}

/** In one changeset. */
export function useCommitTogether() {
  const answered = useAnswered()
  return useMutation({
    mutationFn: (body: { readonly drafts: readonly string[]; readonly reason: string }) =>
      request<ImportDraft[]>(`${DRAFTS}/commit`, { method: 'POST', body }),
    onSuccess: (drafts) => drafts.forEach(answered),
  })
}

/** The drafts that a delivery was split into, in the order of its datasets; none where it was not. */
export function useDeliverySet({ delivery, inspected }: ImportDraft): readonly ImportDraft[] {
  const { data } = useDrafts()
  if (delivery === null) return []
  const order = (inspected?.datasets ?? []).map(({ id }) => id)
  return (data ?? [])
    .filter((draft) => draft.delivery === delivery)
    .sort((a, b) => order.indexOf(a.dataset ?? '') - order.indexOf(b.dataset ?? ''))
}

/** Ends what runs; the draft stands as it was before. */
export function useCancelDraft(id: string) {
  const answered = useAnswered()
  return useMutation({
    mutationFn: () => request<ImportDraft>(`${addressOf(id)}/cancel`, { method: 'POST', body: {} }),
    onSuccess: answered,
  })
}

export function useDropDraft() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => request<void>(addressOf(id), { method: 'DELETE' }),
    onSuccess: (_nothing, id) => {
      queries.removeQueries({ queryKey: draftKey(id) })
      return queries.invalidateQueries({ queryKey: listKey })
    },
  })
}

/** `of`: what names the preview that the rows are of, so that another preview asks anew. */
export const useDraftRows = (
  id: string,
  of: string,
  kind: string | null,
  page: { readonly offset: number; readonly limit: number },
) =>
  useQuery({
    queryKey: ['import-rows', id, of, kind, page],
    queryFn: ({ signal }) =>
      request<DraftRows>(withQuery(`${addressOf(id)}/rows`, { kind, ...page }), { signal }),
    enabled: kind !== null,
  })

export const setAsideAddress = (id: string, format: 'xlsx' | 'csv' | 'geojson'): string =>
  withQuery(`${addressOf(id)}/set-aside`, { format })
