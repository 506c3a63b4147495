/** G18 and G19: plans of another period, or drawn upon another map, than the spatial plan above them. */
import type { Draft } from '../draft-book.ts'
import type { Planter } from './planter.ts'

interface Stray {
  kind: string
  rule: 'G18' | 'G19'
  values: Draft['values']
  state: 'nonconforming' | 'notice' | 'undecidable'
  note: string
}

const strays: readonly Stray[] = [
  {
    kind: 'village',
    rule: 'G18',
    values: { base_year: 2018 },
    state: 'notice',
    note: '村庄规划基期年与国土空间规划不同',
  },
  {
    kind: 'industry',
    rule: 'G18',
    values: { horizon_year: 2030 },
    state: 'notice',
    note: '产业规划期限与国土空间规划不同',
  },
  {
    kind: 'collective',
    rule: 'G18',
    values: { horizon_year: null },
    state: 'undecidable',
    note: '集体经济规划没有规划期限',
  },
  {
    kind: 'village',
    rule: 'G19',
    values: { base_map: 'change_2018' },
    state: 'nonconforming',
    note: '村庄规划以二调口径的变更调查为底图',
  },
  {
    kind: 'village',
    rule: 'G19',
    values: { base_map: 'change_2018' },
    state: 'nonconforming',
    note: '村庄规划以二调口径的变更调查为底图',
  },
  {
    kind: 'restoration',
    rule: 'G19',
    values: { base_map: 'change_2022' },
    state: 'notice',
    note: '生态修复规划以另一年度的调查为底图',
  },
  {
    kind: 'village',
    rule: 'G19',
    values: { base_map: null },
    state: 'undecidable',
    note: '村庄规划没有注明底图',
  },
]

/** The same few in either size: there are not many plans, and a figure without its year is none. */
export function plantPlanPeriods(planter: Planter): void {
  const { plan: plans } = planter.base.book.layers
  const spatial = plans.find(({ values }) => values.kind === 'spatial')!
  const used = new Set<Draft>()
  for (const { kind, rule, values, state, note } of strays) {
    const plan = plans.find(
      (each) =>
        each.values.kind === kind &&
        each.values.status === 'approved' &&
        !used.has(each) &&
        !planter.isTouched(each),
    )!
    used.add(plan)
    Object.assign(plan.values, values)
    planter.expect(
      {
        rule,
        subjectLayer: 'plan',
        subject: plan,
        objectLayer: 'plan',
        object: spatial,
        state,
      },
      note,
    )
  }
}
