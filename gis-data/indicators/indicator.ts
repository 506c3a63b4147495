/** What an indicator declares of itself: whose figures it has, how they are summed, which rules judge it. */
import type { planIndicator } from '../codes/plan-indicator.ts'
import type { LayerId } from '../layers/index.ts'
import type { RuleId } from '../rules/index.ts'
import type { Words } from '../words.ts'
import type { AreaBasis } from './area-basis.ts'

/** `ha`: summed in ㎡ and printed in 公顷 with two decimals. */
export const indicatorUnits = {
  ha: { title: '公顷', titleEn: 'ha', digits: 2, size: 10_000 },
  m2_per_person: { title: '㎡/人', titleEn: 'm² per person', digits: 2, size: 1 },
  persons: { title: '人', titleEn: 'persons', digits: 0, size: 1 },
} as const
export type IndicatorUnit = keyof typeof indicatorUnits

/** A sum over the features of a layer, by the SQL in `rules/shared/` that the rules use too. */
export interface Sum {
  /** Gives `fid, value, features, missing` for each row of `area`. */
  readonly part: string
  /** What counts, as the part's `counted_class`. */
  readonly classes?: string
  /** Whose features make the number. */
  readonly layer: LayerId
  readonly basis: AreaBasis
}

/** `stated`: by the plan's own table; `planned`: as drawn by the plan; `actual`: as it is. */
export type FigureName = 'target' | 'stated' | 'planned' | 'actual'

export interface IndicatorCheck {
  readonly rule: RuleId
  /** The figure that is held against the target. */
  readonly compares: Exclude<FigureName, 'target'>
}

export interface Indicator extends Words {
  readonly unit: IndicatorUnit
  /** How the target binds; null where there is none. */
  readonly direction: 'at_least' | 'at_most' | null
  /** Its rows in the tables of indicators; null where they have none. */
  readonly row: keyof typeof planIndicator.codes | null
  readonly target:
    | 'allotted'
    /** The lesser of what is allotted and the base. */
    | 'allotted_or_base'
    /** The lesser of what is allotted, if anything, and the rule's limit for a person. */
    | 'allotted_or_limit'
    /** The rule's share of the construction land that plans draw. */
    | 'share_of_drawn'
    | null
  readonly planned: Sum | null
  /** `population` is a field of units. */
  readonly actual: Sum | 'population' | null
  /** Sums are divided by the registered population. */
  readonly perPerson?: true
  readonly checks: readonly IndicatorCheck[]
  /** What the figures are and are not. */
  readonly note: Words
}
