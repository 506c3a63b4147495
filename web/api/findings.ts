/** Findings of a run: pages of the list, the whole for map and matrix, one with its proof. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Finding, FindingProof } from '../../server/api/contract.ts'
import { request, withQuery } from './request.ts'

export interface FindingFilter {
  readonly rule: string | null
  readonly state: string | null
  readonly unit: string | null
  readonly fit: string | null
}

export interface FindingPage {
  readonly total: number
  readonly findings: readonly Finding[]
}

export const findingsAddress = (
  run: string,
  filter: FindingFilter,
  more: Readonly<Record<string, string | number>> = {},
): string => withQuery(`/api/checks/${run}/findings`, { ...filter, ...more })

export const useFindings = (
  run: string | null,
  filter: FindingFilter,
  { offset, limit }: { offset: number; limit: number },
) =>
  useQuery({
    queryKey: ['findings', run, filter, offset, limit],
    queryFn: ({ signal }) =>
      request<FindingPage>(findingsAddress(run ?? '', filter, { offset, limit }), { signal }),
    enabled: run !== null,
    placeholderData: keepPreviousData,
  })

export const useFindingProof = (run: string | null, finding: number | null) =>
  useQuery({
    queryKey: ['finding', run, finding],
    queryFn: ({ signal }) =>
      request<FindingProof>(`/api/checks/${run}/findings/${finding}`, { signal }),
    enabled: run !== null && finding !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })

const WHOLE_PAGE = 1000

/** All findings of a run that has ended, for counts by unit and rule; without their geometry. */
export const useAllFindings = (run: string | null) =>
  useQuery({
    queryKey: ['findings', run, 'all'],
    queryFn: async ({ signal }) => {
      const all: Finding[] = []
      for (;;) {
        const address = withQuery(`/api/checks/${run}/findings`, {
          offset: all.length,
          limit: WHOLE_PAGE,
        })
        const { total, findings } = await request<FindingPage>(address, { signal })
        all.push(...findings)
        if (findings.length === 0 || all.length >= total) return all
      }
    },
    enabled: run !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
