/** The button that opens the export of a layer. */
import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lazily } from '../../lib/lazily.ts'
import type { LayerExport } from './layer-export.ts'

const LayerExportDialog = lazily(() => import('./layer-export-dialog.tsx'), 'LayerExportDialog')

export function LayerExportButton(asked: LayerExport) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        size="small"
        icon={<DownloadOutlined />}
        data-testid="export-layer"
        onClick={() => setOpen(true)}
      >
        {t('export.button')}
      </Button>
      {open && (
        <Suspense>
          <LayerExportDialog {...asked} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
