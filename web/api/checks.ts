/** Runs: start, follow, cancel. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { CheckRun, Scope } from '../../server/api/contract.ts'
import { request } from './request.ts'

export type CheckRunSummary = Omit<CheckRun, 'rules'> & Partial<Pick<CheckRun, 'rules'>>

export const isUnderWay = ({ status }: { status: CheckRun['status'] }): boolean =>
  status === 'queued' || status === 'running'

const runsKey = ['checks'] as const
const runKey = (id: string | null) => ['check', id] as const

/** Newest first; asked again while one is under way. */
export const useRuns = () =>
  useQuery({
    queryKey: runsKey,
    queryFn: ({ signal }) => request<CheckRunSummary[]>('/api/checks', { signal }),
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? 2000 : 30_000),
  })

/** A run, followed by server-sent events while it is under way. */
export function useRun(id: string | null) {
  const queries = useQueryClient()
  const query = useQuery({
    queryKey: runKey(id),
    queryFn: ({ signal }) => request<CheckRun>(`/api/checks/${id}`, { signal }),
    enabled: id !== null,
    // the stream may be cut by a proxy: ask slowly beside it
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? 5000 : false),
  })
  const follow = query.data !== undefined && isUnderWay(query.data)
  useEffect(() => {
    if (!id || !follow) return
    const events = new EventSource(`/api/checks/${id}/events`)
    events.addEventListener('run', (event) => {
      const run = JSON.parse((event as MessageEvent<string>).data) as CheckRun
      queries.setQueryData(runKey(id), run)
      if (isUnderWay(run)) return
      events.close()
      void queries.invalidateQueries({ queryKey: runsKey })
    })
    return () => events.close()
  }, [id, follow, queries])
  return query
}

interface CheckAsked {
  readonly scope: Scope
  readonly rules?: readonly string[] | undefined
  /** An earlier run: only what changed since is judged. */
  readonly basedOn?: string
}

export function useStartCheck() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (asked: CheckAsked) =>
      request<{ id: string }>('/api/checks', { method: 'POST', body: asked }),
    onSuccess: () => queries.invalidateQueries({ queryKey: runsKey }),
  })
}

export function useCancelCheck() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => request(`/api/checks/${id}/cancel`, { method: 'POST' }),
    onSuccess: (_answer, id) => {
      void queries.invalidateQueries({ queryKey: runsKey })
      void queries.invalidateQueries({ queryKey: runKey(id) })
    },
  })
}
