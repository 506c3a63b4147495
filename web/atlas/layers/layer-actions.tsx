/** What one can do with a layer besides seeing it: its table, and for a custom one its settings. */
import { TableOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { mayImport } from '../../../gis-data/viewer.ts'
import { useViewer } from '../../api/viewer.ts'
import type { KnownLayer } from '../../map/drawn-layers.ts'
import { patchPageState } from '../../state/use-page-state.ts'
import { CustomLayerSettings } from './custom-layer-settings.tsx'
import styles from './layer-actions.module.css'
import { RemoveCustomLayer } from './remove-custom-layer.tsx'

export function LayerActions({ entry: { layer, summary } }: { entry: KnownLayer }) {
  const { t } = useTranslation()
  const { data: viewer } = useViewer()
  const own = summary.custom && viewer !== undefined && mayImport(viewer)
  return (
    <>
      {own && <CustomLayerSettings key={summary.title} summary={summary} />}
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<TableOutlined />}
          onClick={() => patchPageState({ table: layer.id })}
        >
          {t('table.open')}
        </Button>
        {own && <RemoveCustomLayer summary={summary} />}
      </div>
    </>
  )
}
