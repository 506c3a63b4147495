/** Puts the pages together: providers, the gate until the server is ready, the bar, routes. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { Suspense, useEffect } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { useStatus } from './api/status.ts'
import styles from './app.module.css'
import { AtlasPage } from './atlas/atlas-page.tsx'
import { CheckButton } from './checks/check-button.tsx'
import { HelpButton } from './help/help-button.tsx'
import { speak } from './i18n/i18n.ts'
import { keyGroups } from './key-groups.ts'
import { cards, onMap, TableUnderMap, tools } from './map-tools.tsx'
import { pageLinks, pages } from './pages.tsx'
import { ShareButton } from './share/share-button.tsx'
import { DeskKeys } from './shell/desk-keys.tsx'
import { NotFound } from './shell/not-found.tsx'
import { TopBar } from './shell/top-bar.tsx'
import { StartPage } from './start/start-page.tsx'
import { ToldFault } from './state/told-fault.tsx'
import { useLanguage } from './state/use-language.ts'
import { usePageState } from './state/use-page-state.ts'
import { Announcement } from './ui/announcement.tsx'
import { SkeletonRows } from './ui/skeleton-rows.tsx'
import { applyTheme, componentTheme } from './ui/theme.ts'

/** The server is often on this machine or in the building: asked even where the browser thinks itself offline. */
const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: 1, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})

const keys = keyGroups(pageLinks, tools)
const actions = (
  <>
    <ShareButton />
    <HelpButton keys={keys} />
    <DeskKeys pages={pageLinks} />
  </>
)

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
      <TopBar pages={pageLinks} actions={actions} />
      <ToldFault place={path}>
        <Switch>
          <Route path="/">
            <AtlasPage
              tools={tools}
              cards={cards}
              MapActions={CheckButton}
              Table={TableUnderMap}
              onMap={onMap}
            />
          </Route>
          {pages.map(({ path, rest, Page }) => (
            <Route key={path} path={path + rest}>
              <Suspense fallback={<SkeletonRows rows={16} />}>
                <Page />
              </Suspense>
            </Route>
          ))}
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </ToldFault>
      <Announcement />
    </div>
  )
}
