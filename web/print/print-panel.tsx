/** 制图: one sheet, a series by village, or a picture of the view. */
import '../i18n/print-words.ts'
import { Segmented } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '../lib/store.ts'
import { useOverlay } from '../map/overlays.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { usePageState } from '../state/use-page-state.ts'
import { frameOverlay } from './frame-overlay.ts'
import { PictureForm } from './picture/picture-form.tsx'
import styles from './print-panel.module.css'
import { SeriesForm } from './series-form.tsx'
import { type PrintMode, printMode, printModes } from './sheet-draft.ts'
import { SheetForm } from './sheet-form.tsx'
import { TemplateRow } from './template-row.tsx'
import { TextForm } from './text-form.tsx'
import { useFrameHandle } from './use-frame-handle.ts'
import { useProposedTitle } from './use-proposed-title.ts'
import { putPlace, useSheetPlace } from './use-sheet-place.ts'

export function PrintPanel() {
  const { t } = useTranslation()
  const { night } = usePageState()
  const mode = useStore(printMode)
  const place = useSheetPlace()
  const proposed = useProposedTitle(place)
  const framed = mode === 'sheet' ? place : null
  const overlay = useMemo(
    () => framed && frameOverlay(framed, mapTokens[night ? 'night' : 'day']),
    [framed, night],
  )
  useOverlay('sheet', overlay)
  useFrameHandle(framed, putPlace)
  return (
    <div className={styles.panel} data-testid="print">
      <Segmented<PrintMode>
        block
        value={mode}
        onChange={printMode.set}
        options={printModes.map((value) => ({ value, label: t(`print.mode.${value}`) }))}
      />
      {mode === 'picture' ? (
        <PictureForm />
      ) : (
        place && (
          <>
            <TemplateRow place={place} />
            {mode === 'sheet' ? <SheetForm place={place} /> : <SeriesForm place={place} />}
            <TextForm proposed={proposed} />
          </>
        )
      )}
    </div>
  )
}
