/** One sheet: scale, and where its frame lies on the map. */
import { AimOutlined, CompressOutlined, ExpandOutlined } from '@ant-design/icons'
import { Button, Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { needsSecrecyReview } from '../../gis-data/sheets/sheet-secrecy.ts'
import { useUnits } from '../api/units.ts'
import { useStore } from '../lib/store.ts'
import { flyToBounds } from '../map/camera.ts'
import { currentMap } from '../map/current-map.ts'
import { usePageState } from '../state/use-page-state.ts'
import styles from './print-panel.module.css'
import { ScaleField } from './scale-field.tsx'
import { boundsOfSheet, groundOf, scaleToHold } from './sheet-corners.ts'
import { sheetDraft } from './sheet-draft.ts'
import type { SheetPlace } from './sheet-place.ts'
import { SizeFields } from './size-fields.tsx'
import { putPlace } from './use-sheet-place.ts'
import { useShownNotes } from './use-shown-notes.ts'

export function SheetForm({ place }: { place: SheetPlace }) {
  const { t } = useTranslation()
  const { run, unit: code } = usePageState()
  const { withFindings, withNotes } = useStore(sheetDraft)
  const notes = useShownNotes()
  const unit = useUnits().find((each) => each.code === code)
  const [widthM, heightM] = groundOf(place)
  const areaKm2 = (widthM * heightM) / 1e6
  const toView = () => {
    const centre = currentMap.get()?.getCenter()
    if (centre) putPlace({ ...place, centre: [centre.lng, centre.lat] })
  }
  const toUnit = () => {
    if (!unit) return
    const scale = scaleToHold(place, unit.bounds) ?? place.scale
    const [west, south, east, north] = unit.bounds
    const next = { ...place, scale, centre: [(west + east) / 2, (south + north) / 2] as const }
    putPlace(next)
    flyToBounds(boundsOfSheet(next))
  }
  return (
    <>
      <SizeFields place={place}>
        <ScaleField
          value={place.scale}
          onChange={(scale) => scale !== null && putPlace({ ...place, scale })}
        />
      </SizeFields>
      <div className={styles.row}>
        <Button icon={<AimOutlined />} onClick={toView} data-testid="print-to-view">
          {t('print.toView')}
        </Button>
        <Button
          icon={<ExpandOutlined />}
          onClick={() => flyToBounds(boundsOfSheet(place))}
          data-testid="print-show-frame"
        >
          {t('print.showFrame')}
        </Button>
      </div>
      {unit && (
        <Button icon={<CompressOutlined />} onClick={toUnit}>
          {t('print.toUnit', { name: unit.name })}
        </Button>
      )}
      <p className={styles.hint}>
        {t('print.ground', {
          width: metresText(widthM, heightM),
          height: metresText(heightM, widthM),
          area: areaKm2.toFixed(areaKm2 < 10 ? 2 : 1),
        })}
      </p>
      {needsSecrecyReview(place.scale, areaKm2) && (
        <p className={styles.hint} role="note">
          ▲ {t('print.secrecyReview')}
        </p>
      )}
      {notes.length > 0 && (
        <Checkbox
          checked={withNotes}
          onChange={({ target }) =>
            sheetDraft.set((draft) => ({ ...draft, withNotes: target.checked }))
          }
        >
          {t('print.withNotes')}
        </Checkbox>
      )}
      {run !== null && (
        <Checkbox
          checked={withFindings}
          onChange={({ target }) =>
            sheetDraft.set((draft) => ({ ...draft, withFindings: target.checked }))
          }
        >
          {t('print.withFindings')}
        </Checkbox>
      )}
    </>
  )
}

/** Both sides in the same unit. */
const metresText = (metres: number, other: number) =>
  Math.max(metres, other) >= 2000 ? `${(metres / 1000).toFixed(2)} km` : `${Math.round(metres)} m`
