/** Shapes of places, what lies in them, and cross tables that are made as jobs. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type {
  AskedPlace,
  CellFeatures,
  Identified,
  IdentifiedFeature,
  OverlayTable,
  OverlayTableRequest,
  PlaceShape,
} from '../../server/api/analysis-contract.ts'
import { isAtWork, useFollowJob } from './jobs.ts'
import { request, withQuery } from './request.ts'

/** The same question is not asked twice while the page stands, unless it is asked anew. */
const lasting = { retry: false, staleTime: Number.POSITIVE_INFINITY } as const

export const usePlaceShape = (place: AskedPlace | null) =>
  useQuery({
    queryKey: ['place', place],
    queryFn: ({ signal }) =>
      request<PlaceShape>('/api/identify/place', { method: 'POST', body: place, signal }),
    enabled: place !== null,
    ...lasting,
  })

export const useIdentified = (place: AskedPlace | null) =>
  useQuery({
    queryKey: ['identified', place],
    queryFn: ({ signal }) =>
      request<Identified>('/api/identify', { method: 'POST', body: { place }, signal }),
    enabled: place !== null,
    ...lasting,
  })

export interface FeaturesInPlace {
  readonly place: AskedPlace
  readonly layer: string
  readonly revision: number
  readonly offset: number
  readonly limit: number
}

export const useIdentifiedFeatures = (asked: FeaturesInPlace) =>
  useQuery({
    queryKey: ['identified-features', asked],
    queryFn: ({ signal }) =>
      request<{ features: IdentifiedFeature[] }>('/api/identify/features', {
        method: 'POST',
        body: asked,
        signal,
      }),
    ...lasting,
  })

/** The table that answers a question: asked for, followed until it is done, or why it was refused. */
export function useOverlayTable(question: OverlayTableRequest | null) {
  const queries = useQueryClient()
  const started = useQuery({
    queryKey: ['overlay-start', question],
    queryFn: () =>
      request<{ id: string }>('/api/overlay/tables', { method: 'POST', body: question }),
    enabled: question !== null,
    ...lasting,
  })
  const id = question === null ? null : (started.data?.id ?? null)
  const table = useQuery({
    queryKey: ['overlay-table', id],
    queryFn: ({ signal }) => request<OverlayTable>(`/api/overlay/tables/${id}`, { signal }),
    enabled: id !== null,
    // events follow it; the stream may be cut by a proxy
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? 2000 : false),
    staleTime: 60_000,
  })
  const refetch = useCallback(
    () => void queries.invalidateQueries({ queryKey: ['overlay-table', id] }),
    [queries, id],
  )
  useFollowJob(table.data && isAtWork(table.data) ? id : null, refetch)
  return {
    table: id === null ? null : (table.data ?? null),
    error: started.error ?? table.error,
    askAnew: () => queries.resetQueries({ queryKey: ['overlay-start', question] }),
  }
}

export interface CellPage {
  /** Numbers that may be errors of fit are out of their columns. */
  readonly folded: boolean
  readonly row: string | null
  readonly column: string | null
  readonly offset: number
  readonly limit: number
}

export const useCellFeatures = (id: string | null, page: CellPage | null) =>
  useQuery({
    queryKey: ['overlay-cell', id, page],
    queryFn: ({ signal }) =>
      request<CellFeatures>(
        withQuery(`/api/overlay/tables/${id}/features`, {
          ...page,
          folded: page?.folded ? 'true' : null,
        }),
        {
          signal,
        },
      ),
    enabled: id !== null && page !== null,
    ...lasting,
  })

export const tableFileAddress = (
  id: string,
  file: { format: 'xlsx' | 'csv'; unit: string; slivers: 'folded' | 'all'; language: string },
): string => withQuery(`/api/overlay/tables/${id}/file`, file)
