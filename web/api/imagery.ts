/** Satellite and drone pictures: list, add by address or file, change, remove. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { Imagery, imageryAddressSchema } from '../../server/api/imagery-contract.ts'
import { request } from './request.ts'
import { type Sending, sendFiles } from './send-files.ts'

const key = ['imagery'] as const
const none: readonly Imagery[] = []
const addressOf = (id: string) => `/api/imagery/${encodeURIComponent(id)}`

/** Empty for those who may not see any. */
export function useImagery() {
  const { data } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => request<Imagery[]>('/api/imagery', { signal }),
    staleTime: 60_000,
    retry: false,
  })
  return data ?? none
}

function useChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: key })
}

export function useAddImageryAddress() {
  const changed = useChanged()
  return useMutation({
    mutationFn: (asked: z.input<typeof imageryAddressSchema>) =>
      request<Imagery>('/api/imagery', { method: 'POST', body: asked }),
    onSuccess: changed,
  })
}

export interface SentPicture extends Omit<Sending, 'query'> {
  readonly file: File
  readonly title: string
  readonly capturedOn: string | null
  readonly attribution: string
}

export function useSendImagery() {
  const changed = useChanged()
  return useMutation({
    mutationFn: ({ file, onProgress, signal, ...query }: SentPicture) =>
      sendFiles<Imagery>('/api/imagery/files', [file], { onProgress, signal, query }),
    onSuccess: changed,
  })
}

export function useRemoveImagery() {
  const changed = useChanged()
  return useMutation({
    mutationFn: (id: string) => request<void>(addressOf(id), { method: 'DELETE' }),
    onSuccess: changed,
  })
}
