/** The difference between two runs. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Comparison } from '../../server/api/comparison-contract.ts'
import { request, withQuery } from './request.ts'

export const useComparison = (
  run: string,
  other: string | null,
  kind: string | null,
  { offset, limit }: { offset: number; limit: number },
) =>
  useQuery({
    queryKey: ['comparison', run, other, kind, offset, limit],
    queryFn: ({ signal }) =>
      request<Comparison>(
        withQuery(`/api/checks/${run}/compare/${other}`, { kind, offset, limit }),
        { signal },
      ),
    enabled: other !== null,
    placeholderData: keepPreviousData,
  })
