/** The findings of a run in a table, filtered and paged by the server. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { areaText } from '../../gis-data/area-text.ts'
import { type FindingState, findingStates, stateTitles } from '../../gis-data/rules/rule.ts'
import type { CheckRun, Finding } from '../../server/api/contract.ts'
import { useFindings } from '../api/findings.ts'
import { problemText } from '../api/problem-error.ts'
import { useRules } from '../api/rules.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import { type FitFilter, fitFilters } from '../state/page-state.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { pageAddress, patchPageState, usePageState } from '../state/use-page-state.ts'
import { useUnitsInShort } from '../state/use-units-in-short.ts'
import { NarrowingSelect } from '../ui/narrowing-select.tsx'
import { Notice } from '../ui/notice.tsx'
import { Pager } from '../ui/pager.tsx'
import styles from '../ui/plain-table.module.css'
import { useFindingFilter } from './finding-filter.ts'
import { FindingUnitFilter } from './finding-unit-filter.tsx'
import { openFinding } from './open-finding.ts'

const PAGE = 25

export function FindingTable({ run }: { run: CheckRun }) {
  const { t } = useTranslation()
  const unitsInShort = useUnitsInShort()
  const language = useLanguage()
  const words = useWords()
  const rules = useRules()
  const filter = useFindingFilter()
  const { rule, state, fit } = usePageState()
  const [, navigate] = useLocation()
  const [page, setPage] = useState(1)
  const { data, error } = useFindings(run.id, filter, { offset: (page - 1) * PAGE, limit: PAGE })

  const open = (finding: Finding) => {
    navigate(pageAddress('/', { run: run.id, panel: 'check' }))
    openFinding(finding)
  }
  const narrow = (patch: {
    rule?: string | null
    state?: FindingState | null
    fit?: FitFilter | null
  }) => {
    setPage(1)
    patchPageState(patch)
  }
  return (
    <section data-testid="finding-table">
      <h3 className={styles.heading}>{t('checks.findings')}</h3>
      <div className={styles.filters}>
        <NarrowingSelect
          all={t('checks.allRules')}
          width={220}
          value={rule}
          options={run.rules.map(({ id }) => {
            const known = rules.get(id)
            return { value: id, label: known ? `${id} ${words(known)}` : id }
          })}
          onChoose={(next) => narrow({ rule: next })}
        />
        <NarrowingSelect
          all={t('checks.allStates')}
          width={140}
          value={state}
          options={findingStates.map((each) => ({ value: each, label: words(stateTitles[each]) }))}
          onChoose={(next) => narrow({ state: next })}
        />
        <NarrowingSelect
          all={t('fit.all')}
          width={150}
          value={fit}
          options={fitFilters.map((each) => ({ value: each, label: t(`fit.${each}`) }))}
          onChoose={(next) => narrow({ fit: next })}
        />
        <div style={{ width: 220 }}>
          <FindingUnitFilter run={run} />
        </div>
      </div>
      {error && <Notice tone="fault" text={problemText(error, language)} />}
      <table className={styles.table}>
        <tbody>
          {data?.findings.map((finding) => (
            <tr key={finding.id}>
              <td>
                <StateWord state={finding.state} />
              </td>
              <td>{finding.rule}</td>
              <td>
                <button type="button" className={styles.link} onClick={() => open(finding)}>
                  {language === 'zh' ? finding.sentence : finding.sentenceEn}
                </button>
              </td>
              <td className={styles.second}>{unitsInShort(finding) ?? '—'}</td>
              <td className={styles.right}>
                {finding.areaM2 === null ? '—' : areaText(finding.areaM2, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {data?.total === 0 && <Notice text={t('check.noneInFilter')} />}
      {data && (
        <Pager
          page={page}
          pageSize={PAGE}
          total={data.total}
          onPage={setPage}
          counted={(total) => t('checks.count', { total })}
        />
      )}
    </section>
  )
}
