/** What a place holds, its coverage by plans, and one plan's file. */
import { useQuery } from '@tanstack/react-query'
import type {
  PlanCoverage,
  PlanFile,
  PlanTimeline,
  VillageSheet,
} from '../../server/api/village-contract.ts'
import { request, withQuery } from './request.ts'

const keptFor = (revision: number | null) => (revision === null ? 0 : Number.POSITIVE_INFINITY)

export const useVillageSheet = (code: string, revision: number | null) =>
  useQuery({
    queryKey: ['village', code, revision],
    queryFn: ({ signal }) =>
      request<VillageSheet>(withQuery(`/api/villages/${encodeURIComponent(code)}`, { revision }), {
        signal,
      }),
    retry: false,
    staleTime: keptFor(revision),
  })

export const usePlanCoverage = (revision: number | null) =>
  useQuery({
    queryKey: ['plan-coverage', revision],
    queryFn: ({ signal }) =>
      request<PlanCoverage>(withQuery('/api/plan-coverage', { revision }), { signal }),
    staleTime: keptFor(revision),
  })

export const usePlanFile = (plan: number | null, revision: number | null) =>
  useQuery({
    queryKey: ['plan-coverage', 'plan', plan, revision],
    queryFn: ({ signal }) =>
      request<PlanFile>(withQuery(`/api/plan-coverage/${plan}`, { revision }), { signal }),
    enabled: plan !== null,
    retry: false,
    staleTime: keptFor(revision),
  })

export const usePlanTimeline = (plan: number) =>
  useQuery({
    queryKey: ['plan-coverage', 'timeline', plan],
    queryFn: ({ signal }) =>
      request<PlanTimeline>(`/api/plan-coverage/${plan}/timeline`, { signal }),
    retry: false,
  })
