/** Who is looking; changing it makes everything shown stale. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Role } from '../../gis-data/viewer.ts'
import { request } from './request.ts'

interface ViewerChoice {
  readonly role: Role
  readonly units: readonly string[] | null
}

export const useViewer = () =>
  useQuery({
    queryKey: ['viewer'],
    queryFn: ({ signal }) => request<ViewerChoice>('/api/viewer', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

export function useChooseRole() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (role: Role) =>
      request<ViewerChoice>('/api/viewer', { method: 'PUT', body: { role } }),
    onSuccess: () => {
      // lists that the new role may not see are not asked for again before the page knows the role
      queries.removeQueries({ queryKey: ['kept'] })
      return queries.resetQueries()
    },
  })
}
