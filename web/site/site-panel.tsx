/** 选址: draw or upload a site, say what it is for, and read the verdict, the land it takes and what would help. */
import { Segmented } from 'antd'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAdvice, useConformity } from '../api/conformity.ts'
import { problemText } from '../api/problem-error.ts'
import { boundsOf } from '../lib/bounds.ts'
import { useStore } from '../lib/store.ts'
import { flyToBounds } from '../map/camera.ts'
import { useOverlay } from '../map/overlays.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { SiteAdvice } from './site-advice.tsx'
import { SiteCompare } from './site-compare.tsx'
import { SiteFileChoice } from './site-file-choice.tsx'
import { SiteForm } from './site-form.tsx'
import { SiteLand } from './site-land.tsx'
import { siteOverlay } from './site-overlay.ts'
import styles from './site-panel.module.css'
import { patchSite, type SiteTab, siteState, siteTabs } from './site-state.ts'
import { SiteVerdict } from './site-verdict.tsx'
import { useSiteQuestion } from './use-site-question.ts'

const tabTitles = {
  verdict: 'site.tab.verdict',
  land: 'site.tab.land',
  advice: 'site.tab.advice',
  compare: 'site.tab.compare',
} as const

export function SitePanel() {
  const { t } = useTranslation()
  const { file, tab, slots, active } = useStore(siteState)
  const slot = slots[active]
  useSiteOnMap()
  return (
    <div className={styles.panel} data-testid="site-panel">
      <SiteForm />
      {file ? (
        <SiteFileChoice file={file} />
      ) : slot ? (
        <>
          <div className={styles.tabs}>
            <Segmented<SiteTab>
              block
              aria-label={t('site.tabs')}
              value={tab}
              options={siteTabs.map((value) => ({ value, label: t(tabTitles[value]) }))}
              onChange={(next) => patchSite({ tab: next })}
            />
          </div>
          <SiteContent />
        </>
      ) : (
        <Notice mark="⬠" text={t('site.empty')} />
      )}
    </div>
  )
}

function SiteContent() {
  const language = useLanguage()
  const { tab, slots, active } = useStore(siteState)
  const question = useSiteQuestion(active)
  const { data: verdict, error, isPending } = useConformity(question)
  if (error) return <Notice tone="fault" mark="▲" text={problemText(error, language)} />
  if (isPending || !verdict) return <SkeletonRows rows={12} />
  if (tab === 'land') return <SiteLand geometry={slots[active]!.geometry} />
  if (tab === 'advice') return <SiteAdvice question={question!} />
  if (tab === 'compare') return <SiteCompare />
  return <SiteVerdict verdict={verdict} />
}

/** Both sites, the evidence against the one looked at, and the advice for it. */
function useSiteOnMap(): void {
  const { night } = usePageState()
  const { slots, active, tab, rule, file, advice: chosen } = useStore(siteState)
  const question = useSiteQuestion(active)
  const { data: verdict } = useConformity(file ? null : question)
  const { data: advice } = useAdvice(tab === 'advice' && !file && verdict ? question : null)
  const overlay = useMemo(() => {
    if (slots[0] === null && slots[1] === null) return null
    return siteOverlay(
      {
        slots: [slots[0]?.geometry ?? null, slots[1]?.geometry ?? null],
        active,
        verdict: tab === 'verdict' ? (verdict ?? null) : null,
        rule,
        advised:
          tab !== 'advice' || !advice
            ? null
            : chosen === 'usable'
              ? (advice.usable?.geometry ?? null)
              : (advice.moves[chosen]?.geometry ?? null),
      },
      mapTokens[night ? 'night' : 'day'],
    )
  }, [slots, active, tab, verdict, rule, advice, chosen, night])
  useOverlay('site', overlay)
  useEffect(() => {
    // A site out of the address is shown, unless the address says where to look.
    const bounds = boundsOf(...siteState.get().slots.map((slot) => slot?.geometry))
    if (bounds && !pageState().view) flyToBounds(bounds)
  }, [])
}
