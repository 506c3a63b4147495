/** Layers that this viewer may see, with counts, revisions and tile addresses. */
import { useQuery } from '@tanstack/react-query'
import type { LayerSummary } from '../../server/api/contract.ts'
import { request } from './request.ts'

const none: readonly LayerSummary[] = []

export function useLayerSummaries() {
  const query = useQuery({
    queryKey: ['layers'],
    queryFn: ({ signal }) => request<LayerSummary[]>('/api/layers', { signal }),
    staleTime: 60_000,
  })
  return { ...query, layers: query.data ?? none }
}
