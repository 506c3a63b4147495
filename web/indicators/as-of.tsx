/** As of which revision: the newest, or one that the record of changes names. */
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useChangesets } from '../api/changesets.ts'
import { formatTime } from '../lib/format-time.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'

const NEWEST = 'newest'

export function AsOf() {
  const { t } = useTranslation()
  const { revision } = usePageState()
  const { data: changesets = [] } = useChangesets()
  const named = changesets.map(({ id, at, reason }) => ({
    value: String(id),
    label: `${id} · ${formatTime(at)} · ${reason}`,
  }))
  return (
    <Select
      style={{ width: 190 }}
      popupMatchSelectWidth={false}
      aria-label={t('indicators.asOf')}
      data-testid="as-of"
      value={revision === null ? NEWEST : String(revision)}
      options={[{ value: NEWEST, label: t('indicators.newest') }, ...named]}
      onChange={(chosen: string) =>
        patchPageState({ revision: chosen === NEWEST ? null : Number(chosen) }, { step: true })
      }
    />
  )
}
