/** The rule book as declared, and its pages. */
import { useQuery } from '@tanstack/react-query'
import type { Rule } from '../../gis-data/rules/rule.ts'
import type { RuleSheet } from '../../server/api/rule-contract.ts'
import { request } from './request.ts'

/** Rules over the data and over deliveries, in the shape that both share. */
export type BookEntry = Pick<
  Rule,
  'id' | 'title' | 'titleEn' | 'version' | 'asks' | 'clauses' | 'advice' | 'parameters'
> &
  Partial<Pick<Rule, 'subjects' | 'reads' | 'optionalReads'>> & { readonly group: string }

const none = { book: [], rules: new Map() } as const

interface Book {
  readonly book: readonly BookEntry[]
  readonly rules: ReadonlyMap<string, Rule>
}

/** Those of group I judge deliveries; the others judge the data. */
const useAskedBook = () =>
  useQuery<Book>({
    queryKey: ['rules'],
    queryFn: async ({ signal }) => {
      const book = await request<BookEntry[]>('/api/rules', { signal })
      const rules = book.filter(({ group }) => group !== 'I') as (BookEntry & Rule)[]
      return { book, rules: new Map(rules.map((rule) => [rule.id, rule])) }
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

const useBook = (): Book => useAskedBook().data ?? none

/** Why there is no rule book, where it did not come. */
export const useRuleBookFault = (): Error | null => useAskedBook().error

/** The rules over the data, by id. */
export const useRules = (): ReadonlyMap<string, Rule> => useBook().rules

export const useRuleBook = (): readonly BookEntry[] => useBook().book

/** A page of the rule book, with the fixtures as this engine answers them. */
export const useRuleSheet = (id: string | null) =>
  useQuery({
    queryKey: ['rule', id],
    queryFn: ({ signal }) => request<RuleSheet>(`/api/rules/${id}`, { signal }),
    enabled: id !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
