/** Cases: list, one with its history, opening from a finding, the next step. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CaseList, CaseView, OpenCase, TakeStep } from '../../server/api/case-contract.ts'
import { request, withQuery } from './request.ts'

export interface CaseListFilter {
  readonly state?: string | null
  readonly due?: string | null
  readonly standing?: string | null
  readonly responsible?: string | null
  readonly rule?: string | null
  readonly unit?: string | null
  readonly key?: string | null
}

/** Attachments as base64, with the file's own name. */
export type Upload = OpenCase['attachments'][number]

export const useCases = (
  filter: CaseListFilter,
  { offset, limit }: { offset: number; limit: number },
) =>
  useQuery({
    queryKey: ['cases', filter, offset, limit],
    queryFn: ({ signal }) =>
      request<CaseList>(withQuery('/api/cases', { ...filter, offset, limit }), { signal }),
    placeholderData: keepPreviousData,
    // others work on cases too
    refetchInterval: 30_000,
  })

export const useCase = (id: number | null) =>
  useQuery({
    queryKey: ['case', id],
    queryFn: ({ signal }) => request<CaseView>(`/api/cases/${id}`, { signal }),
    enabled: id !== null,
    refetchInterval: 30_000,
  })

/** The case of a finding, whichever run it was opened from. */
export const useCaseOf = (findingKey: string) =>
  useQuery({
    queryKey: ['cases', 'of', findingKey],
    queryFn: async ({ signal }) => {
      const address = withQuery('/api/cases', { key: findingKey, limit: 1 })
      return (await request<CaseList>(address, { signal })).cases[0] ?? null
    },
  })

function useSettled() {
  const queries = useQueryClient()
  return async (view: CaseView | undefined) => {
    if (view) queries.setQueryData(['case', view.id], view)
    await queries.invalidateQueries({ queryKey: ['cases'] })
  }
}

export function useOpenCase() {
  const settled = useSettled()
  return useMutation({
    mutationFn: (asked: OpenCase) =>
      request<CaseView>('/api/cases', { method: 'POST', body: asked }),
    onSettled: settled,
  })
}

/** After a refusal the case is read again, so that what somebody else did is on the page. */
export function useTakeStep(id: number) {
  const queries = useQueryClient()
  const settled = useSettled()
  return useMutation({
    mutationFn: (asked: TakeStep) =>
      request<CaseView>(`/api/cases/${id}/steps`, { method: 'POST', body: asked }),
    onSettled: settled,
    onError: () => queries.invalidateQueries({ queryKey: ['case', id] }),
  })
}
