/** The rows of the table on the map; a click chooses the row, a chosen row is brought into view. */
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { grownBounds } from '../../lib/bounds.ts'
import { flyToBounds } from '../../map/camera.ts'
import {
  boundsOfRow,
  boundsOfRows,
  CHANGE_MARGIN_DEGREES,
  CHANGE_MAX_ZOOM,
  type ChangeRow,
} from '../../map/changes/change-row.ts'
import { CHANGE_LAYERS, changesOverlay } from '../../map/changes/changes-overlay.ts'
import { mapTokens } from '../../map/style/map-tokens.ts'
import { usePageState } from '../../state/use-page-state.ts'
import styles from './change-view.module.css'
import { GroundMap } from './ground-map.tsx'

export interface ChangeMapProps {
  readonly rows: readonly ChangeRow[]
  /** Of all pages of the table. */
  readonly total: number
  readonly chosen: number | null
  readonly onChoose: (index: number) => void
}

export function ChangeMap({ rows, total, chosen, onChoose }: ChangeMapProps) {
  const { t } = useTranslation()
  const { night } = usePageState()
  const overlay = useMemo(
    () => changesOverlay(rows, chosen, mapTokens[night ? 'night' : 'day']),
    [rows, chosen, night],
  )
  useEffect(() => {
    const row = chosen === null ? undefined : rows[chosen]
    const bounds = row ? boundsOfRow(row) : boundsOfRows(rows)
    if (!bounds) return
    flyToBounds(grownBounds(bounds, row ? 0.8 : 0.1, CHANGE_MARGIN_DEGREES), CHANGE_MAX_ZOOM)
  }, [rows, chosen])
  return (
    <div className={styles.map} data-testid="change-map">
      <GroundMap
        overlay={overlay}
        onPlace={({ target, point }) => {
          const [hit] = target.queryRenderedFeatures(point, {
            layers: CHANGE_LAYERS.filter((id) => target.getLayer(id)),
          })
          if (hit) onChoose(Number(hit.properties.index))
        }}
      />
      <ul className={styles.key} aria-hidden>
        <li data-part="before">{t('imports.before')}</li>
        <li data-part="after">{t('imports.after')}</li>
        {rows.length > 0 && rows.length < total && (
          <li>{t('imports.pageOnMap', { count: rows.length })}</li>
        )}
      </ul>
    </div>
  )
}
