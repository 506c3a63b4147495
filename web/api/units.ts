/** District, towns and villages, with bounds to fly to. */
import { useQuery } from '@tanstack/react-query'
import type { UnitSummary } from '../../server/api/contract.ts'
import { request } from './request.ts'

const none: readonly UnitSummary[] = []

export function useUnits(): readonly UnitSummary[] {
  const { data } = useQuery({
    queryKey: ['units'],
    queryFn: ({ signal }) => request<UnitSummary[]>('/api/units', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data ?? none
}
