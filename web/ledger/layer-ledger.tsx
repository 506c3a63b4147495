/** The ledger of one layer: head, filter in words, rows, subtotals beside them; under the map and on its own page. */
import { CalculatorOutlined, FilterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLedgerColumns, useLedgerCount } from '../api/ledger.ts'
import { problemText } from '../api/problem-error.ts'
import { useStore } from '../lib/store.ts'
import { LayerExportButton } from '../map/export/layer-export-button.tsx'
import { useKnownLayers } from '../map/use-known-layers.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import styles from './layer-ledger.module.css'
import { FilterLine } from './query/filter-line.tsx'
import { Subtotals } from './subtotals/subtotals.tsx'
import { ColumnChoice } from './table/column-choice.tsx'
import { LedgerTable } from './table/ledger-table.tsx'
import { exportedColumns, rememberedColumns, shownColumns } from './table/shown-columns.ts'
import { ZoomToAll } from './zoom-to-all.tsx'

export interface LayerLedgerProps {
  readonly layer: string
  /** In the place of the title, where the layer can be chosen. */
  readonly title?: ReactNode
  /** What else stands at the right of the head. */
  readonly actions?: ReactNode
  /** Only the head and the filter. */
  readonly folded?: boolean
}

export function LayerLedger({ layer, title, actions, folded = false }: LayerLedgerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { known } = useKnownLayers()
  const { q, sort, columns: chosen, sumsBy, panel } = usePageState()
  const remembered = useStore(rememberedColumns)
  const about = useLedgerColumns(layer)
  const question = { layer, q, sort }
  const counted = useLedgerCount(question, q !== null)
  const entry = known.find((one) => one.layer.id === layer)
  const total = entry?.summary.count ?? 0
  const count = q === null ? total : counted.data?.count
  const columns = about.data ? shownColumns(about.data, chosen ?? remembered[layer]) : []
  // what this browser remembers is told in the address, so that a colleague sees the same
  const mine = remembered[layer]
  useEffect(() => {
    if (chosen === null && mine) patchPageState({ columns: mine })
  }, [chosen, mine])

  const error = about.error ?? (q === null ? null : counted.error)
  return (
    <section className={styles.ledger} data-testid="layer-table">
      <header className={styles.head}>
        {title ?? <h2 className={styles.title}>{entry ? words(entry.layer) : layer}</h2>}
        <p className={styles.count} data-testid="ledger-count" aria-live="polite">
          {q === null
            ? t('ledger.total', { total: figure(total) })
            : count === undefined
              ? !error && t('ledger.counting')
              : t('ledger.left', { left: figure(count), total: figure(total) })}
        </p>
        <div className={styles.actions}>
          <Button
            size="small"
            icon={<FilterOutlined />}
            aria-pressed={panel === 'query'}
            data-testid="ledger-filter"
            onClick={() => patchPageState({ panel: panel === 'query' ? 'none' : 'query' })}
          >
            {t('query.open')}
          </Button>
          <Button
            size="small"
            icon={<CalculatorOutlined />}
            aria-pressed={sumsBy !== null}
            data-testid="ledger-sums"
            onClick={() => patchPageState({ sumsBy: sumsBy === null ? 'town' : null })}
          >
            {t('ledger.sums')}
          </Button>
          {about.data?.shapes && <ZoomToAll question={question} nothing={count === 0} />}
          {about.data && <ColumnChoice about={about.data} shown={columns} />}
          {about.data && (
            <LayerExportButton
              layer={layer}
              filter={q ?? undefined}
              columns={exportedColumns(about.data, columns)}
              sort={sort ?? undefined}
            />
          )}
          {actions}
        </div>
      </header>
      {q !== null && <FilterLine layer={layer} q={q} />}
      {!folded && (
        <div className={styles.body}>
          {error ? (
            <Notice tone="fault" text={problemText(error, language)} />
          ) : !about.data || count === undefined ? (
            <div className={styles.waiting}>
              <SkeletonRows rows={8} />
            </div>
          ) : count === 0 ? (
            <Notice text={t(q === null ? 'table.empty' : 'ledger.nothingLeft')} />
          ) : (
            <LedgerTable question={question} about={about.data} columns={columns} count={count} />
          )}
          {about.data && sumsBy !== null && !error && (
            <Subtotals question={question} about={about.data} by={sumsBy} />
          )}
        </div>
      )}
    </section>
  )
}

const figure = (value: number) => value.toLocaleString('en-US')
