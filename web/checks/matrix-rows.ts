/** Units against rules or their groups: how many findings of which worst state lie where. */
import { groupOfRule } from '../../gis-data/rules/groups.ts'
import type { FindingState } from '../../gis-data/rules/rule.ts'
import type { FindingCount, UnitSummary } from '../../server/api/contract.ts'
import { isWorse } from '../map/verdict/state-marks.ts'

export interface MatrixCell {
  readonly count: number
  readonly worst: FindingState
  /** How many of them are of the worst state. */
  readonly worstCount: number
}

export interface MatrixRow {
  /** Null for findings that lie in no unit. */
  readonly code: string | null
  readonly name: string
  readonly townName: string
  /** By rule id, and by group letter. */
  readonly cells: ReadonlyMap<string, MatrixCell>
  readonly nonconforming: number
  readonly total: number
}

/** Of these findings, each once, in however many units it lies. */
export const matrixSums = (
  counts: readonly FindingCount[],
): Pick<MatrixRow, 'cells' | 'nonconforming' | 'total'> => ({
  cells: cellsOf(counts),
  nonconforming: sum(counts.filter(({ state }) => state === 'nonconforming')),
  total: sum(counts),
})

/**
 * What hurts most comes first: by nonconforming findings, then by all, then by code. `scope`: place
 * that was checked; of units beyond it nothing can be said.
 */
export function matrixRows(
  counts: readonly FindingCount[],
  units: readonly UnitSummary[],
  scope: string | null = null,
): MatrixRow[] {
  const names = new Map(units.map(({ code, name }) => [code, name]))
  const groups = new Map<string | null, FindingCount[]>()
  for (const count of counts) {
    const checked = count.unitCodes.filter((code) => scope === null || code.startsWith(scope))
    for (const code of checked.length > 0 ? checked : [null]) {
      const group = groups.get(code)
      if (group) group.push(count)
      else groups.set(code, [count])
    }
  }
  return [...groups]
    .map(([code, inside]) => ({
      code,
      name: (code && names.get(code)) || '',
      townName: (code && names.get(code.slice(0, 9))) || '',
      ...matrixSums(inside),
    }))
    .sort(
      (a, b) =>
        b.nonconforming - a.nonconforming ||
        b.total - a.total ||
        ((a.code ?? '') < (b.code ?? '') ? -1 : 1),
    )
}

/** The rules that found anything, while they fit; else the groups, or the rules of the open one. */
export function matrixColumns(
  counts: readonly FindingCount[],
  open: string | null,
  fits: number,
): { readonly rules: readonly string[]; readonly grouped: boolean } {
  const rules = [...new Set(counts.map(({ rule }) => rule))].sort()
  if (rules.length <= fits) return { rules, grouped: false }
  if (open !== null) return { rules: rules.filter((id) => groupOfRule(id) === open), grouped: true }
  return { rules: [...new Set(rules.map(groupOfRule))], grouped: true }
}

const sum = (counts: readonly FindingCount[]) => counts.reduce((all, { count }) => all + count, 0)

function cellsOf(counts: readonly FindingCount[]): ReadonlyMap<string, MatrixCell> {
  const cells = new Map<string, MatrixCell>()
  const add = (column: string, { state, count }: FindingCount) => {
    const cell = cells.get(column) ?? { count: 0, worst: state, worstCount: 0 }
    const worst = isWorse(state, cell.worst) ? state : cell.worst
    cells.set(column, {
      count: cell.count + count,
      worst,
      worstCount: (worst === cell.worst ? cell.worstCount : 0) + (state === worst ? count : 0),
    })
  }
  for (const count of counts) {
    add(count.rule, count)
    add(groupOfRule(count.rule), count)
  }
  return cells
}
