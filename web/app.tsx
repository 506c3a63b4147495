/** Puts the pages together: providers, the gate until the server is ready, routes, tools of the map. */
import {
  AppstoreOutlined,
  BlockOutlined,
  ColumnWidthOutlined,
  DiffOutlined,
  EditOutlined,
  EnvironmentOutlined,
  FilterOutlined,
  PrinterOutlined,
  PushpinOutlined,
  SafetyCertificateOutlined,
} from '@ant-design/icons'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { lazy, Suspense, useEffect } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { useStatus } from './api/status.ts'
import styles from './app.module.css'
import { AtlasPage } from './atlas/atlas-page.tsx'
import { LayerPanel } from './atlas/layers/layer-panel.tsx'
import type { AtlasCard, AtlasTool } from './atlas/tools.ts'
import { CheckButton } from './checks/check-button.tsx'
import { HelpButton } from './help/help-button.tsx'
import { TourOffer } from './help/tour/tour-offer.tsx'
import { speak } from './i18n/i18n.ts'
import { keyGroups } from './key-groups.ts'
import { ShareButton } from './share/share-button.tsx'
import { DeskKeys } from './shell/desk-keys.tsx'
import { NotFound } from './shell/not-found.tsx'
import { type PageLink, TopBar } from './shell/top-bar.tsx'
import { StartPage } from './start/start-page.tsx'
import { ToldFault } from './state/told-fault.tsx'
import { useLanguage } from './state/use-language.ts'
import { usePageState } from './state/use-page-state.ts'
import { Announcement } from './ui/announcement.tsx'
import { SkeletonRows } from './ui/skeleton-rows.tsx'
import { applyTheme, componentTheme } from './ui/theme.ts'

const queries = new QueryClient({
  defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } },
})

const CheckPanel = lazy(() =>
  import('./checks/check-panel.tsx').then(({ CheckPanel: panel }) => ({ default: panel })),
)
const FindingCard = lazy(() =>
  import('./checks/finding-card.tsx').then(({ FindingCard: card }) => ({ default: card })),
)
const ChecksPage = lazy(() =>
  import('./checks/checks-page.tsx').then(({ ChecksPage: page }) => ({ default: page })),
)
const CasesPage = lazy(() =>
  import('./cases/cases-page.tsx').then(({ CasesPage: page }) => ({ default: page })),
)
const PlansPage = lazy(() =>
  import('./plans/plans-page.tsx').then(({ PlansPage: page }) => ({ default: page })),
)
const VillagePage = lazy(() =>
  import('./village/village-page.tsx').then(({ VillagePage: page }) => ({ default: page })),
)
const RulesPage = lazy(() =>
  import('./rules/rules-page.tsx').then(({ RulesPage: page }) => ({ default: page })),
)
const DeliveriesPage = lazy(() =>
  import('./deliveries/deliveries-page.tsx').then(({ DeliveriesPage: page }) => ({
    default: page,
  })),
)
const ImportsPage = lazy(() =>
  import('./imports/imports-page.tsx').then(({ ImportsPage: page }) => ({ default: page })),
)
const IndicatorsPage = lazy(() =>
  import('./indicators/indicators-page.tsx').then(({ IndicatorsPage: page }) => ({
    default: page,
  })),
)
const LedgerPage = lazy(() =>
  import('./ledger/ledger-page.tsx').then(({ LedgerPage: page }) => ({ default: page })),
)
const LedgerUnderMap = lazy(() =>
  import('./ledger/ledger-under-map.tsx').then(({ LedgerUnderMap: table }) => ({ default: table })),
)
const QueryPanel = lazy(() =>
  import('./ledger/query/query-panel.tsx').then(({ QueryPanel: panel }) => ({ default: panel })),
)
const AnalysisPanel = lazy(() =>
  import('./analysis/analysis-panel.tsx').then(({ AnalysisPanel: panel }) => ({ default: panel })),
)
const AnalysisSheet = lazy(() =>
  import('./analysis/analysis-sheet.tsx').then(({ AnalysisSheet: sheet }) => ({ default: sheet })),
)
const SitePanel = lazy(() =>
  import('./site/site-panel.tsx').then(({ SitePanel: panel }) => ({ default: panel })),
)
const EditPanel = lazy(() =>
  import('./edit/edit-panel.tsx').then(({ EditPanel: panel }) => ({ default: panel })),
)
const EditFoot = lazy(() =>
  import('./edit/edit-foot.tsx').then(({ EditFoot: foot }) => ({ default: foot })),
)
const PrintPanel = lazy(() =>
  import('./print/print-panel.tsx').then(({ PrintPanel: panel }) => ({ default: panel })),
)
const PrintFoot = lazy(() =>
  import('./print/print-foot.tsx').then(({ PrintFoot: foot }) => ({ default: foot })),
)
const MeasurePanel = lazy(() =>
  import('./measure/measure-panel.tsx').then(({ MeasurePanel: panel }) => ({ default: panel })),
)
const ComparePanel = lazy(() =>
  import('./compare/compare-panel.tsx').then(({ ComparePanel: panel }) => ({ default: panel })),
)
const BesideMaps = lazy(() =>
  import('./compare/beside-maps.tsx').then(({ BesideMaps: part }) => ({ default: part })),
)
const AsOfBand = lazy(() =>
  import('./compare/as-of-band.tsx').then(({ AsOfBand: part }) => ({ default: part })),
)
const NotesPanel = lazy(() =>
  import('./notes/notes-panel.tsx').then(({ NotesPanel: panel }) => ({ default: panel })),
)
const NotesOnMap = lazy(() =>
  import('./notes/notes-on-map.tsx').then(({ NotesOnMap: part }) => ({ default: part })),
)
const MeasurementsOnMap = lazy(() =>
  import('./measure/measurements-on-map.tsx').then(({ MeasurementsOnMap: part }) => ({
    default: part,
  })),
)

