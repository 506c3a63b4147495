/** One rule: what it asks, clauses, what it looks at, parameters with their sources, fixtures as drawn and run. */
import { useTranslation } from 'react-i18next'
import { problemText } from '../api/problem-error.ts'
import { type BookEntry, useRuleSheet } from '../api/rules.ts'
import { ClauseList } from '../map/verdict/clause-list.tsx'
import { useLanguage, useWords } from '../state/use-language.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { Asked } from './asked.tsx'
import { FixtureCard } from './fixture-card.tsx'
import { ParameterTable } from './parameter-table.tsx'
import styles from './rules-page.module.css'

export function RulePage({ rule }: { rule: BookEntry }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { data: sheet, error } = useRuleSheet(rule.id)
  return (
    <article className={styles.sheet} data-testid="rule-page">
      <h2 className={styles.title}>
        {rule.id} {words(rule)}{' '}
        <span className={styles.second}>{t('rules.version', { version: rule.version })}</span>
      </h2>
      <Asked asks={rule.asks} />
      <ClauseList clauses={rule.clauses} />
      {sheet && (
        <dl className={styles.facts} data-testid="explanation">
          {sheet.explanation.map(({ heading, lines }) => (
            <div key={heading.title} style={{ display: 'contents' }}>
              <dt>{words(heading)}</dt>
              <dd>
                {lines.map((line) => (
                  <p key={line.title}>{words(line)}</p>
                ))}
              </dd>
            </div>
          ))}
          <dt>{t('finding.advice')}</dt>
          <dd>{words(rule.advice)}</dd>
        </dl>
      )}
      <h3 className={styles.heading}>{t('rules.parameters')}</h3>
      <ParameterTable rule={rule} />
      {error && <Notice tone="fault" text={problemText(error, language)} />}
      {!sheet && !error && <SkeletonRows rows={8} />}
      {sheet && sheet.fixtures.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('rules.fixtures')}</h3>
          <p className={styles.second}>{t('rules.fixturesOn', { engine: sheet.engineVersion })}</p>
          <div className={styles.fixtures}>
            {sheet.fixtures.map((fixture) => (
              <FixtureCard key={fixture.title} fixture={fixture} />
            ))}
          </div>
        </>
      )}
    </article>
  )
}
