/** Has the sheet made as a report, follows it, and gives it up when nobody looks at it any more. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ReportSummary } from '../../../server/api/report-contract.ts'
import { isAtWork } from '../../api/jobs.ts'
import { request } from '../../api/request.ts'
import type { SheetAsked } from '../sheet-request.ts'

const ASK_EVERY_MS = 400

export function usePreviewJob(asked: SheetAsked) {
  const [id, setId] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Error | null>(null)
  useEffect(() => {
    let left = false
    let started: string | null = null
    const cancel = () => {
      if (started) void request(`/api/jobs/${started}/cancel`, { method: 'POST' }).catch(() => {})
    }
    request<{ id: string }>('/api/reports', { method: 'POST', body: asked }).then(
      (answer) => {
        started = answer.id
        if (left) cancel()
        else setId(answer.id)
      },
      (error: Error) => setRefusal(error),
    )
    return () => {
      left = true
      // one that is done stays among the reports; cancelling it changes nothing
      cancel()
    }
  }, [asked])
  const { data: report, error } = useQuery({
    queryKey: ['sheet-preview', id],
    queryFn: ({ signal }) => request<ReportSummary>(`/api/reports/${id}`, { signal }),
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data && !isAtWork(state.data) ? false : ASK_EVERY_MS),
  })
  return { report, error: refusal ?? error, done: report?.status === 'done' ? report : null }
}
