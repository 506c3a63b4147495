/** One rule of a run: its outcome in a line, its findings page by page when opened. */
import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckRun, RuleOutcome } from '../../server/api/contract.ts'
import { useFindings } from '../api/findings.ts'
import { problemText } from '../api/problem-error.ts'
import { useRules } from '../api/rules.ts'
import { StateCounts } from '../map/verdict/state-counts.tsx'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage, useWords } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { FindingRow } from './finding-row.tsx'
import styles from './rule-group.module.css'
import { setAsideText } from './set-aside-text.ts'

const PAGE = 30

export function RuleGroup({ run, outcome }: { run: CheckRun; outcome: RuleOutcome }) {
  const words = useWords()
  const rules = useRules()
  const { rule: openRule, state } = usePageState()
  const rule = rules.get(outcome.id)
  const open = openRule === outcome.id
  const shown = state ? { [state]: outcome.byState[state] ?? 0 } : outcome.byState
  return (
    <section className={styles.rule} data-open={open}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        data-testid={`rule-${outcome.id}`}
        onClick={() => patchPageState({ rule: open ? null : outcome.id })}
      >
        {open ? <CaretDownOutlined /> : <CaretRightOutlined />}
        <span className={styles.id}>{outcome.id}</span>
        <span className={styles.title}>{rule ? words(rule) : ''}</span>
        {outcome.findings > 0 ? (
          <StateCounts byState={shown} />
        ) : (
          <StateWord state={outcome.result} short />
        )}
      </button>
      {open && <OpenRule run={run} outcome={outcome} />}
    </section>
  )
}

function OpenRule({ run, outcome }: { run: CheckRun; outcome: RuleOutcome }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { state, within, fit } = usePageState()
  const [pages, setPages] = useState(1)
  const { data, error, isPending } = useFindings(
    run.id,
    { rule: outcome.id, state, unit: within, fit },
    { offset: 0, limit: PAGE * pages },
  )
  const aside = setAsideText(outcome, language, t)
  return (
    <>
      <p className={styles.facts}>
        {t('check.considered', {
          considered: outcome.considered.toLocaleString('en-US'),
          checked: outcome.checked.toLocaleString('en-US'),
          setAside: outcome.setAside.toLocaleString('en-US'),
        })}
        {aside && <span className={styles.aside}>{aside}</span>}
      </p>
      {error && <Notice tone="fault" text={problemText(error, language)} />}
      {isPending && <SkeletonRows rows={4} height={44} />}
      {data?.total === 0 && (
        <p className={styles.none}>
          {outcome.findings > 0 ? t('check.noneInFilter') : <NothingFound outcome={outcome} />}
        </p>
      )}
      <ul>
        {data?.findings.map((finding) => (
          <FindingRow key={finding.id} finding={finding} />
        ))}
      </ul>
      {data && data.findings.length < data.total && (
        <Button type="link" size="small" onClick={() => setPages(pages + 1)}>
          {t('check.more', { left: (data.total - data.findings.length).toLocaleString('en-US') })}
        </Button>
      )}
    </>
  )
}

/** Silence is said to be what it is: conforming, or not judged. */
function NothingFound({ outcome }: { outcome: RuleOutcome }) {
  const { t } = useTranslation()
  return (
    <>
      <StateWord state={outcome.result} />{' '}
      {t(outcome.result === 'undecidable' ? 'check.notJudged' : 'check.noFindings')}
    </>
  )
}
