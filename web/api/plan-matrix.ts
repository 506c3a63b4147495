/** Conflicts between the five plans in a run, the newest that asked for them by default. */
import { useQuery } from '@tanstack/react-query'
import type { PlanMatrix } from '../../server/api/plan-matrix-contract.ts'
import { request, withQuery } from './request.ts'

export const usePlanMatrix = (run: string | null, unit: string | null, enabled: boolean) =>
  useQuery({
    queryKey: ['plan-matrix', run, unit],
    queryFn: ({ signal }) =>
      request<PlanMatrix>(withQuery('/api/plan-matrix', { run, unit }), { signal }),
    enabled,
    retry: false,
    // a named run that has ended never changes
    staleTime: run === null ? 0 : Number.POSITIVE_INFINITY,
  })
