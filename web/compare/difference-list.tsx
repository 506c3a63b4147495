/** The counts and the rows of a difference; the rows of the page are drawn on the map. */
import { Pagination } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDifference } from '../api/changesets.ts'
import { problemText } from '../api/problem-error.ts'
import { boundsOf, grownBounds } from '../lib/bounds.ts'
import { flyToBounds } from '../map/camera.ts'
import { ChangeTable } from '../map/changes/change-table.tsx'
import { ChangeTiles } from '../map/changes/change-tiles.tsx'
import { changesOverlay } from '../map/changes/changes-overlay.ts'
import { rowChanges } from '../map/changes/row-changes.ts'
import { useOverlay } from '../map/overlays.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import type { Difference } from '../state/page-state.ts'
import { useLanguage } from '../state/use-language.ts'
import { usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import styles from './compare-panel.module.css'

const PAGE = 100
const LEAST_DEGREES = 0.0008

export function DifferenceList({ difference }: { difference: Difference }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { night } = usePageState()
  const { layer, from, to } = difference
  const [kind, setKind] = useState<string | null>(null)
  const [page, setPage] = useState(1)
  const [chosen, setChosen] = useState<number | null>(null)
  const { data, error } = useDifference({ from, to }, layer, kind, {
    offset: (page - 1) * PAGE,
    limit: PAGE,
  })
  const rows = useMemo(() => data?.rows.map((row) => ({ ...row, row: null })), [data])
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
    const bounds = row && boundsOf(row.geometryBefore, row.geometryAfter)
    if (bounds) flyToBounds(grownBounds(bounds, 0.8, LEAST_DEGREES), 18)
  }

  if (error) return <Notice tone="fault" text={problemText(error, language)} />
  if (!data || !rows) return <SkeletonRows rows={6} />
  return (
    <>
      <ChangeTiles
        open={kind}
        onOpen={(next) => {
          setPage(1)
          setKind(next === kind ? null : next)
        }}
        tiles={rowChanges.map((change) => ({
          id: change,
          title: t(`imports.change.${change}`),
          count: data.changes[change],
        }))}
      />
      {rows.length === 0 ? (
        <Notice text={t('beside.same')} />
      ) : (
        <div className={styles.rows} data-testid="difference-rows">
          <ChangeTable layer={layer} rows={rows} chosen={chosen} onChoose={choose} />
        </div>
      )}
      {data.total > PAGE && (
        <Pagination
          size="small"
          simple
          current={page}
          pageSize={PAGE}
          total={data.total}
          showSizeChanger={false}
          onChange={setPage}
        />
      )}
    </>
  )
}
