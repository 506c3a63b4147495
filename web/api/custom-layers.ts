/** Custom layers: another look or name, removal. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { LayerSummary } from '../../server/api/contract.ts'
import type { CustomChange } from '../../server/api/layer-contract.ts'
import { request } from './request.ts'

const address = (id: string) => `/api/layers/${encodeURIComponent(id)}`

/** The list of layers shows the change at once; the server's answer has the last word. */
export function useChangeCustomLayer(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: CustomChange) => request(address(id), { method: 'PATCH', body: change }),
    onMutate: ({ style }) => {
      if (!style) return
      queries.setQueryData<LayerSummary[]>(['layers'], (layers) =>
        layers?.map((layer) => (layer.id === id ? { ...layer, style } : layer)),
      )
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['layers'] }),
  })
}

export function useRemoveCustomLayer(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) =>
      request<{ changeset: number }>(address(id), { method: 'DELETE', body: { reason } }),
    onSuccess: () => queries.invalidateQueries(),
  })
}
