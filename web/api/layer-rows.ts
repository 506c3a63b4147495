/** The rows of a layer as a table, page by page. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { LayerRows } from '../../server/api/layer-contract.ts'
import { request, withQuery } from './request.ts'

/** `revision`: of the layer, so that a change of its rows asks anew. */
export const useLayerRows = (
  layer: string,
  revision: number | undefined,
  page: { readonly offset: number; readonly limit: number },
) =>
  useQuery({
    queryKey: ['layer-rows', layer, revision, page],
    queryFn: ({ signal }) =>
      request<LayerRows>(withQuery(`/api/layers/${encodeURIComponent(layer)}/rows`, { ...page }), {
        signal,
      }),
    placeholderData: (before, query) =>
      query?.queryKey[1] === layer ? keepPreviousData(before) : undefined,
  })
