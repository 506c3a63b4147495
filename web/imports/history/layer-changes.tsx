/** What a changeset did to a layer: counts, rows of each kind, and the map of them. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { byChangeset, differenceAddress } from '../../api/changesets.ts'
import { download } from '../../lib/download.ts'
import { ChangeTiles } from '../../map/changes/change-tiles.tsx'
import { useDifferencePages } from '../../map/changes/use-difference-pages.ts'
import { ChangeView } from '../changes/change-view.tsx'
import styles from '../imports-page.module.css'

export function LayerChanges({ id, layer }: { id: number; layer: string }) {
  const { t } = useTranslation()
  const { kind, openKind, page, setPage, tiles, unchanged, total, rows, error } =
    useDifferencePages(byChangeset(id), layer)
  return (
    <>
      <div className={styles.tileRow}>
        <ChangeTiles
          open={kind}
          onOpen={openKind}
          tiles={[
            ...tiles,
            {
              id: 'unchanged',
              title: t('imports.change.unchanged'),
              count: unchanged,
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
        total={total}
        error={error}
        page={page}
        onPage={setPage}
      />
    </>
  )
}
