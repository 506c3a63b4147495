/** One indicator for all places within, or all indicators of the place. */
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import {
  type IndicatorId,
  indicatorIds,
  indicatorOf,
} from '../../gis-data/indicators/indicators.ts'
import { useWords } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'

const ALL = 'all'

export function IndicatorChoice({ chosen }: { chosen: IndicatorId | null }) {
  const { t } = useTranslation()
  const words = useWords()
  const [, navigate] = useLocation()
  return (
    <Select
      style={{ width: 240 }}
      popupMatchSelectWidth={false}
      listHeight={360}
      aria-label={t('indicators.choose')}
      data-testid="indicator-choice"
      value={chosen ?? ALL}
      options={[
        { value: ALL, label: t('indicators.all') },
        ...indicatorIds.map((id) => ({ value: id, label: words(indicatorOf(id)) })),
      ]}
      onChange={(id: string) =>
        navigate(pageAddress(id === ALL ? '/indicators' : `/indicators/${id}`))
      }
    />
  )
}
