/** Reports: ask for one, follow those at work, fetch the file again. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import type { Job } from '../../server/api/job-contract.ts'
import type { ReportRequest, ReportSummary } from '../../server/api/report-contract.ts'
import { createStore } from '../lib/store.ts'
import { isAtWork, useFollowJob } from './jobs.ts'
import { request } from './request.ts'

const reportsKey = ['reports'] as const

export const reportFileAddress = (id: string): string => `/api/reports/${id}/file`

/** Reports asked for in this window whose file has not been handed over yet. */
export const awaitedReports = createStore<readonly string[]>([])

/** Why the report last asked for was refused; null once another is asked for. */
export const reportFault = createStore<Error | null>(null)

/** Newest first; the server keeps them for some time. */
export const useReports = () =>
  useQuery({
    queryKey: reportsKey,
    queryFn: ({ signal }) => request<ReportSummary[]>('/api/reports', { signal }),
    // events follow each one; the stream may be cut by a proxy
    refetchInterval: ({ state }) => (state.data?.some(isAtWork) ? 3000 : false),
  })

export function useStartReport() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (asked: ReportRequest) =>
      request<{ id: string }>('/api/reports', { method: 'POST', body: asked }),
    onMutate: () => reportFault.set(null),
    onError: (error) => reportFault.set(error),
    onSuccess: ({ id }) => {
      awaitedReports.set((ids) => [...ids, id])
      return queries.invalidateQueries({ queryKey: reportsKey })
    },
  })
}

/** Keeps one report of the list as it stands on the server. */
export function useFollowReport(report: ReportSummary): void {
  const queries = useQueryClient()
  const take = useCallback(
    ({ kind: _, ...job }: Job) => {
      queries.setQueryData<ReportSummary[]>(reportsKey, (reports) =>
        reports?.map((known) => (known.id === job.id ? { ...known, ...job } : known)),
      )
      if (!isAtWork(job)) void queries.invalidateQueries({ queryKey: reportsKey })
    },
    [queries],
  )
  useFollowJob(isAtWork(report) ? report.id : null, take)
}

/** Calls back once for each awaited report that is done, and forgets those that will not be. */
export function useAwaitedReports(
  reports: readonly ReportSummary[],
  onDone: (report: ReportSummary) => void,
): void {
  useEffect(() => {
    const ended = reports.filter(
      (report) => awaitedReports.get().includes(report.id) && !isAtWork(report),
    )
    if (ended.length === 0) return
    awaitedReports.set((ids) => ids.filter((id) => !ended.some((report) => report.id === id)))
    for (const report of ended) if (report.status === 'done') onDone(report)
  }, [reports, onDone])
}
