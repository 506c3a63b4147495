/** Always in reach under the panel: a preview, and the PDF. */
import '../i18n/print-words.ts'
import { EyeOutlined, FilePdfOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStartReport } from '../api/reports.ts'
import { lazily } from '../lib/lazily.ts'
import { useStore } from '../lib/store.ts'
import { usePageState } from '../state/use-page-state.ts'
import styles from './print-panel.module.css'
import { printMode, seriesChoice } from './sheet-draft.ts'
import { parseSheetPlace } from './sheet-place.ts'
import { SheetProgress } from './sheet-progress.tsx'
import { type SheetAsked, sheetRequest } from './sheet-request.ts'
import { useProposedTitle } from './use-proposed-title.ts'
import { useSheetContents } from './use-sheet-contents.ts'

const SheetPreview = lazily(() => import('./preview/sheet-preview.tsx'), 'SheetPreview')

export function PrintFoot() {
  const { t } = useTranslation()
  const mode = useStore(printMode)
  const series = useStore(seriesChoice)
  const place = parseSheetPlace(usePageState().sheet)
  const contents = useSheetContents(useProposedTitle(place))
  const start = useStartReport()
  const [previewed, setPreviewed] = useState<SheetAsked | null>(null)
  if (mode === 'picture') return null
  const asked = place && sheetRequest(mode, place, series, contents)
  return (
    <div className={styles.foot}>
      <SheetProgress />
      <Button
        icon={<EyeOutlined />}
        disabled={!asked}
        data-testid="print-preview"
        onClick={() => setPreviewed(asked)}
      >
        {t('print.preview')}
      </Button>
      <Button
        type="primary"
        icon={<FilePdfOutlined />}
        loading={start.isPending}
        disabled={!asked}
        data-testid="print-pdf"
        onClick={() => asked && start.mutate(asked)}
      >
        {t('print.pdf')}
      </Button>
      {previewed && (
        <Suspense>
          <SheetPreview asked={previewed} onClose={() => setPreviewed(null)} />
        </Suspense>
      )}
    </div>
  )
}
