/** What the newest check found in a place: by state, and the rules that found most. */

import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ruleIds, ruleOf } from '../../gis-data/rules/index.ts'
import { findingStates } from '../../gis-data/rules/rule.ts'
import { scopeText } from '../../gis-data/scope-text.ts'
import type { VillageSheet } from '../../server/api/village-contract.ts'
import { isUnderWay, useRun, useRuns, useStartCheck } from '../api/checks.ts'
import { useFindingCounts } from '../api/findings.ts'
import { problemText } from '../api/problem-error.ts'
import { formatTime } from '../lib/format-time.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage, useWords } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { findingsOf } from './findings-of.ts'
import part from './part.module.css'
import styles from './standing-findings.module.css'

const MOST_RULES = 5

export function StandingFindings({ place }: { place: VillageSheet['place'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { data: runs, error } = useRuns()
  const start = useStartCheck()
  const covers = (unit: string | undefined) => unit === undefined || place.code.startsWith(unit)
  const here = (runs ?? []).filter(({ scope }) => !scope.geometry && covers(scope.unit))
  const done = here.find(({ status }) => status === 'done')
  const busy = here.find(isUnderWay)
  const { data: run } = useRun(done?.id ?? null)
  const { data: counts } = useFindingCounts(done?.id ?? null)
  const found = counts && findingsOf(counts, place.code)
  const undecided = (run?.rules ?? []).filter(
    ({ result, missing }) => result === 'undecidable' || missing.length > 0,
  ).length
  const address = (more: { rule?: string; state?: (typeof findingStates)[number] }) =>
    pageAddress('/', {
      run: done?.id ?? null,
      panel: 'check',
      within: place.level === 'district' ? null : place.code,
      unit: place.level === 'district' ? null : place.code,
      rule: more.rule ?? null,
      state: more.state ?? null,
      finding: null,
      selected: null,
      view: null,
    })
  return (
    <section className={part.part} data-testid="village-findings">
      <h3 className={part.heading}>{t('village.findings')}</h3>
      {error ? (
        <p className={part.note}>{problemText(error, language)}</p>
      ) : !runs || (done && (!run || !found)) ? (
        <SkeletonRows rows={4} />
      ) : !done || !run || !found ? (
        <>
          <p className={part.note}>
            {busy
              ? t('village.checking', { percent: Math.round(busy.progress * 100) })
              : t('village.noRun')}
          </p>
          {!busy && (
            <Button
              size="small"
              loading={start.isPending}
              onClick={() =>
                start.mutate({ scope: place.level === 'district' ? {} : { unit: place.code } })
              }
            >
              {t('village.check')}
            </Button>
          )}
        </>
      ) : (
        <>
          <p className={part.note}>
            {t('village.run', {
              scope: scopeText(run.scopeTitle, language),
              time: formatTime(run.finishedAt ?? run.startedAt),
              count: run.rules.length,
            })}
            {undecided > 0 && ` · ${t('village.undecided', { count: undecided })}`}
            {run.scope.unit && ` · ${t('village.ownOnly')}`}
          </p>
          {found.total === 0 ? (
            <p>{t('village.noFindings')}</p>
          ) : (
            <>
              <ul className={styles.states}>
                {findingStates
                  .filter((state) => found.byState[state] > 0)
                  .map((state) => (
                    <li key={state}>
                      <Link className={styles.state} href={address({ state })}>
                        <StateWord state={state} />
                        <strong className={part.number}>
                          {found.byState[state].toLocaleString('en-US')}
                        </strong>
                      </Link>
                    </li>
                  ))}
              </ul>
              {found.spanning > 0 && (
                <p className={part.note} data-testid="village-spanning">
                  {t('village.spanning', { count: found.spanning })}
                </p>
              )}
              <ul className={styles.rules}>
                {found.rules.slice(0, MOST_RULES).map(({ rule, count, worst }) => {
                  const known = ruleIds.find((id) => id === rule)
                  return (
                    <li key={rule}>
                      <Link className={styles.rule} href={address({ rule })}>
                        <StateWord state={worst} short />
                        <span className={styles.ruleId}>{rule}</span>
                        <span className={styles.ruleTitle}>
                          {known ? words(ruleOf(known)) : ''}
                        </span>
                        <span className={part.number}>{count.toLocaleString('en-US')}</span>
                      </Link>
                    </li>
                  )
                })}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  )
}
