/** Profiles of deliveries of one layout: the built-in ones, and those that people saved. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ImportProfile } from '../../server/api/import-contract.ts'
import { request } from './request.ts'

const key = ['import-profiles'] as const

export const useProfiles = () =>
  useQuery({
    queryKey: key,
    queryFn: ({ signal }) => request<ImportProfile[]>('/api/imports/profiles', { signal }),
    staleTime: 60_000,
  })

export function useDeleteProfile() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => request<void>(`/api/imports/profiles/${id}`, { method: 'DELETE' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  })
}

export function useSaveProfile() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (profile: ImportProfile) =>
      request<ImportProfile>(`/api/imports/profiles/${profile.id}`, {
        method: 'PUT',
        body: profile,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  })
}
