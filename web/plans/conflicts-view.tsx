/** The five plans against each other in one run, and the conflicts of one pair. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { planConflicts } from '../../gis-data/plan-matrix/plan-conflicts.ts'
import { planFigures } from '../../gis-data/plan-matrix/plan-figures.ts'
import { planPairs } from '../../gis-data/plan-matrix/plan-pairs.ts'
import { isUnderWay, useRun, useRuns, useStartCheck } from '../api/checks.ts'
import { usePlanMatrix } from '../api/plan-matrix.ts'
import { ProblemError, problemText } from '../api/problem-error.ts'
import { formatTime } from '../lib/format-time.ts'
import { useLanguage } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { PairPanel } from './pair-panel.tsx'
import { PlanFigures } from './plan-figures.tsx'
import { PlanLegend } from './plan-legend.tsx'
import { PlanMatrixTable } from './plan-matrix-table.tsx'
import { PlanRun } from './plan-run.tsx'
import { PlanScope } from './plan-scope.tsx'
import { PlanTabs } from './plan-tabs.tsx'
import styles from './plans-page.module.css'

const planRules = [...new Set([...planConflicts, ...planFigures].map(({ rule }) => rule))]

export function ConflictsView() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { pair: open = null } = useParams<{ pair?: string }>()
  const { run, within } = usePageState()
  const { data: chosen } = useRun(run)
  const start = useStartCheck()
  const busy = chosen !== undefined && isUnderWay(chosen)
  const known = run === null || (chosen !== undefined && !busy)
  // before the first run of all there is nothing to ask for
  const { data: runs, isPending: listing } = useRuns()
  const noRuns = run === null && runs?.length === 0
  const asked = known && (run !== null || (!listing && !noRuns))
  const { data: matrix, error, refetch } = usePlanMatrix(run, within, asked)
  const check = () =>
    start.mutate(
      { scope: {}, rules: planRules },
      { onSuccess: ({ id }) => patchPageState({ run: id }, { step: true }) },
    )
  const pair = planPairs.find(({ a, b }) => open === `${a}-${b}`)
  const cell = matrix?.cells.find(({ a, b }) => open === `${a}-${b}`)
  const isUnknown = error instanceof ProblemError && error.problem.status === 404
  const first = noRuns || (isUnknown && run === null)
  return (
    <div className={styles.page}>
      <main className={styles.main}>
        <header className={styles.head}>
          <div className={styles.titles}>
            <PlanTabs open="conflicts" />
            <h2 className={styles.title}>{t('plans.title')}</h2>
            <p className={styles.facts}>
              {matrix
                ? `${formatTime(matrix.finishedAt ?? '')} · ${t('check.revision', { revision: matrix.revision })}`
                : ' '}
            </p>
          </div>
          <PlanScope />
          <PlanRun shown={matrix?.run ?? run} />
          <Button type="primary" loading={start.isPending || busy} onClick={check}>
            {t('plans.check')}
          </Button>
        </header>
        {start.error && <Notice tone="fault" text={problemText(start.error, language)} />}
        {busy ? (
          <Notice
            mark="◌"
            text={t('plans.running', { percent: Math.round(chosen.progress * 100) })}
          />
        ) : first ? (
          <Notice mark="◎" text={t('plans.empty')} />
        ) : error ? (
          <Notice
            tone="fault"
            text={problemText(error, language)}
            action={
              isUnknown ? (
                <Button onClick={() => patchPageState({ run: null })}>{t('plans.newest')}</Button>
              ) : (
                <Button onClick={() => void refetch()}>{t('retry')}</Button>
              )
            }
          />
        ) : matrix === undefined ? (
          <SkeletonRows rows={14} />
        ) : (
          <>
            <div className={styles.scroll}>
              <PlanMatrixTable matrix={matrix} open={open} />
            </div>
            <PlanLegend />
            <PlanFigures figures={matrix.figures} run={matrix.run} />
          </>
        )}
      </main>
      {pair && cell && matrix && !busy && <PairPanel pair={pair} cell={cell} run={matrix.run} />}
    </div>
  )
}
