/** Plans × plans as a picture: shade by area in conflict, number of conflicts, what cannot be judged. */
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { formatMu } from '../../gis-data/area.ts'
import { planKinds, planRanks } from '../../gis-data/plan-matrix/plan-kinds.ts'
import type { PlanMatrix, PlanMatrixCell } from '../../server/api/plan-matrix-contract.ts'
import { planColour, planTitle, rankMarks } from '../map/plans/plan-kind-words.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { cellShade } from './cell-shade.ts'
import styles from './plan-matrix-table.module.css'

export interface PlanMatrixTableProps {
  readonly matrix: PlanMatrix
  /** `a-b` of the pair that is open. */
  readonly open: string | null
}

export function PlanMatrixTable({ matrix, open }: PlanMatrixTableProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const largestM2 = Math.max(0, ...matrix.cells.map(({ areaM2 }) => areaM2))
  return (
    <table className={styles.matrix} data-testid="plan-matrix">
      <thead>
        <tr>
          <th className={styles.corner} scope="col">
            {t('plans.precedence')}
          </th>
          {planKinds.map((kind) => (
            <th key={kind} scope="col">
              <PlanHeading kind={kind} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {planKinds.map((a, row) => (
          <tr key={a}>
            <th scope="row">
              <PlanHeading kind={a} />
            </th>
            {planKinds.map((b, column) => {
              if (column < row) return <td key={b} className={styles.mirror} aria-hidden />
              const cell = matrix.cells.find((each) => each.a === a && each.b === b)
              return (
                <td key={b}>
                  {cell && (
                    <Cell
                      cell={cell}
                      title={`${planTitle(a, language)} × ${planTitle(b, language)}`}
                      shade={cellShade(cell.areaM2, largestM2)}
                      open={open === `${a}-${b}`}
                    />
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PlanHeading({ kind }: { kind: (typeof planKinds)[number] }) {
  const language = useLanguage()
  return (
    <span className={styles.plan}>
      <span className={styles.band} style={{ background: planColour(kind) }} aria-hidden />
      <span>
        <span className={styles.rank}>{rankMarks[planRanks[kind] - 1]}</span>
        {planTitle(kind, language)}
      </span>
    </span>
  )
}

/** `37.21 → 0`: land in conflict now, and once the losing features have given way. */
const beforeAndAfter = ({ areaM2, afterM2 }: PlanMatrixCell): string =>
  afterM2 === areaM2
    ? formatMu(areaM2)
    : `${formatMu(areaM2)} → ${afterM2 === 0 ? '0' : formatMu(afterM2)}`

interface CellProps {
  readonly cell: PlanMatrixCell
  readonly title: string
  readonly shade: number
  readonly open: boolean
}

function Cell({ cell, title, shade, open }: CellProps) {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  if (cell.rules.length === 0) return <span className={styles.none}>{t('plans.noRule')}</span>
  const unknown = cell.rules.filter(
    ({ result, missing }) => result === 'not_asked' || missing.length > 0,
  ).length
  const undecided = cell.byState.undecidable ?? 0
  const tone = (cell.byState.nonconforming ?? 0) > 0 ? 'red' : cell.count > 0 ? 'amber' : 'calm'
  return (
    <button
      type="button"
      className={styles.cell}
      data-tone={tone}
      data-open={open}
      data-testid={`pair-${cell.a}-${cell.b}`}
      aria-pressed={open}
      title={`${title}: ${t('plans.conflicts', { count: cell.count })}, ${t('area.mu', { mu: formatMu(cell.areaM2) })}`}
      style={{ '--shade': `${shade}%` } as React.CSSProperties}
      onClick={() => navigate(pageAddress(open ? '/plans' : `/plans/${cell.a}-${cell.b}`))}
    >
      <span className={styles.count}>
        {cell.count > 0 ? cell.count : unknown === cell.rules.length ? '?' : 0}
      </span>
      <span className={styles.area}>
        {cell.count > 0 ? t('area.mu', { mu: beforeAndAfter(cell) }) : ' '}
        {undecided + unknown > 0 && (
          <span className={styles.unknown}> ? {undecided > 0 ? undecided : ''}</span>
        )}
      </span>
      <span className={styles.rules}>{cell.rules.map(({ rule }) => rule).join(' ')}</span>
    </button>
  )
}
