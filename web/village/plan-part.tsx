/** The five plans of a place: of a village each plan with its steps, of a town how many villages are covered. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { codeTitle } from '../../gis-data/codes/index.ts'
import { planKinds } from '../../gis-data/plan-matrix/plan-kinds.ts'
import type { CoverageUnit, PlanDocument, VillageSheet } from '../../server/api/village-contract.ts'
import { problemText } from '../api/problem-error.ts'
import { usePlanCoverage } from '../api/villages.ts'
import { planAddress } from '../map/plans/plan-address.ts'
import { planColour, planTitle } from '../map/plans/plan-kind-words.ts'
import { StandingMark } from '../map/plans/standing-mark.tsx'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress, usePageState } from '../state/use-page-state.ts'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { percentText } from './land-text.ts'
import part from './part.module.css'
import styles from './plan-part.module.css'

export function PlanPart({ sheet: { place } }: { sheet: VillageSheet }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { revision } = usePageState()
  const { data, error } = usePlanCoverage(revision)
  const units = (data?.units ?? []).filter(({ code }) => code.startsWith(place.code))
  const one = place.level === 'unit' ? units[0] : undefined
  return (
    <section className={part.part} data-testid="village-plans">
      <h3 className={part.heading}>
        {t('village.plans')}
        <Link
          className={styles.more}
          href={pageAddress('/plans/coverage', {
            within: place.level === 'district' ? null : place.code.slice(0, 9),
          })}
        >
          {t('plans.tab.coverage')}
        </Link>
      </h3>
      {error ? (
        <p className={part.note}>{problemText(error, language)}</p>
      ) : !data ? (
        <SkeletonRows rows={5} />
      ) : one ? (
        <OneVillage unit={one} plans={data.plans} />
      ) : (
        <SeveralVillages code={place.code} units={units.filter(({ planning }) => planning)} />
      )}
    </section>
  )
}

function OneVillage({ unit, plans }: { unit: CoverageUnit; plans: readonly PlanDocument[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ul className={styles.plans}>
      {planKinds.map((kind) => {
        const { standing, approvedShare, share, plans: parts } = unit.cells[kind]
        const main = plans.find(({ fid }) => fid === parts[0]?.fid)
        return (
          <li key={kind} className={styles.plan} data-testid={`plan-${kind}`}>
            <span className={styles.band} style={{ background: planColour(kind) }} aria-hidden />
            <div className={styles.line}>
              <Link className={styles.kind} href={planAddress(unit.code, kind)}>
                {planTitle(kind, language)}
              </Link>
              <StandingMark standing={standing} />
              {standing !== 'none' && standing !== 'covered' && (
                <span className={styles.second}>
                  {percentText(standing === 'pending' ? share : approvedShare)}%
                </span>
              )}
            </div>
            {main && (
              <Link className={styles.document} href={pageAddress(`/plans/coverage/${main.fid}`)}>
                {codeTitle('planStatus', main.status, language)}
                {[main.approvalNumber, main.steps.approved ?? main.steps.submitted]
                  .filter(Boolean)
                  .map((fact) => ` · ${fact}`)}
                {parts.length > 1 && ` · ${t('coverage.files', { count: parts.length })}`}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function SeveralVillages({ code, units }: { code: string; units: readonly CoverageUnit[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ul className={styles.plans}>
      {planKinds.map((kind) => {
        const covered = units.filter(({ cells }) => cells[kind].standing === 'covered').length
        return (
          <li key={kind} className={styles.plan} data-testid={`plan-${kind}`}>
            <span className={styles.band} style={{ background: planColour(kind) }} aria-hidden />
            <div className={styles.line}>
              <Link className={styles.kind} href={planAddress(code, kind)}>
                {planTitle(kind, language)}
              </Link>
              <span>{t('coverage.ofUnits', { count: covered, total: units.length })}</span>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
