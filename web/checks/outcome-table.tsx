/** Each rule's account: rows considered, checked and set aside, with reasons; missing layers; findings. */
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { areaText } from '../../gis-data/area-text.ts'
import { groupOfRule, ruleGroups } from '../../gis-data/rules/groups.ts'
import type { CheckRun } from '../../server/api/contract.ts'
import { useRules } from '../api/rules.ts'
import { StateCounts } from '../map/verdict/state-counts.tsx'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage, useWords } from '../state/use-language.ts'
import styles from '../ui/plain-table.module.css'
import { setAsideText } from './set-aside-text.ts'

const number = (value: number) => value.toLocaleString('en-US')

export function OutcomeTable({ run }: { run: CheckRun }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const rules = useRules()
  return (
    <section data-testid="outcomes">
      <h3 className={styles.heading}>{t('checks.outcomes')}</h3>
      <p className={styles.note}>{t('checks.reconciled')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('checks.rule')}</th>
            <th scope="col">{t('checks.result')}</th>
            <th scope="col" className={styles.right}>
              {t('checks.considered')}
            </th>
            <th scope="col" className={styles.right}>
              {t('checks.checked')}
            </th>
            <th scope="col" className={styles.right}>
              {t('checks.setAside')}
            </th>
            <th scope="col" className={styles.right}>
              {t('checks.findings')}
            </th>
            <th scope="col" className={styles.right}>
              {t('finding.area')}
            </th>
            <th scope="col">{t('checks.why')}</th>
          </tr>
        </thead>
        <tbody>
          {run.rules.map((outcome, index) => {
            const rule = rules.get(outcome.id)
            const group = groupOfRule(outcome.id)
            return (
              <Fragment key={outcome.id}>
                {(index === 0 || group !== groupOfRule(run.rules[index - 1]!.id)) && (
                  <tr className={styles.group}>
                    <th scope="rowgroup" colSpan={8}>
                      {group} {words(ruleGroups[group])}
                    </th>
                  </tr>
                )}
                <tr>
                  <th scope="row">
                    {outcome.id} {rule && words(rule)}{' '}
                    <span className={styles.second}>v{outcome.version}</span>
                  </th>
                  <td>
                    <StateWord state={outcome.result} />
                  </td>
                  <td className={styles.right}>{number(outcome.considered)}</td>
                  <td className={styles.right}>{number(outcome.checked)}</td>
                  <td className={styles.right}>{number(outcome.setAside)}</td>
                  <td className={styles.right}>
                    {outcome.findings > 0 ? <StateCounts byState={outcome.byState} /> : 0}
                  </td>
                  <td className={styles.right}>
                    {outcome.areaM2 > 0 ? areaText(outcome.areaM2, language) : '—'}
                  </td>
                  <td className={styles.second}>{setAsideText(outcome, language, t) || '—'}</td>
                </tr>
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
