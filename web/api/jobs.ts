/** Jobs: followed by server-sent events while they are under way, and cancelled. */
import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Job } from '../../server/api/job-contract.ts'
import { request } from './request.ts'

export const isAtWork = ({ status }: Pick<Job, 'status'>): boolean =>
  status === 'queued' || status === 'running'

/** Calls back at every change until the job has ended; `id` null follows nothing. */
export function useFollowJob(id: string | null, onChange: (job: Job) => void): void {
  useEffect(() => {
    if (id === null) return
    const events = new EventSource(`/api/jobs/${id}/events`)
    events.addEventListener('job', (event) => {
      const job = JSON.parse((event as MessageEvent<string>).data) as Job
      if (!isAtWork(job)) events.close()
      onChange(job)
    })
    return () => events.close()
  }, [id, onChange])
}

export const useCancelJob = () =>
  useMutation({
    mutationFn: (id: string) => request<Job>(`/api/jobs/${id}/cancel`, { method: 'POST' }),
  })
