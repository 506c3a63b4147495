/** What is new, gone or changed since an earlier run, chosen from the list. */

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ChangeKind, changeKinds } from '../../gis-data/rules/change-kinds.ts'
import { scopeText } from '../../gis-data/scope-text.ts'
import type { CheckRun } from '../../server/api/contract.ts'
import { useRuns } from '../api/checks.ts'
import { useComparison } from '../api/comparison.ts'
import { problemText } from '../api/problem-error.ts'
import { formatTime } from '../lib/format-time.ts'
import { useLanguage } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { NarrowingSelect } from '../ui/narrowing-select.tsx'
import { Notice } from '../ui/notice.tsx'
import { Pager } from '../ui/pager.tsx'
import styles from '../ui/plain-table.module.css'
import { ChangeTable } from './change-table.tsx'

const PAGE = 25

export function RunComparison({ run }: { run: CheckRun }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { compare } = usePageState()
  const { data: runs = [] } = useRuns()
  const [kind, setKind] = useState<ChangeKind | null>(null)
  const [page, setPage] = useState(1)
  const others = runs.filter(({ id, status }) => status === 'done' && id !== run.id)
  const { data, error } = useComparison(run.id, compare, kind, {
    offset: (page - 1) * PAGE,
    limit: PAGE,
  })
  if (others.length === 0) return null
  return (
    <section data-testid="comparison">
      <h3 className={styles.heading}>{t('compare.title')}</h3>
      <div className={styles.filters}>
        <NarrowingSelect
          all={t('compare.choose')}
          width={360}
          value={compare}
          options={others.map(({ id, scopeTitle, startedAt, revision }) => ({
            value: id,
            label: `${scopeText(scopeTitle, language)} · ${formatTime(startedAt)} · ${t('check.revision', { revision })}`,
          }))}
          onChoose={(next) => {
            setPage(1)
            patchPageState({ compare: next })
          }}
        />
        {compare && (
          <NarrowingSelect
            all={t('compare.allKinds')}
            width={160}
            value={kind}
            options={changeKinds.map((each) => ({
              value: each,
              label: `${t(`compare.${each}`)} ${data?.totals[each] ?? ''}`,
            }))}
            onChoose={(next) => {
              setPage(1)
              setKind(next)
            }}
          />
        )}
      </div>
      {error && <Notice tone="fault" text={problemText(error, language)} />}
      {compare && data && (
        <>
          <p data-testid="comparison-totals">
            {[...changeKinds, 'same' as const]
              .map((each) => `${t(`compare.${each}`)} ${data.totals[each].toLocaleString('en-US')}`)
              .join(' · ')}
          </p>
          {data.notes.map(({ note, noteEn }) => (
            <p key={note} className={styles.note}>
              ▲ {language === 'zh' ? note : noteEn}
            </p>
          ))}
          <ChangeTable changes={data.changes} />
          {data.total === 0 && <Notice text={t('compare.none')} />}
          <Pager page={page} pageSize={PAGE} total={data.total} onPage={setPage} />
        </>
      )}
    </section>
  )
}