const pages: readonly PageLink[] = [
  { path: '/', title: 'page.atlas' },
  { path: '/checks', title: 'page.checks' },
  { path: '/ledger', title: 'page.ledger' },
  { path: '/plans', title: 'page.plans' },
  { path: '/indicators', title: 'page.indicators' },
  { path: '/cases', title: 'page.cases' },
  { path: '/rules', title: 'page.rules' },
  { path: '/deliveries', title: 'page.deliveries' },
  { path: '/imports', title: 'page.imports' },
]
const tools: readonly AtlasTool[] = [
  {
    id: 'layers',
    title: 'layers.title',
    icon: <AppstoreOutlined />,
    hotkey: 'l',
    Panel: LayerPanel,
  },
  {
    id: 'query',
    title: 'query.title',
    icon: <FilterOutlined />,
    hotkey: 'q',
    Panel: QueryPanel,
  },
  {
    id: 'check',
    title: 'check.title',
    icon: <SafetyCertificateOutlined />,
    ofPresent: true,
    hotkey: 'c',
    Panel: CheckPanel,
  },
  {
    id: 'site',
    title: 'site.title',
    icon: <EnvironmentOutlined />,
    ofPresent: true,
    hotkey: 'x',
    fromPlace: 'place.site',
    Panel: SitePanel,
  },
  {
    id: 'edit',
    title: 'edit.title',
    icon: <EditOutlined />,
    ofPresent: true,
    hotkey: 'e',
    Panel: EditPanel,
    Foot: EditFoot,
  },
  {
    id: 'analysis',
    title: 'analysis.title',
    icon: <BlockOutlined />,
    hotkey: 'o',
    Panel: AnalysisPanel,
    Below: AnalysisSheet,
  },
  {
    id: 'measure',
    title: 'measure.title',
    icon: <ColumnWidthOutlined />,
    hotkey: 'm',
    fromPlace: 'place.measure',
    Panel: MeasurePanel,
  },
  {
    id: 'compare',
    title: 'beside.title',
    icon: <DiffOutlined />,
    hotkey: 'd',
    Panel: ComparePanel,
  },
  {
    id: 'notes',
    title: 'notes.title',
    icon: <PushpinOutlined />,
    hotkey: 'n',
    fromPlace: 'place.note',
    Panel: NotesPanel,
  },
  {
    id: 'print',
    title: 'print.tool',
    icon: <PrinterOutlined />,
    hotkey: 'p',
    Panel: PrintPanel,
    Foot: PrintFoot,
  },
]
const onMap = [TourOffer, NotesOnMap, MeasurementsOnMap, BesideMaps, AsOfBand] as const
const keys = keyGroups(pages, tools)
const actions = (
  <>
    <ShareButton />
    <HelpButton keys={keys} />
    <DeskKeys pages={pages} />
  </>
)
const cards: readonly AtlasCard[] = [
  { isOpen: ({ run, finding }) => run !== null && finding !== null, Card: FindingCard },
]

export function App() {
  const language = useLanguage()
  const { night } = usePageState()
  const theme = night ? 'night' : 'day'
  useEffect(() => speak(language), [language])
  useEffect(() => applyTheme(theme), [theme])
  return (
    <ConfigProvider
      theme={componentTheme(theme)}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
    >
      <QueryClientProvider client={queries}>
        <Pages />
      </QueryClientProvider>
    </ConfigProvider>
  )
}

function Pages() {
  const { data: status } = useStatus()
  const [path] = useLocation()
  if (status?.phase !== 'ready') return <StartPage status={status ?? null} />
  return (
    <div className={styles.app}>
      <TopBar pages={pages} actions={actions} />
      <ToldFault place={path}>
        <Switch>
          <Route path="/">
            <AtlasPage
              tools={tools}
              cards={cards}
              MapActions={CheckButton}
              Table={LedgerUnderMap}
              onMap={onMap}
            />
          </Route>
          <Route path="/checks/:id?">
            <Suspense fallback={<SkeletonRows rows={16} />}>
              <ChecksPage />
            </Suspense>
          </Route>
          <Route path="/ledger/:layer?">
            <Suspense fallback={<SkeletonRows rows={16} />}>
              <LedgerPage />
            </Suspense>
          </Route>
          <Route path="/plans/:pair?/:plan?">
            <Suspense fallback={<SkeletonRows rows={16} />}>
              <PlansPage />
            </Suspense>
          </Route>
          <Route path="/village/:unit?">
            <Suspense fallback={<SkeletonRows rows={16} />}>
              <VillagePage />
            </Suspense>
          </Route>
          <Route path="/indicators/:indicator?">
            <Suspense fallback={<SkeletonRows rows={16} />}>
              <IndicatorsPage />
            </Suspense>
          </Route>
          <Route path="/cases/:id?">
            <Suspense fallback={<SkeletonRows rows={16} />}>
              <CasesPage />
            </Suspense>
          </Route>
          <Route path="/rules/:id?">
            <Suspense fallback={<SkeletonRows rows={16} />}>
              <RulesPage />
            </Suspense>
          </Route>
          <Route path="/deliveries/:id?/:defect?">
            <Suspense fallback={<SkeletonRows rows={16} />}>
              <DeliveriesPage />
            </Suspense>
          </Route>
          <Route path="/imports/:id?/:step?">
            <Suspense fallback={<SkeletonRows rows={16} />}>
              <ImportsPage />
            </Suspense>
          </Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </ToldFault>
      <Announcement />
    </div>
  )
}
