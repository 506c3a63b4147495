/** What became of a layer between two revisions: counts as tiles, and the rows of one kind or all, page by page. */
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Revisions, useDifference } from '../../api/changesets.ts'
import { CHANGE_PAGE } from './change-page.ts'
import type { ChangeTile } from './change-tiles.tsx'
import { rowChanges } from './row-changes.ts'

export function useDifferencePages(between: Revisions, layer: string) {
  const { t } = useTranslation()
  const [kind, setKind] = useState<string | null>(null)
  const [page, setPage] = useState(1)
  const { data, error, isPlaceholderData } = useDifference(between, layer, kind, {
    offset: (page - 1) * CHANGE_PAGE,
    limit: CHANGE_PAGE,
  })
  const rows = useMemo(
    // rows of the kind before are no rows of this one
    () => (isPlaceholderData ? undefined : data?.rows.map((row) => ({ ...row, row: null }))),
    [data, isPlaceholderData],
  )
  const tiles = rowChanges.map(
    (change): ChangeTile => ({
      id: change,
      title: t(`imports.change.${change}`),
      count: data?.changes[change] ?? null,
    }),
  )
  return {
    kind,
    /** Opens the rows of a kind, or those of all again. */
    openKind: (next: string) => {
      setPage(1)
      setKind(next === kind ? null : next)
    },
    page,
    setPage,
    tiles,
    unchanged: data?.changes.unchanged ?? null,
    total: data?.total ?? 0,
    /** Undefined until they are there. */
    rows,
    error,
  }
}
