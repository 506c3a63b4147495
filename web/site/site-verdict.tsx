/** The verdict on a site: the worst state, counts, size and place; then the rules, failing ones first. */
import { useTranslation } from 'react-i18next'
import { areaText } from '../../gis-data/area-text.ts'
import { isLayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { Conformity } from '../../server/api/contract.ts'
import { useStore } from '../lib/store.ts'
import { StateCounts } from '../map/verdict/state-counts.tsx'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage, wordsIn } from '../state/use-language.ts'
import {
  countsByState,
  groupOutcomes,
  isUnfolded,
  type Outcome,
  type OutcomeGroup,
} from './site-groups.ts'
import { SiteReportButton } from './site-report-button.tsx'
import { SiteRule } from './site-rule.tsx'
import { siteState } from './site-state.ts'
import styles from './site-verdict.module.css'

export function SiteVerdict({ verdict }: { verdict: Conformity }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <article data-testid="site-verdict">
      <header className={styles.head}>
        <div className={styles.line}>
          <p className={styles.state} data-testid="site-result" data-state={verdict.result}>
            <StateWord state={verdict.result} />
          </p>
          <SiteReportButton />
        </div>
        <p className={styles.counts}>
          <StateCounts byState={countsByState(verdict.rules)} />
        </p>
        <dl className={styles.facts}>
          <dt>{t('site.area')}</dt>
          <dd>{areaText(verdict.areaM2, language)}</dd>
          <dt>{t('record.unit')}</dt>
          <dd>{verdict.unitNames.join('、') || '—'}</dd>
          {verdict.outsideDistrictM2 > 0 && (
            <>
              <dt>{t('site.outside')}</dt>
              <dd className={styles.outside}>{areaText(verdict.outsideDistrictM2, language)}</dd>
            </>
          )}
          <dt>{t('facts.revision')}</dt>
          <dd>{verdict.revision}</dd>
        </dl>
      </header>
      {groupOutcomes(verdict.rules).map((group) => (
        <Group key={group.state} group={group} />
      ))}
    </article>
  )
}

function Group({ group: { state, outcomes, byMissing } }: { group: OutcomeGroup }) {
  return (
    <details className={styles.group} open={isUnfolded(state)} data-state={state}>
      <summary className={styles.groupHead}>
        <StateWord state={state} count={outcomes.length} />
      </summary>
      {byMissing.length > 0
        ? byMissing.map(({ missing, outcomes: own }) => (
            <MissingGroup key={missing.join()} missing={missing} outcomes={own} />
          ))
        : outcomes.map((outcome) => <Rule key={outcome.id} outcome={outcome} />)}
    </details>
  )
}

function MissingGroup({
  missing,
  outcomes,
}: {
  missing: readonly string[]
  outcomes: readonly Outcome[]
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const layers = missing.map((id) => (isLayerId(id) ? wordsIn(language, layerOf(id)) : id))
  return (
    <details className={styles.missing} open={outcomes.length <= 3}>
      <summary className={styles.missingHead}>
        {missing.length > 0
          ? t('site.missingLayer', { layers: layers.join('、') })
          : t('site.otherReasons')}
        <span className={styles.count}>{t('site.ruleCount', { count: outcomes.length })}</span>
      </summary>
      {outcomes.map((outcome) => (
        <Rule key={outcome.id} outcome={outcome} grouped={missing.length > 0} />
      ))}
    </details>
  )
}

function Rule({ outcome, grouped = false }: { outcome: Outcome; grouped?: boolean }) {
  const { rule } = useStore(siteState)
  return <SiteRule outcome={outcome} open={rule === outcome.id} reasonSaid={grouped} />
}
