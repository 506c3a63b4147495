/** A row for each unit, a cell for each plan; headings stay, a cell leads to the map. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { type PlanKind, planKinds } from '../../../gis-data/plan-matrix/plan-kinds.ts'
import { shortPlaceName } from '../../../gis-data/short-place-name.ts'
import type { CoverageUnit, PlanDocument } from '../../../server/api/village-contract.ts'
import { useUnits } from '../../api/units.ts'
import { planColour, planTitle } from '../../map/plans/plan-kind-words.ts'
import { useLanguage } from '../../state/use-language.ts'
import { pageAddress, pageState, patchPageState } from '../../state/use-page-state.ts'
import { CoverageCell } from './coverage-cell.tsx'
import styles from './coverage-table.module.css'

export interface CoverageTableProps {
  readonly units: readonly CoverageUnit[]
  readonly plans: readonly PlanDocument[]
  readonly sort: PlanKind | null
  /** The plan whose file is open. */
  readonly open: number | null
}

const sortBy = (kind: PlanKind | null) => {
  const { sort: _sort, ...rest } = pageState().coverage
  patchPageState({ coverage: kind ? { ...rest, sort: kind } : rest })
}

export function CoverageTable({ units, plans, sort, open }: CoverageTableProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const towns = new Map(useUnits().map(({ code, name }) => [code, name]))
  const byId = new Map(plans.map((plan) => [plan.fid, plan]))
  return (
    <div className={styles.scroll}>
      <table className={styles.table} data-testid="coverage-table">
        <thead>
          <tr>
            <th scope="col" className={styles.corner} aria-sort={sort ? 'none' : 'descending'}>
              <button type="button" className={styles.sort} onClick={() => sortBy(null)}>
                {t('coverage.unit')}
                <span className={styles.hint}>{sort ? '' : ` ▾ ${t('coverage.sortWorst')}`}</span>
              </button>
            </th>
            {planKinds.map((kind) => (
              <th key={kind} scope="col" aria-sort={sort === kind ? 'descending' : 'none'}>
                <button
                  type="button"
                  className={styles.sort}
                  title={t('coverage.sort', { plan: planTitle(kind, language) })}
                  data-testid={`sort-${kind}`}
                  onClick={() => sortBy(sort === kind ? null : kind)}
                >
                  <span
                    className={styles.band}
                    style={{ background: planColour(kind) }}
                    aria-hidden
                  />
                  {planTitle(kind, language)}
                  <span className={styles.hint}>{sort === kind ? ' ▾' : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.code} data-testid={`coverage-${unit.code}`}>
              <th scope="row">
                <Link
                  className={styles.unit}
                  href={pageAddress(`/village/${unit.code}`)}
                  title={t('coverage.sheet')}
                >
                  {shortPlaceName(unit.name)}
                </Link>
                <span className={styles.town}>{towns.get(unit.townCode) ?? ''}</span>
              </th>
              {planKinds.map((kind) => (
                <td key={kind}>
                  <CoverageCell unit={unit} kind={kind} plans={byId} open={open} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
