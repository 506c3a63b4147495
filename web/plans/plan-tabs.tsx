/** Conflicts between the plans, or coverage by them. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { pageAddress, usePageState } from '../state/use-page-state.ts'
import styles from './plan-tabs.module.css'

const tabs = [
  { id: 'conflicts', path: '/plans', title: 'plans.tab.conflicts' },
  { id: 'coverage', path: '/plans/coverage', title: 'plans.tab.coverage' },
] as const

export function PlanTabs({ open }: { open: (typeof tabs)[number]['id'] }) {
  const { t } = useTranslation()
  usePageState()
  return (
    <nav className={styles.tabs} aria-label={t('plans.tabs')}>
      {tabs.map(({ id, path, title }) => (
        <Link
          key={id}
          href={pageAddress(path)}
          className={styles.tab}
          aria-current={id === open ? 'page' : undefined}
          data-testid={`plans-${id}`}
        >
          {t(title)}
        </Link>
      ))}
    </nav>
  )
}
