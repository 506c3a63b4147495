/** Cases, the soonest deadline first: state, what it is about, who, until when. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { CaseSummary } from '../../server/api/case-contract.ts'
import { useCases } from '../api/cases.ts'
import { problemText } from '../api/problem-error.ts'
import { CaseStateWord } from '../map/verdict/case-state-word.tsx'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress, usePageState } from '../state/use-page-state.ts'
import { useUnitsInShort } from '../state/use-units-in-short.ts'
import { Notice } from '../ui/notice.tsx'
import { Pager } from '../ui/pager.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { useCaseFilter } from './case-filter.ts'
import { CaseFilters } from './case-filters.tsx'
import styles from './case-list.module.css'

const PAGE = 50

export function CaseList({ open }: { open: number | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { filter } = useCaseFilter()
  const [page, setPage] = useState(1)
  const { data, error } = useCases(filter, { offset: (page - 1) * PAGE, limit: PAGE })
  return (
    <aside className={styles.list} aria-label={t('page.cases')}>
      <CaseFilters list={data} />
      {error && <Notice tone="fault" text={problemText(error, language)} />}
      {!data && !error && <SkeletonRows rows={12} />}
      {data?.total === 0 && <Notice mark="◎" text={t('cases.empty')} />}
      <ul data-testid="case-list">
        {data?.cases.map((each) => (
          <CaseLine key={each.id} summary={each} open={each.id === open} />
        ))}
      </ul>
      {data && <Pager page={page} pageSize={PAGE} total={data.total} onPage={setPage} />}
    </aside>
  )
}

function CaseLine({ summary, open }: { summary: CaseSummary; open: boolean }) {
  const { t } = useTranslation()
  const unitsInShort = useUnitsInShort()
  const { id, rule, state, finding, responsible, deadline, overdue, standing } = summary
  usePageState()
  return (
    <li>
      <Link
        href={pageAddress(`/cases/${id}`)}
        className={styles.case}
        aria-current={open ? 'true' : undefined}
      >
        <span className={styles.line}>
          <CaseStateWord state={state} />
          <span className={styles.second}>{t('case.number', { id })}</span>
          {overdue && <strong className={styles.overdue}>{t('cases.overdue')}</strong>}
          {standing === 'gone' && <span className={styles.gone}>{t('cases.gone')}</span>}
        </span>
        <span className={styles.name}>
          {rule} · {finding?.subjectName ?? summary.key}
        </span>
        <span className={styles.second}>
          {[
            finding && unitsInShort(finding),
            responsible,
            deadline && t('case.until', { day: deadline }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </Link>
    </li>
  )
}
