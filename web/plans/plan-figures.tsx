/** The row under the matrix: rules that compare figures, years and base maps of the five plans. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { isLayerId } from '../../gis-data/layers/index.ts'
import { conflictTypes } from '../../gis-data/plan-matrix/conflict-types.ts'
import { planFigures } from '../../gis-data/plan-matrix/plan-figures.ts'
import { ruleOf } from '../../gis-data/rules/index.ts'
import { missingWords } from '../../gis-data/rules/reasons.ts'
import type { PlanMatrix } from '../../server/api/plan-matrix-contract.ts'
import { StateCounts } from '../map/verdict/state-counts.tsx'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useWords } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import styles from './plan-figures.module.css'

type Standing = PlanMatrix['figures'][number]

export function PlanFigures({ figures, run }: { figures: readonly Standing[]; run: string }) {
  const { t } = useTranslation()
  const words = useWords()
  const [, navigate] = useLocation()
  const toMap = (rule: string) =>
    navigate(pageAddress('/', { run, rule, state: null, finding: null, panel: 'check' }))
  return (
    <section aria-labelledby="plan-figures" data-testid="plan-figures">
      <h3 id="plan-figures" className={styles.title}>
        {t('plans.figures')}
      </h3>
      <p className={styles.hint}>{t('plans.figuresHint')}</p>
      <ul className={styles.row}>
        {planFigures.map(({ rule, type, reason }) => {
          const standing = figures.find((each) => each.rule === rule)
          return (
            <li key={rule} className={styles.rule} data-testid={`plan-figure-${rule}`}>
              <h4 className={styles.name}>
                {rule} {words(ruleOf(rule))}
              </h4>
              <p className={styles.hint}>
                {words(conflictTypes[type])} · {words(reason)}
              </p>
              {standing && (standing.findings > 0 || standing.missing.length > 0) ? (
                <p className={styles.found}>
                  {standing.findings > 0 ? (
                    <>
                      <StateCounts byState={standing.byState} />
                      <Button size="small" onClick={() => toMap(rule)}>
                        {t('plans.allOnMap', { count: standing.findings })}
                      </Button>
                    </>
                  ) : (
                    <>
                      <StateWord state="undecidable" />{' '}
                      {words(missingWords(standing.missing.filter(isLayerId)))}
                    </>
                  )}
                </p>
              ) : (
                <p className={styles.hint}>
                  {standing === undefined || standing.result === 'not_asked'
                    ? t('plans.notAsked')
                    : t('plans.nothing')}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
