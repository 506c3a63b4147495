/** Search over units, features and coordinates. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { SearchHit } from '../../server/api/contract.ts'
import { request, withQuery } from './request.ts'

export const useSearch = (text: string) =>
  useQuery({
    queryKey: ['search', text],
    queryFn: ({ signal }) =>
      request<SearchHit[]>(withQuery('/api/search', { q: text }), { signal }),
    enabled: text.trim().length > 0,
    placeholderData: keepPreviousData,
  })
