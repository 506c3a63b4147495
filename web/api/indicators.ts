/** What plans promise for a place and the places in it, and what is there. */
import { useQuery } from '@tanstack/react-query'
import type { IndicatorSheet } from '../../server/api/indicator-contract.ts'
import { request, withQuery } from './request.ts'

/** `unit` null: the largest place one may see; `revision` null: the one in force. */
export const useIndicators = (unit: string | null, revision: number | null) =>
  useQuery({
    queryKey: ['indicators', unit, revision],
    queryFn: ({ signal }) =>
      request<IndicatorSheet>(withQuery('/api/indicators', { unit, revision }), { signal }),
    retry: false,
    // what a revision holds never changes
    staleTime: revision === null ? 0 : Number.POSITIVE_INFINITY,
  })
