/** The score of a delivery: 100 points, a class A defect fails it outright. */
import type { Words } from '../../words.ts'
import type { Parameter } from '../rule.ts'
import { practice } from './delivery-clause.ts'
import type { DefectClass } from './delivery-rule.ts'

export const scoreParameters = {
  weights: practice(
    '每处缺陷扣分',
    'Points lost for each defect',
    { A: 12, B: 4, C: 1 },
    'points',
    {
      source: '测绘成果质量检查通行做法（GB/T 24356 一类）',
      sourceEn: 'usual practice of inspecting survey products (as GB/T 24356 has it)',
    },
  ),
  most_per_rule: practice('一条规则最多扣分', 'Most points lost to one rule', 20, 'points'),
  pass: practice('合格分', 'Score that passes', 60, 'points'),
} as const satisfies Record<string, Parameter>

export const verdicts = ['passed', 'failed', 'undecided'] as const
export type Verdict = (typeof verdicts)[number]

export const verdictTitles: Record<Verdict, Words> = {
  passed: { title: '合格', titleEn: 'Passed' },
  failed: { title: '不合格', titleEn: 'Failed' },
  undecided: { title: '尚不能判定', titleEn: 'Not yet decided' },
}

export interface RuleTally {
  readonly defectClass: DefectClass
  /** Nonconforming ones. */
  readonly defects: number
  /** The rule could not be judged, for all or for some rows. */
  readonly undecided: boolean
}

export interface DeliveryScore {
  readonly score: number
  readonly verdict: Verdict
}

/** What could not be judged never passes: the verdict then stays open. */
export function scoreOf(rules: readonly RuleTally[]): DeliveryScore {
  const lost = rules.reduce(
    (sum, { defectClass, defects }) =>
      sum +
      Math.min(
        scoreParameters.most_per_rule.value,
        defects * scoreParameters.weights.value[defectClass],
      ),
    0,
  )
  const score = Math.max(0, 100 - lost)
  const fatal = rules.some(({ defectClass, defects }) => defectClass === 'A' && defects > 0)
  if (fatal || score < scoreParameters.pass.value) return { score, verdict: 'failed' }
  return { score, verdict: rules.some(({ undecided }) => undecided) ? 'undecided' : 'passed' }
}
