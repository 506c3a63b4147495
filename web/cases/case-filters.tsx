/** Narrows the list: state with its count, deadline, responsible unit, what the newest run says. */
import { useTranslation } from 'react-i18next'
import {
  caseStates,
  caseStateTitles,
  findingStandings,
  standingTitles,
} from '../../gis-data/cases/case-states.ts'
import type { CaseList } from '../../server/api/case-contract.ts'
import { useWords } from '../state/use-language.ts'
import { NarrowingSelect } from '../ui/narrowing-select.tsx'
import { useCaseFilter } from './case-filter.ts'
import styles from './case-list.module.css'

export function CaseFilters({ list }: { list: CaseList | undefined }) {
  const { t } = useTranslation()
  const words = useWords()
  const { filter, narrow } = useCaseFilter()
  const choices = [
    {
      name: 'state',
      title: t('cases.allStates'),
      options: caseStates.map((state) => ({
        value: state as string,
        label: `${words(caseStateTitles[state])} ${list?.byState[state] ?? 0}`,
      })),
    },
    {
      name: 'due',
      title: t('cases.allDeadlines'),
      options: [
        { value: 'overdue', label: t('cases.overdue') },
        { value: 'week', label: t('cases.week') },
      ],
    },
    {
      name: 'responsible',
      title: t('cases.allResponsible'),
      options: (list?.responsibles ?? []).map((each) => ({ value: each, label: each })),
    },
    {
      name: 'standing',
      title: t('cases.allStandings'),
      options: findingStandings.map((each) => ({
        value: each as string,
        label: words(standingTitles[each]),
      })),
    },
  ] as const
  return (
    <header className={styles.filters}>
      <h2 className={styles.title}>
        {t('page.cases')} {list && `(${list.total})`}
      </h2>
      {choices.map(({ name, title, options }) => (
        <NarrowingSelect
          key={name}
          all={title}
          value={filter[name]}
          options={options}
          onChoose={(value: string | null) => narrow(name, value)}
        />
      ))}
    </header>
  )
}
