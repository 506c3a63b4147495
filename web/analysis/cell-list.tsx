/** The features that make one number, largest first; each is shown on the map. */
import { AimOutlined, CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatPercent } from '../../gis-data/area.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import { type AmountUnitId, amountUnits } from '../../gis-data/table-measure.ts'
import type { CellFeatures } from '../../server/api/analysis-contract.ts'
import { problemText } from '../api/problem-error.ts'
import { useUnits } from '../api/units.ts'
import { grownBounds } from '../lib/bounds.ts'
import { flyToBounds } from '../map/camera.ts'
import { useLanguage, wordsIn } from '../state/use-language.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import type { Cell } from './analysis.ts'
import styles from './cell-list.module.css'
import { FeatureRow } from './feature-row.tsx'
import { Pages } from './pages.tsx'
import { amountIn, printedAmount, printedAmounts, type Table } from './printed-amounts.ts'
import { useShownTable } from './shown-table.ts'
import { patchAnalysis, useAnalysis } from './use-analysis.ts'
import { CELL_PAGE, useCellPage, useOpenCell } from './use-open-cell.ts'

export function CellList({ table: whole, cell }: { table: Table; cell: Cell }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { shown: table, unit } = useShownTable(whole)
  const printed = useMemo(() => printedAmounts(table, unit), [table, unit])
  const { data, error } = useOpenCell()
  const [page, setPage] = useCellPage()
  const nameOf = (heads: Table['rows'], key: string | null, otherwise: string) => {
    const head = heads.find((each) => each.key === key)
    return head ? wordsIn(language, head) : otherwise
  }
  const title = t('analysis.cell', {
    row: nameOf(table.rows, cell.row, t('analysis.allRows')),
    column: nameOf(table.columns, cell.column, t('analysis.allColumns')),
  })
  return (
    <section className={styles.panel} aria-label={title} data-testid="cell-list">
      <header className={styles.head}>
        <h3 className={styles.title} title={title}>
          {title}
          {data && (
            <span className={styles.sum}>
              {unit === 'number'
                ? t('analysis.count', { count: data.total })
                : `${t('analysis.count', { count: data.total })} · ${printedAmount(table, printed, cell) || amountIn(data.amount, unit)} ${wordsIn(language, amountUnits[unit])}`}
            </span>
          )}
        </h3>
        {data?.bounds && (
          <Button
            type="text"
            size="small"
            icon={<AimOutlined />}
            aria-label={t('analysis.showAll')}
            title={t('analysis.showAll')}
            onClick={() => flyToBounds(grownBounds(data.bounds!, 0.05, 0.0003))}
          />
        )}
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={t('analysis.closeCell')}
          title={`${t('analysis.closeCell')} (Esc)`}
          onClick={() => patchAnalysis({ cell: null })}
        />
      </header>
      {error ? (
        <Notice tone="fault" mark="▲" text={problemText(error, language)} />
      ) : !data ? (
        <SkeletonRows rows={5} />
      ) : (
        <>
          <ul className={styles.list}>
            {data.features.map((feature) => (
              <Feature
                key={feature.fid}
                feature={feature}
                unit={unit}
                isArea={table.measure === 'area'}
              />
            ))}
          </ul>
          <Pages page={page} pages={Math.ceil(data.total / CELL_PAGE)} onPage={setPage} />
        </>
      )}
    </section>
  )
}

interface FeatureProps {
  readonly feature: CellFeatures['features'][number]
  readonly unit: AmountUnitId
  readonly isArea: boolean
}

function Feature({ feature, unit, isArea }: FeatureProps) {
  const { t } = useTranslation()
  const { layer, rows, cell } = useAnalysis()
  const units = useUnits()
  // where the row does not say it: numbers of parcels repeat from village to village
  const seat =
    rows === 'unit' && cell?.row ? undefined : units.find(({ code }) => code === feature.unitCode)
  const share = feature.amount / feature.whole
  const area = unit === 'number' ? '' : amountIn(feature.amount, unit)
  // a hair along a shared boundary: it belongs to the number, and is told as what it is
  const isHair = isArea && area === amountIn(0, unit)
  return (
    <FeatureRow
      layer={layer}
      feature={feature}
      figure={isHair ? '≈ 0' : area}
      second={[
        seat && shortPlaceName(seat.name),
        isHair
          ? t('analysis.hair')
          : share < 0.9999 && t('analysis.shareOf', { percent: formatPercent(share) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    />
  )
}
