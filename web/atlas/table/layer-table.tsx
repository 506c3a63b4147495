/** The rows of a layer under the map: a row and its feature are selected together. */
import { CloseOutlined } from '@ant-design/icons'
import { Button, Pagination } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLayerRows } from '../../api/layer-rows.ts'
import { problemText } from '../../api/problem-error.ts'
import { useEscape } from '../../lib/use-escape.ts'
import { LayerExportButton } from '../../map/export/layer-export-button.tsx'
import { useLanguage, useWords } from '../../state/use-language.ts'
import { patchPageState } from '../../state/use-page-state.ts'
import { Notice } from '../../ui/notice.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useKnownLayers } from '../use-known-layers.ts'
import styles from './layer-table.module.css'
import { RowTable } from './row-table.tsx'

const PAGE = 50

export function LayerTable({ layer }: { layer: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { known } = useKnownLayers()
  const entry = known.find(({ layer: { id } }) => id === layer)
  const [page, setPage] = useState({ layer, number: 1 })
  const number = page.layer === layer ? page.number : 1
  const { data, error } = useLayerRows(layer, entry?.summary.revision, {
    offset: (number - 1) * PAGE,
    limit: PAGE,
  })
  const close = () => patchPageState({ table: null })
  useEscape(true, close)
  return (
    <section className={styles.panel} data-testid="layer-table">
      <header className={styles.head}>
        <h2 className={styles.title}>
          {t('table.title', {
            layer: entry ? words(entry.layer) : layer,
            total: (data?.total ?? 0).toLocaleString('en-US'),
          })}
        </h2>
        {data && data.total > PAGE && (
          <Pagination
            size="small"
            current={number}
            pageSize={PAGE}
            total={data.total}
            showSizeChanger={false}
            onChange={(next) => setPage({ layer, number: next })}
          />
        )}
        <LayerExportButton layer={layer} />
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={t('close')}
          title={`${t('close')} (Esc)`}
          onClick={close}
        />
      </header>
      <div className={styles.body}>
        {error ? (
          <Notice tone="fault" text={problemText(error, language)} />
        ) : !data ? (
          <SkeletonRows rows={8} />
        ) : data.total === 0 ? (
          <Notice text={t('table.empty')} />
        ) : (
          <RowTable table={data} />
        )}
      </div>
    </section>
  )
}
