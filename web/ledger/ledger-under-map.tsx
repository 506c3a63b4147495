/** The ledger that rises from below the map of the atlas; it folds to its head, Esc closes it. */
import { CloseOutlined, DownOutlined, FullscreenOutlined, UpOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { localValue } from '../lib/local-value.ts'
import { useStore } from '../lib/store.ts'
import { useEscape } from '../lib/use-escape.ts'
import { isShown } from '../map/drawn-layers.ts'
import { useKnownLayers } from '../map/use-known-layers.ts'
import { freshTable } from '../state/layer-filter.ts'
import { pageAddress, patchPageState, usePageState } from '../state/use-page-state.ts'
import { LayerLedger } from './layer-ledger.tsx'
import styles from './ledger-under-map.module.css'
import { useFilteredOverlay } from './use-filtered-overlay.ts'

const ledgerFolded = localValue('hegui.ledgerFolded', false)

export function LedgerUnderMap() {
  const { t } = useTranslation()
  const state = usePageState()
  const { table } = state
  const { known } = useKnownLayers()
  const entry = known.find(({ layer }) => layer.id === table)
  useFilteredOverlay(entry, entry !== undefined && isShown(entry, state))
  const folded = useStore(ledgerFolded)
  const close = () => patchPageState({ table: null, ...freshTable })
  useEscape(table !== null, close)
  if (table === null) return null
  const foldLabel = t(folded ? 'ledger.unfold' : 'ledger.fold')
  return (
    <div className={styles.panel} data-folded={folded || undefined}>
      <LayerLedger
        key={table}
        layer={table}
        folded={folded}
        actions={
          <>
            <Button
              type="text"
              size="small"
              icon={folded ? <UpOutlined /> : <DownOutlined />}
              aria-label={foldLabel}
              aria-expanded={!folded}
              title={foldLabel}
              onClick={() => ledgerFolded.set(!folded)}
            />
            <Link
              href={pageAddress(`/ledger/${table}`, { panel: null })}
              className={styles.whole}
              aria-label={t('ledger.wholePage')}
              title={t('ledger.wholePage')}
            >
              <FullscreenOutlined />
            </Link>
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined />}
              aria-label={t('close')}
              title={`${t('close')} (Esc)`}
              onClick={close}
            />
          </>
        }
      />
    </div>
  )
}
