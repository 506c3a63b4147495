/** Deliveries under inspection: hand over, follow, cancel, defects, comparison. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  Comparison,
  Defect,
  DefectProof,
  Delivery,
} from '../../server/api/delivery-contract.ts'
import { request, withQuery } from './request.ts'

const listKey = ['deliveries'] as const
const deliveryKey = (id: string | null) => ['delivery', id] as const

export const isBeingInspected = ({ status }: { status: Delivery['status'] }): boolean =>
  status === 'queued' || status === 'running'

/** Newest first; asked again while one is under way. */
export const useDeliveries = () =>
  useQuery({
    queryKey: listKey,
    queryFn: ({ signal }) => request<Delivery[]>('/api/deliveries', { signal }),
    refetchInterval: ({ state }) => (state.data?.some(isBeingInspected) ? 1500 : 30_000),
  })

export const useDelivery = (id: string | null) =>
  useQuery({
    queryKey: deliveryKey(id),
    queryFn: ({ signal }) => request<Delivery>(`/api/deliveries/${id}`, { signal }),
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data && isBeingInspected(state.data) ? 700 : false),
  })

export function useSendDelivery() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ file, codes }: { file: File; codes: string | null }) =>
      request<{ id: string }>(withQuery('/api/deliveries', { filename: file.name, codes }), {
        method: 'POST',
        body: file,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: listKey }),
  })
}

export function useCancelDelivery() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => request(`/api/deliveries/${id}/cancel`, { method: 'POST' }),
    onSuccess: (_answer, id) => {
      void queries.invalidateQueries({ queryKey: listKey })
      void queries.invalidateQueries({ queryKey: deliveryKey(id) })
    },
  })
}

export interface DefectQuery {
  readonly rule?: string | undefined
  readonly state?: string | undefined
  readonly fate?: string | undefined
}

export const defectsAddress = (
  delivery: string,
  filter: DefectQuery,
  more: Readonly<Record<string, string | number>> = {},
): string => withQuery(`/api/deliveries/${delivery}/defects`, { ...filter, ...more })

export const useDefects = (
  delivery: string,
  filter: DefectQuery,
  page: { readonly offset: number; readonly limit: number },
) =>
  useQuery({
    queryKey: ['defects', delivery, filter, page],
    queryFn: ({ signal }) =>
      request<{ total: number; defects: Defect[] }>(defectsAddress(delivery, filter, page), {
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })

export const useDefectProof = (delivery: string, id: number | null) =>
  useQuery({
    queryKey: ['defect', delivery, id],
    queryFn: ({ signal }) =>
      request<DefectProof>(`/api/deliveries/${delivery}/defects/${id}`, { signal }),
    enabled: id !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })

export const useComparison = (delivery: Delivery) =>
  useQuery({
    queryKey: ['delivery-comparison', delivery.id],
    queryFn: ({ signal }) =>
      request<Comparison>(`/api/deliveries/${delivery.id}/compare`, { signal }),
    enabled: delivery.status === 'done' && delivery.previous !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
