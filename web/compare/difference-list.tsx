/** The counts and the rows of a difference; the rows of the page are drawn on the map. */
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemText } from '../api/problem-error.ts'
import { grownBounds } from '../lib/bounds.ts'
import { flyToBounds } from '../map/camera.ts'
import { CHANGE_PAGE } from '../map/changes/change-page.ts'
import { boundsOfRow, CHANGE_MARGIN_DEGREES, CHANGE_MAX_ZOOM } from '../map/changes/change-row.ts'
import { ChangeTable } from '../map/changes/change-table.tsx'
import { ChangeTiles } from '../map/changes/change-tiles.tsx'
import { changesOverlay } from '../map/changes/changes-overlay.ts'
import { useDifferencePages } from '../map/changes/use-difference-pages.ts'
import { useOverlay } from '../map/overlays.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import type { Difference } from '../state/page-state.ts'
import { useLanguage } from '../state/use-language.ts'
import { usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { Pager } from '../ui/pager.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import styles from './compare-panel.module.css'

export function DifferenceList({ difference: { layer, from, to } }: { difference: Difference }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { night } = usePageState()
  const { kind, openKind, page, setPage, tiles, total, rows, error } = useDifferencePages(
    { from, to },
    layer,
  )
  const [chosen, setChosen] = useState<number | null>(null)
  useEffect(() => {
    if (rows) setChosen(null)
  }, [rows])
  const overlay = useMemo(
    () => (rows ? changesOverlay(rows, chosen, mapTokens[night ? 'night' : 'day']) : null),
    [rows, chosen, night],
  )
  useOverlay('difference', overlay)
  const choose = (index: number) => {
    setChosen(index)
    const row = rows?.[index]
    const bounds = row && boundsOfRow(row)
    if (bounds) flyToBounds(grownBounds(bounds, 0.8, CHANGE_MARGIN_DEGREES), CHANGE_MAX_ZOOM)
  }

  if (error) return <Notice tone="fault" text={problemText(error, language)} />
  return (
    <>
      <ChangeTiles open={kind} onOpen={openKind} tiles={tiles} />
      {!rows ? (
        <SkeletonRows rows={6} />
      ) : rows.length === 0 ? (
        <Notice text={t('beside.same')} />
      ) : (
        <div className={styles.rows} data-testid="difference-rows">
          <ChangeTable layer={layer} rows={rows} chosen={chosen} onChoose={choose} />
        </div>
      )}
      <Pager page={page} pageSize={CHANGE_PAGE} total={total} onPage={setPage} />
    </>
  )
}
