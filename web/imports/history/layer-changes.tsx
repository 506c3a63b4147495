/** What a changeset did to a layer: counts, rows of each kind, and the map of them. */
import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { byChangeset, differenceAddress, useDifference } from '../../api/changesets.ts'
import { download } from '../../lib/download.ts'
import { ChangeTiles } from '../../map/changes/change-tiles.tsx'
import { rowChanges } from '../../map/changes/row-changes.ts'
import { CHANGE_PAGE, ChangeView } from '../changes/change-view.tsx'
import styles from '../imports-page.module.css'

export function LayerChanges({ id, layer }: { id: number; layer: string }) {
  const { t } = useTranslation()
  const [kind, setKind] = useState<string | null>(null)
  const [page, setPage] = useState(1)
  const { data, error, isPlaceholderData } = useDifference(byChangeset(id), layer, kind, {
    offset: (page - 1) * CHANGE_PAGE,
    limit: CHANGE_PAGE,
  })
  const changes = data?.changes
  const rows = useMemo(
    () => (isPlaceholderData ? undefined : data?.rows.map((row) => ({ ...row, row: null }))),
    [data, isPlaceholderData],
  )
  return (
    <>
      <div className={styles.tileRow}>
        <ChangeTiles
          open={kind}
          onOpen={(next) => {
            setPage(1)
            setKind(next === kind ? null : next)
          }}
          tiles={[
            ...rowChanges.map((change) => ({
              id: change,
              title: t(`imports.change.${change}`),
              count: changes?.[change] ?? null,
            })),
            {
              id: 'unchanged',
              title: t('imports.change.unchanged'),
              count: changes?.unchanged ?? null,
              still: true,
            },
          ]}
        />
        <Button
          size="small"
          onClick={() =>
            download(
              differenceAddress(byChangeset(id), layer, kind, { format: 'geojson' }),
              `hegui-difference-${id}-${layer}.geojson`,
            )
          }
        >
          {t('imports.differenceFile')}
        </Button>
      </div>
      <ChangeView
        layer={layer}
        rows={rows}
        total={data?.total ?? 0}
        error={error}
        page={page}
        onPage={setPage}
      />
    </>
  )
}
