/** The pages beside the map: their addresses, their names in the bar, loaded when opened. */
import type { ComponentType } from 'react'
import { lazily } from './lib/lazily.ts'
import type { PageLink } from './shell/page-link.ts'

interface Page {
  readonly path: string
  /** What may follow the path. */
  readonly rest: string
  /** Name in the bar; a page without one is reached from others. */
  readonly title?: PageLink['title']
  readonly narrowed?: PageLink['narrowed']
  readonly Page: ComponentType
}

export const pages: readonly Page[] = [
  {
    path: '/checks',
    rest: '/:id?',
    title: 'page.checks',
    Page: lazily(() => import('./checks/checks-page.tsx'), 'ChecksPage'),
  },
  {
    path: '/ledger',
    rest: '/:layer?',
    title: 'page.ledger',
    Page: lazily(() => import('./ledger/ledger-page.tsx'), 'LedgerPage'),
  },
  {
    path: '/plans',
    rest: '/:pair?/:plan?',
    title: 'page.plans',
    narrowed: true,
    Page: lazily(() => import('./plans/plans-page.tsx'), 'PlansPage'),
  },
  {
    path: '/indicators',
    rest: '/:indicator?',
    title: 'page.indicators',
    narrowed: true,
    Page: lazily(() => import('./indicators/indicators-page.tsx'), 'IndicatorsPage'),
  },
  {
    path: '/cases',
    rest: '/:id?',
    title: 'page.cases',
    narrowed: true,
    Page: lazily(() => import('./cases/cases-page.tsx'), 'CasesPage'),
  },
  {
    path: '/rules',
    rest: '/:id?',
    title: 'page.rules',
    Page: lazily(() => import('./rules/rules-page.tsx'), 'RulesPage'),
  },
  {
    path: '/deliveries',
    rest: '/:id?/:defect?',
    title: 'page.deliveries',
    Page: lazily(() => import('./deliveries/deliveries-page.tsx'), 'DeliveriesPage'),
  },
  {
    path: '/imports',
    rest: '/:id?/:step?',
    title: 'page.imports',
    Page: lazily(() => import('./imports/imports-page.tsx'), 'ImportsPage'),
  },
  {
    path: '/village',
    rest: '/:unit?',
    Page: lazily(() => import('./village/village-page.tsx'), 'VillagePage'),
  },
]

export const pageLinks: readonly PageLink[] = [
  { path: '/', title: 'page.atlas' },
  ...pages.flatMap(({ path, title, narrowed }) => (title ? [{ path, title, narrowed }] : [])),
]
