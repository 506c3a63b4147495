/** The rules as declared, by id. */
import { useQuery } from '@tanstack/react-query'
import type { Rule } from '../../gis-data/rules/rule.ts'
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
