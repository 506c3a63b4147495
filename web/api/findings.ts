/** Findings of a run: pages of the list, counts for map and matrix, one with its proof. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Finding, FindingCount, FindingProof } from '../../server/api/contract.ts'
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

export const noFindingFilter: FindingFilter = { rule: null, state: null, unit: null, fit: null }

/** As a file of any format, in the words of `exportFormats`. */
export const findingsExportAddress = (
  run: string,
  filter: FindingFilter,
  way: Readonly<Record<string, string | number>>,
): string => withQuery(`/api/checks/${run}/findings/export`, { ...filter, ...way })

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

/** How many findings of a run that has ended lie in each unit, by rule and state. */
export const useFindingCounts = (run: string | null) =>
  useQuery({
    queryKey: ['findings', run, 'counts'],
    queryFn: ({ signal }) =>
      request<readonly FindingCount[]>(`/api/checks/${run}/counts`, { signal }),
    enabled: run !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
