/** What one can do with a layer besides seeing it: its table, its export, and for a custom one its settings. */
import { TableOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { mayImport } from '../../../gis-data/viewer.ts'
import { useViewer } from '../../api/viewer.ts'
import { lazily } from '../../lib/lazily.ts'
import type { KnownLayer } from '../../map/drawn-layers.ts'
import { LayerExportButton } from '../../map/export/layer-export-button.tsx'
import { freshTable } from '../../state/layer-filter.ts'
import { pageState, patchPageState } from '../../state/use-page-state.ts'
import styles from './layer-actions.module.css'

const CustomLayerSettings = lazily(
  () => import('./custom-layer-settings.tsx'),
  'CustomLayerSettings',
)
const RemoveCustomLayer = lazily(() => import('./remove-custom-layer.tsx'), 'RemoveCustomLayer')

export function LayerActions({ entry: { layer, summary } }: { entry: KnownLayer }) {
  const { t } = useTranslation()
  const { data: viewer } = useViewer()
  const own = summary.custom && viewer !== undefined && mayImport(viewer)
  return (
    <Suspense fallback={null}>
      {own && <CustomLayerSettings key={summary.title} summary={summary} />}
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<TableOutlined />}
          onClick={() => {
            if (pageState().table !== layer.id) patchPageState({ ...freshTable, table: layer.id })
          }}
        >
          {t('table.open')}
        </Button>
        {summary.count > 0 && <LayerExportButton layer={layer.id} />}
        {own && <RemoveCustomLayer summary={summary} />}
      </div>
    </Suspense>
  )
}
