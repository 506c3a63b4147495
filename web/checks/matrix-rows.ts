/** Units against rules: how many findings of which worst state lie where. */
import type { FindingState } from '../../gis-data/rules/rule.ts'
import type { Finding, UnitSummary } from '../../server/api/contract.ts'
import { isWorse } from '../map/verdict/state-marks.ts'

export interface MatrixCell {
  readonly count: number
  readonly worst: FindingState
}

export interface MatrixRow {
  /** Null for findings that lie in no single unit. */
  readonly code: string | null
  readonly name: string
  readonly townName: string
  readonly cells: ReadonlyMap<string, MatrixCell>
  readonly nonconforming: number
  readonly total: number
}

type Counted = Pick<Finding, 'rule' | 'state' | 'unitCode' | 'unitName'>

/** What hurts most comes first: by nonconforming findings, then by all, then by code. */
export function matrixRows(
  findings: readonly Counted[],
  units: readonly UnitSummary[],
): MatrixRow[] {
  const names = new Map(units.map(({ code, name }) => [code, name]))
  const groups = new Map<string | null, Counted[]>()
  for (const finding of findings) {
    const group = groups.get(finding.unitCode)
    if (group) group.push(finding)
    else groups.set(finding.unitCode, [finding])
  }
  return [...groups]
    .map(([code, inside]) => ({
      code,
      name: (code && (names.get(code) ?? inside[0]?.unitName)) || '',
      townName: (code && names.get(code.slice(0, 9))) || '',
      cells: cellsOf(inside),
      nonconforming: inside.filter(({ state }) => state === 'nonconforming').length,
      total: inside.length,
    }))
    .sort(
      (a, b) =>
        b.nonconforming - a.nonconforming ||
        b.total - a.total ||
        ((a.code ?? '') < (b.code ?? '') ? -1 : 1),
    )
}

function cellsOf(findings: readonly Counted[]): ReadonlyMap<string, MatrixCell> {
  const cells = new Map<string, MatrixCell>()
  for (const { rule, state } of findings) {
    const cell = cells.get(rule)
    cells.set(rule, {
      count: (cell?.count ?? 0) + 1,
      worst: cell && !isWorse(state, cell.worst) ? cell.worst : state,
    })
  }
  return cells
}
