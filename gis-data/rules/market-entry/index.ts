/** H 入市与产业. */
import type { Rule } from '../rule.ts'

export const marketEntryRules = {} as const satisfies Record<string, Rule>
