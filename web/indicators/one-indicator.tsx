/** One indicator: the places within as rows, under the place that they make. */
import { useTranslation } from 'react-i18next'
import { type IndicatorId, indicatorOf } from '../../gis-data/indicators/indicators.ts'
import type { IndicatorRow, IndicatorSheet } from '../../server/api/indicator-contract.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { FigureTable } from './figure-table.tsx'
import { placeName } from './place-name.ts'
import type { TableRow } from './table-row.ts'

export interface OneIndicatorProps {
  readonly sheet: IndicatorSheet
  readonly indicator: IndicatorId
}

export function OneIndicator({ sheet: { row, within }, indicator }: OneIndicatorProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { perPerson } = indicatorOf(indicator)
  const rowOf = ({ place, values }: IndicatorRow): TableRow => ({
    key: place.code,
    title: placeName(place, language),
    note: null,
    href: pageAddress(place.level === 'unit' ? '/indicators' : `/indicators/${indicator}`, {
      within: place.code,
    }),
    indicator,
    place,
    value: values[indicator],
  })
  const whole = { ...rowOf(row), href: pageAddress('/indicators') }
  return (
    <FigureTable
      heading={t('indicators.place')}
      whole={{ ...whole, note: perPerson ? null : t('indicators.whole') }}
      rows={within.map(rowOf)}
      sortable
    />
  )
}
