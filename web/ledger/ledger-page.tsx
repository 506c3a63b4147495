/** `/ledger/:layer?` 台账: the map above, the table below, the query beside; what is filtered in one is in the other. */
import { Select } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useParams } from 'wouter'
import { problemText } from '../api/problem-error.ts'
import { useEscape } from '../lib/use-escape.ts'
import { useKnownLayers } from '../map/use-known-layers.ts'
import { freshTable } from '../state/layer-filter.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { pageAddress, patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SidePanel } from '../ui/side-panel.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { layerChoices } from './layer-choices.ts'
import { LayerLedger } from './layer-ledger.tsx'
import { LedgerMap } from './ledger-map.tsx'
import styles from './ledger-page.module.css'
import { MapOverRows } from './map-over-rows.tsx'
import { QueryBuilder } from './query/query-builder.tsx'

const PANEL_PX = 300
const AT_START = 'rural_house'

export function LedgerPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { layer: named } = useParams<{ layer?: string }>()
  const [, navigate] = useLocation()
  const { known, error, isPending } = useKnownLayers()
  const { q, panel, table: filtered } = usePageState()
  const asking = panel === 'query'
  const close = () => patchPageState({ panel: null })
  useEscape(asking, close)
  const layer = named ?? filtered ?? AT_START
  const entry = known.find((one) => one.layer.id === layer)
  // the address says whose filter, order and columns it has: another layer's are not this one's
  const another = filtered !== null && filtered !== layer
  useEffect(() => {
    if (entry && filtered !== layer) patchPageState({ table: layer, ...(another && freshTable) })
  }, [entry, filtered, layer, another])
  if (isPending || another) return <SkeletonRows rows={16} />
  if (error) return <Notice tone="fault" text={problemText(error, language)} />
  const go = (to: string, filter: string | null = null) =>
    navigate(pageAddress(`/ledger/${to}`, { ...freshTable, table: to, q: filter, selected: null }))
  const choice = (
    <Select
      className={styles.choice}
      showSearch={{ optionFilterProp: 'label' }}
      value={entry ? layer : null}
      options={layerChoices(known, words)}
      aria-label={t('ledger.layer')}
      data-testid="ledger-layer"
      onChange={(to: string | null) => to && go(to)}
    />
  )
  if (!entry)
    return (
      <main className={styles.page}>
        <Notice text={t('ledger.noLayer', { layer })} action={choice} />
      </main>
    )
  const rows = <LayerLedger key={layer} layer={layer} title={choice} />
  return (
    <div className={styles.page} data-testid="ledger-page">
      {asking && (
        <SidePanel
          title={t('query.title')}
          width={PANEL_PX}
          side="left"
          closeLabel={t('close')}
          onClose={close}
        >
          <div className={styles.query}>
            <QueryBuilder
              key={layer}
              layer={layer}
              text={q}
              onApply={(text) => patchPageState({ q: text, selected: null })}
              onOpenKept={(kept) => go(kept.layer, kept.filter)}
            />
          </div>
        </SidePanel>
      )}
      <main className={styles.middle}>
        {entry.layer.geometry === null ? (
          rows
        ) : (
          <MapOverRows map={<LedgerMap entry={entry} known={known} />} rows={rows} />
        )}
      </main>
    </div>
  )
}
