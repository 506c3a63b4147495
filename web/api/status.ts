/** What the server is doing; asked every second until it is ready. */
import { useQuery } from '@tanstack/react-query'
import type { Status } from '../../server/api/contract.ts'
import { request } from './request.ts'

export const useStatus = () =>
  useQuery({
    queryKey: ['status'],
    queryFn: ({ signal }) => request<Status>('/api/status', { signal }),
    refetchInterval: ({ state }) => (state.data?.phase === 'ready' ? false : 1000),
    retry: false,
  })
