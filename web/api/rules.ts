/** The rules as declared, by id. */
import { useQuery } from '@tanstack/react-query'
import type { Rule } from '../../gis-data/rules/rule.ts'
import type { RuleSheet } from '../../server/api/rule-contract.ts'
import { request } from './request.ts'

const none: ReadonlyMap<string, Rule> = new Map()

export function useRules(): ReadonlyMap<string, Rule> {
  const { data } = useQuery({
    queryKey: ['rules'],
    queryFn: async ({ signal }) => {
      const rules = await request<Rule[]>('/api/rules', { signal })
      return new Map(rules.map((rule) => [rule.id, rule]))
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data ?? none
}

/** Rules over the data and over deliveries, in the shape that both share. */
export type BookEntry = Pick<
  Rule,
  'id' | 'title' | 'titleEn' | 'version' | 'clauses' | 'advice' | 'parameters'
> &
  Partial<Pick<Rule, 'subjects' | 'reads' | 'optionalReads'>>

export function useRuleBook(): readonly BookEntry[] {
  const rules = useRules()
  const { data = [] } = useQuery({
    queryKey: ['rules', 'deliveries'],
    queryFn: ({ signal }) => request<BookEntry[]>('/api/rules/deliveries', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return rules.size === 0 ? [] : [...rules.values(), ...data]
}

/** A page of the rule book, with the fixtures as this engine answers them. */
export const useRuleSheet = (id: string | null) =>
  useQuery({
    queryKey: ['rule', id],
    queryFn: ({ signal }) => request<RuleSheet>(`/api/rules/${id}`, { signal }),
    enabled: id !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
