/** One unit under one plan: standing, share and bar lead to the map, the plan's name to its file. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { formatPercent } from '../../../gis-data/area.ts'
import { codeTitle } from '../../../gis-data/codes/index.ts'
import type { PlanKind } from '../../../gis-data/plan-matrix/plan-kinds.ts'
import type { CoverageUnit, PlanDocument } from '../../../server/api/village-contract.ts'
import { planAddress } from '../../map/plans/plan-address.ts'
import { StandingMark } from '../../map/plans/standing-mark.tsx'
import { useLanguage } from '../../state/use-language.ts'
import { pageAddress } from '../../state/use-page-state.ts'
import styles from './coverage-cell.module.css'
import { isDue } from './coverage-rows.ts'

export interface CoverageCellProps {
  readonly unit: CoverageUnit
  readonly kind: PlanKind
  readonly plans: ReadonlyMap<number, PlanDocument>
  readonly open: number | null
}

export function CoverageCell({ unit, kind, plans, open }: CoverageCellProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { standing, approvedShare, share, plans: parts } = unit.cells[kind]
  const main = plans.get(parts[0]?.fid ?? -1)
  if (!isDue(unit, kind))
    return (
      <div className={styles.cell} data-testid={`cell-${kind}`}>
        <span className={styles.notDue}>– {t('coverage.notDue')}</span>
      </div>
    )
  return (
    <div className={styles.cell} data-standing={standing} data-testid={`cell-${kind}`}>
      <Link
        className={styles.share}
        href={planAddress(unit.code, kind)}
        title={t('coverage.onMap')}
      >
        <StandingMark standing={standing} />
        {standing !== 'none' && (
          <span className={styles.percent}>
            {formatPercent(standing === 'pending' ? share : approvedShare, 1)}%
          </span>
        )}
        <span className={styles.bar} aria-hidden>
          <span style={{ width: `${approvedShare * 100}%` }} data-part="approved" />
          <span style={{ width: `${(share - approvedShare) * 100}%` }} data-part="draft" />
        </span>
      </Link>
      {main && (
        <Link
          className={styles.plan}
          data-open={parts.some(({ fid }) => fid === open)}
          href={pageAddress(`/plans/coverage/${main.fid}`)}
          title={`${t('coverage.file')}: ${main.name}`}
        >
          {codeTitle('planStatus', main.status, language)}
          {main.steps.approved && ` ${main.steps.approved}`}
          {parts.length > 1 && ` · ${t('coverage.files', { count: parts.length })}`}
        </Link>
      )}
    </div>
  )
}
