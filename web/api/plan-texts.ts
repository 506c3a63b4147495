/** The texts of a plan: listed, read, added, taken off. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  NewPlanText,
  PlanReading,
  PlanText,
  PlanTexts,
} from '../../server/api/plan-text-contract.ts'
import { request } from './request.ts'

const textsAddress = (plan: number) => `/api/plan-coverage/${plan}/texts`

export const planTextAddress = (plan: number, text: number) => `${textsAddress(plan)}/${text}`

export const usePlanTexts = (plan: number) =>
  useQuery({
    queryKey: ['plan-texts', plan],
    queryFn: ({ signal }) => request<PlanTexts>(textsAddress(plan), { signal }),
    retry: false,
  })

/** Chapters of a TXT or DOCX; a document never changes under its number. */
export const usePlanReading = (plan: number, text: PlanText) =>
  useQuery({
    queryKey: ['plan-texts', plan, text.id],
    queryFn: ({ signal }) =>
      request<PlanReading>(`${planTextAddress(plan, text.id)}/reading`, { signal }),
    enabled: text.form !== 'pdf',
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })

export function useAddPlanText(plan: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: NewPlanText) =>
      request<PlanText>(textsAddress(plan), { method: 'POST', body }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plan-texts', plan] }),
  })
}

export function useTakeOffPlanText(plan: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (text: number) => request<void>(planTextAddress(plan, text), { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plan-texts', plan] }),
  })
}
