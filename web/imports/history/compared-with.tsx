/** Against which earlier state a changeset is shown: the one just before it, or that after an earlier delivery. */
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { reasonText } from '../../../gis-data/reason-text.ts'
import { useChangesets } from '../../api/changesets.ts'
import { useLanguage } from '../../state/use-language.ts'
import { pageAddress } from '../../state/use-page-state.ts'

interface ComparedWithProps {
  readonly id: number
  readonly layer: string
  /** Null: the state before the changeset. */
  readonly since: number | null
}

export function ComparedWith({ id, layer, since }: ComparedWithProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { data: changesets = [] } = useChangesets()
  const earlier = changesets.filter((each) => each.id < id - 1 && each.layers.includes(layer))
  if (earlier.length === 0 && since === null) return null
  return (
    <Select
      size="small"
      showSearch
      optionFilterProp="label"
      style={{ width: 230 }}
      popupMatchSelectWidth={360}
      aria-label={t('imports.comparedWith')}
      data-testid="compared-with"
      value={since ?? 0}
      onChange={(from: number) =>
        navigate(pageAddress(`/imports/change/${from === 0 ? '' : `${from}-`}${id}`))
      }
      options={[
        { value: 0, label: t('imports.comparedBefore') },
        ...earlier.map((each) => ({
          value: each.id,
          label: `${t('imports.comparedAfter', { id: each.id })} ${reasonText(each.reason, language)}`,
        })),
      ]}
    />
  )
}
