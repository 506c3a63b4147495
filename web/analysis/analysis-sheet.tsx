/** The cross table under the map: worked out, read, opened number by number, taken away as a file. */
import '../i18n/analysis-words.ts'
import { CloseOutlined, DownloadOutlined } from '@ant-design/icons'
import { Button, Progress, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { type AmountUnitId, amountUnits, unitsOf } from '../../gis-data/table-measure.ts'
import type { OverlayTable } from '../../server/api/analysis-contract.ts'
import { tableFileAddress, useOverlayTable } from '../api/analysis.ts'
import { isAtWork, useCancelJob } from '../api/jobs.ts'
import { problemText } from '../api/problem-error.ts'
import { download } from '../lib/download.ts'
import { useEscape } from '../lib/use-escape.ts'
import { useLanguage, wordsIn } from '../state/use-language.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import styles from './analysis-sheet.module.css'
import { CellList } from './cell-list.tsx'
import { CrossTable } from './cross-table.tsx'
import { amountIn, type Table } from './printed-amounts.ts'
import { askedTable } from './questions.ts'
import { useShownTable } from './shown-table.ts'
import { patchAnalysis, useAnalysis } from './use-analysis.ts'

/** Less is what the grid leaves, and no land that counts twice. */
const TELLING_M2 = 0.5

export function AnalysisSheet() {
  const analysis = useAnalysis()
  return askedTable(analysis) && <Sheet />
}

function Sheet() {
  const { t } = useTranslation()
  const language = useLanguage()
  const analysis = useAnalysis()
  const { table: asked, error, askAnew } = useOverlayTable(askedTable(analysis))
  const close = () => patchAnalysis({ run: false, cell: null })
  useEscape(true, () => (analysis.cell ? patchAnalysis({ cell: null }) : close()))
  const table = asked?.table
  return (
    <section
      className={styles.sheet}
      data-part="table"
      tabIndex={-1}
      aria-label={t('analysis.title')}
      data-testid="analysis-sheet"
      data-status={asked?.status}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>
          {asked ? wordsIn(language, asked) : t('analysis.working')}
          {table && (
            <span className={styles.facts}>
              {t('analysis.facts', {
                features: table.features.toLocaleString('en-US'),
                revision: asked.revision,
              })}
            </span>
          )}
        </h2>
        {table && <Tools id={asked.id} table={table} />}
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={t('analysis.closeTable')}
          title={`${t('analysis.closeTable')} (Esc)`}
          onClick={close}
        />
      </header>
      <div className={styles.body}>
        {error ? (
          <Notice
            tone="fault"
            mark="▲"
            text={problemText(error, language)}
            action={<Button onClick={askAnew}>{t('analysis.again')}</Button>}
          />
        ) : !asked ? (
          <SkeletonRows rows={6} />
        ) : table ? (
          table.cells.length === 0 ? (
            <Notice text={t('analysis.empty')} />
          ) : (
            <>
              <div className={styles.table}>
                <CrossTable table={table} />
              </div>
              {analysis.cell && <CellList table={table} cell={analysis.cell} />}
            </>
          )
        ) : (
          <Unfinished asked={asked} askAnew={askAnew} />
        )}
      </div>
      {table && <Notes table={table} />}
    </section>
  )
}

/** What stands in several columns, and what was taken out of its own. */
function Notes({ table }: { table: Table }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { allColumns } = useAnalysis()
  const { shown, unit } = useShownTable(table)
  const hasSlivers = table.cells.some(({ sliver }) => sliver)
  return (
    <>
      {table.repeated > TELLING_M2 && (
        <p className={styles.note}>
          {t('analysis.repeated', {
            area: amountIn(table.repeated, unit),
            unit: wordsIn(language, amountUnits[unit]),
          })}
        </p>
      )}
      {hasSlivers && (
        <p className={styles.note} data-testid="analysis-slivers">
          {shown.folded ? t('analysis.folded', { ...shown.folded }) : t('analysis.unfolded')}{' '}
          <Button
            type="link"
            size="small"
            onClick={() => patchAnalysis({ allColumns: !allColumns, cell: null, shade: null })}
          >
            {t(allColumns ? 'analysis.fold' : 'analysis.unfold')}
          </Button>
        </p>
      )}
    </>
  )
}

function Tools({ id, table }: { id: string; table: Table }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { allColumns } = useAnalysis()
  const { unit } = useShownTable(table)
  const slivers = allColumns ? 'all' : 'folded'
  const take = (format: 'xlsx' | 'csv') =>
    download(tableFileAddress(id, { format, unit, slivers, language }), '')
  const units = unitsOf(table.measure)
  return (
    <>
      {units.length > 1 && (
        <Segmented<AmountUnitId>
          size="small"
          value={unit}
          aria-label={t('analysis.unitOfArea')}
          options={units.map((value) => ({ value, label: wordsIn(language, amountUnits[value]) }))}
          onChange={(next) => patchAnalysis({ unit: next })}
        />
      )}
      <Button size="small" icon={<DownloadOutlined />} onClick={() => take('xlsx')}>
        {t('analysis.xlsx')}
      </Button>
      <Button size="small" icon={<DownloadOutlined />} onClick={() => take('csv')}>
        {t('analysis.csv')}
      </Button>
    </>
  )
}

function Unfinished({ asked, askAnew }: { asked: OverlayTable; askAnew: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const cancel = useCancelJob()
  if (isAtWork(asked))
    return (
      <div className={styles.progress} role="status">
        <Progress percent={Math.round(asked.progress * 100)} />
        <p>{(language === 'zh' ? asked.step : asked.stepEn) ?? t('analysis.working')}</p>
        <Button
          loading={cancel.isPending}
          data-testid="analysis-cancel"
          onClick={() => cancel.mutate(asked.id)}
        >
          {t('analysis.cancel')}
        </Button>
      </div>
    )
  const again = <Button onClick={askAnew}>{t('analysis.again')}</Button>
  if (asked.status === 'cancelled') return <Notice text={t('analysis.cancelled')} action={again} />
  const error = (language === 'zh' ? asked.error : asked.errorEn) ?? ''
  return <Notice tone="fault" mark="▲" text={t('analysis.failed', { error })} action={again} />
}
