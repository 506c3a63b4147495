/** One place: all its indicators as rows. */
import { useTranslation } from 'react-i18next'
import { indicatorUnits } from '../../gis-data/indicators/indicator.ts'
import { indicatorIds, indicatorOf } from '../../gis-data/indicators/indicators.ts'
import type { IndicatorSheet } from '../../server/api/indicator-contract.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { FigureTable } from './figure-table.tsx'
import type { TableRow } from './table-row.ts'

export function AllIndicators({ sheet: { row, trail, within } }: { sheet: IndicatorSheet }) {
  const { t } = useTranslation()
  const words = useWords()
  const spaced = useLanguage() === 'zh' ? '，' : ', '
  const { place, values } = row
  // A village holds no further places: its indicator is seen beside its neighbours'.
  const around = within.length > 0 ? place : trail.at(-2)
  const rows = indicatorIds.map((id): TableRow => {
    const { unit, direction } = indicatorOf(id)
    const bound = {
      at_least: t('indicators.atLeast'),
      at_most: t('indicators.atMost'),
    }
    return {
      key: id,
      title: words(indicatorOf(id)),
      note: [words(indicatorUnits[unit]), ...(direction ? [bound[direction]] : [])].join(spaced),
      href: around
        ? pageAddress(`/indicators/${id}`, {
            within: around.code === trail[0]?.code ? null : around.code,
          })
        : null,
      indicator: id,
      place,
      value: values[id],
    }
  })
  return (
    <FigureTable heading={t('indicators.indicator')} whole={null} rows={rows} sortable={false} />
  )
}
