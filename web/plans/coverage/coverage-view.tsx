/** Units against the five plans: sums above, a row for each unit, the file of a plan at the right. */
import { Button, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { planKinds } from '../../../gis-data/plan-matrix/plan-kinds.ts'
import { ruleOf } from '../../../gis-data/rules/index.ts'
import { problemText } from '../../api/problem-error.ts'
import { usePlanCoverage } from '../../api/villages.ts'
import { formatTime } from '../../lib/format-time.ts'
import { useLanguage } from '../../state/use-language.ts'
import { pageState, patchPageState, usePageState } from '../../state/use-page-state.ts'
import { Notice } from '../../ui/notice.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { PlanScope } from '../plan-scope.tsx'
import { PlanTabs } from '../plan-tabs.tsx'
import pageStyles from '../plans-page.module.css'
import { coverageRows } from './coverage-rows.ts'
import { CoverageSums } from './coverage-sums.tsx'
import { CoverageTable } from './coverage-table.tsx'
import styles from './coverage-view.module.css'
import { PlanFilePanel } from './plan-file-panel.tsx'

const tolerated = Number(ruleOf('C07').parameters.max_uncovered_share?.value ?? 0) * 100

const listUnits = (all: boolean) => {
  const { units: _units, ...rest } = pageState().coverage
  patchPageState({ coverage: all ? { ...rest, units: 'all' } : rest })
}

export function CoverageView({ plan }: { plan: number | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { within, coverage, revision } = usePageState()
  const { data, error, refetch } = usePlanCoverage(revision)
  const all = coverage.units === 'all'
  const sort = planKinds.find((kind) => kind === coverage.sort) ?? null
  const inScope = (data?.units ?? []).filter(({ code }) => !within || code.startsWith(within))
  const rows = coverageRows(data?.units ?? [], { all, within, sort })
  return (
    <div className={pageStyles.page}>
      <main className={styles.main} aria-busy={!data && !error}>
        <header className={pageStyles.head}>
          <div className={pageStyles.titles}>
            <PlanTabs open="coverage" />
            <h2 className={pageStyles.title}>{t('coverage.title')}</h2>
            <p className={pageStyles.facts}>
              {data
                ? t('coverage.facts', { time: formatTime(data.asOf), revision: data.revision })
                : ' '}
            </p>
          </div>
          <Segmented
            value={all ? 'all' : 'due'}
            options={[
              {
                value: 'due',
                label: t('coverage.onlyDue', {
                  count: inScope.filter(({ planning }) => planning).length,
                }),
              },
              { value: 'all', label: t('coverage.all', { count: inScope.length }) },
            ]}
            onChange={(units) => listUnits(units === 'all')}
          />
          <PlanScope />
        </header>
        {error ? (
          <Notice
            tone="fault"
            text={problemText(error, language)}
            action={<Button onClick={() => refetch()}>{t('retry')}</Button>}
          />
        ) : !data ? (
          <SkeletonRows rows={16} height={34} />
        ) : rows.length === 0 ? (
          <Notice
            mark="◎"
            text={t('coverage.nothing')}
            action={
              within && (
                <Button onClick={() => patchPageState({ within: null })}>
                  {t('coverage.whole')}
                </Button>
              )
            }
          />
        ) : (
          <>
            <CoverageSums units={rows} />
            <CoverageTable units={rows} plans={data.plans} sort={sort} open={plan} />
            <p className={styles.note}>
              {t('coverage.note', { percent: tolerated })} {t('coverage.counts')}
            </p>
          </>
        )}
      </main>
      {plan !== null && <PlanFilePanel plan={plan} />}
    </div>
  )
}
