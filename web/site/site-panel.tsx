/** 选址: draw a site, say what it is for, and read every rule's verdict on it. */
import { EditOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import type { Polygon } from 'geojson'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type SiteUse, siteUses, siteUseTitles } from '../../gis-data/rules/rule.ts'
import { useConformity } from '../api/conformity.ts'
import { problemText } from '../api/problem-error.ts'
import { useStore } from '../lib/store.ts'
import { useDrawing } from '../map/draw/use-drawing.ts'
import { useOverlay } from '../map/overlays.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { siteOverlay } from './site-overlay.ts'
import styles from './site-panel.module.css'
import { siteState } from './site-state.ts'
import { SiteVerdict } from './site-verdict.tsx'

export function SitePanel() {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { night } = usePageState()
  const site = useStore(siteState)
  const [drawing, setDrawing] = useState(site.geometry === null)
  const judge = useConformity()
  const { geometry, use, verdict, rule } = site

  const ask = (asked: { geometry: Polygon; use: SiteUse }) => {
    siteState.set({ ...asked, verdict: null, rule: null })
    judge.mutate(asked, {
      onSuccess: (answer) => siteState.set({ ...asked, verdict: answer, rule: null }),
    })
  }
  useDrawing({
    active: drawing,
    shape: 'polygon',
    onFinish: (drawn) => {
      setDrawing(false)
      if (drawn.type === 'Polygon') ask({ geometry: drawn, use })
    },
    onCancel: () => setDrawing(false),
  })
  const overlay = useMemo(
    () =>
      geometry
        ? siteOverlay({ geometry, verdict, rule }, mapTokens[night ? 'night' : 'day'])
        : null,
    [geometry, verdict, rule, night],
  )
  useOverlay('site', overlay)

  return (
    <div data-testid="site-panel">
      <div className={styles.head}>
        <p className={styles.label}>{t('site.use')}</p>
        <Segmented<SiteUse>
          block
          vertical
          value={use}
          options={siteUses.map((value) => ({ value, label: words(siteUseTitles[value]) }))}
          onChange={(next) => {
            if (geometry) ask({ geometry, use: next })
            else siteState.set({ ...site, use: next })
          }}
        />
        <Button
          type={geometry ? 'default' : 'primary'}
          icon={<EditOutlined />}
          disabled={drawing}
          data-testid="draw-site"
          onClick={() => setDrawing(true)}
        >
          {t(geometry ? 'site.redraw' : 'site.draw')}
        </Button>
        {drawing && <p className={styles.hint}>{t('site.hint')}</p>}
      </div>
      {judge.isPending && <SkeletonRows rows={12} />}
      {judge.error && <Notice tone="fault" mark="▲" text={problemText(judge.error, language)} />}
      {verdict && <SiteVerdict verdict={verdict} openRule={rule} />}
      {!geometry && !drawing && <Notice mark="⬠" text={t('site.empty')} />}
    </div>
  )
}
