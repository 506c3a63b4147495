/** The bar over every page: name, pages, search in the middle, unit, runs, role, language. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useRoute } from 'wouter'
import { pageAddress, usePageState } from '../state/use-page-state.ts'
import { LanguageSwitch } from './language-switch.tsx'
import type { PageLink } from './page-link.ts'
import { RolePicker } from './role-picker.tsx'
import { RunningTasks } from './running-tasks.tsx'
import { SearchBox } from './search-box.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import styles from './top-bar.module.css'
import { UnitBreadcrumb } from './unit-breadcrumb.tsx'

export interface TopBarProps {
  readonly pages: readonly PageLink[]
  /** What other features put at the right. */
  readonly actions?: ReactNode
}

export function TopBar({ pages, actions }: TopBarProps) {
  const { t } = useTranslation()
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>
        合规图<span className={styles.latin}>Hegui</span>
      </h1>
      <nav className={styles.pages} aria-label={t('shell.pages')}>
        {pages.map((page) => (
          <PageTab key={page.path} {...page} />
        ))}
      </nav>
      <div className={styles.middle}>
        <UnitBreadcrumb pages={pages} />
        <SearchBox />
      </div>
      <div className={styles.tools}>
        <RunningTasks />
        <RolePicker />
        {actions}
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
    </header>
  )
}

function PageTab({ path, title }: PageLink) {
  const { t } = useTranslation()
  const [active] = useRoute(path === '/' ? '/' : `${path}/*?`)
  usePageState()
  return (
    <Link
      href={pageAddress(path)}
      className={styles.page}
      aria-current={active ? 'page' : undefined}
    >
      {t(title)}
    </Link>
  )
}
