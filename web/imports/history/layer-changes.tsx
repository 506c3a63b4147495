/** What a changeset did to a layer: counts, rows of each kind, and the map of them. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { byChangeset, differenceAddress } from '../../api/changesets.ts'
import { download } from '../../lib/download.ts'
import { ChangeTiles } from '../../map/changes/change-tiles.tsx'
import { useDifferencePages } from '../../map/changes/use-difference-pages.ts'
import { ChangeView } from '../changes/change-view.tsx'
import styles from '../imports-page.module.css'
import { ComparedWith } from './compared-with.tsx'

interface LayerChangesProps {
  readonly id: number
  readonly layer: string
  /** The earlier changeset whose outcome it is compared with; null: what it did itself. */
  readonly since: number | null
}

export function LayerChanges({ id, layer, since }: LayerChangesProps) {
  const between = since === null ? byChangeset(id) : { from: since, to: id }
  const { t } = useTranslation()
  const { kind, openKind, page, setPage, tiles, unchanged, total, rows, error } =
    useDifferencePages(between, layer)
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
        <ComparedWith id={id} layer={layer} since={since} />
        <Button
          size="small"
          onClick={() =>
            download(
              differenceAddress(between, layer, kind, { format: 'geojson' }),
              `hegui-difference-${between.from}-${id}-${layer}.geojson`,
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
