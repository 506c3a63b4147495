/** Which revision: the one in force, or one that the record of changes names. */
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useChangesets } from '../../api/changesets.ts'
import { formatTime } from '../../lib/format-time.ts'

export interface RevisionChoiceProps {
  /** In force where null. */
  readonly value: number | null
  readonly label: string
  readonly onChange: (revision: number | null) => void
  readonly width?: number | string
}

const NEWEST = 'newest'

export function RevisionChoice({ value, label, onChange, width = '100%' }: RevisionChoiceProps) {
  const { t } = useTranslation()
  const { data: changesets = [] } = useChangesets()
  const named = changesets.map(({ id, at, reason }) => ({
    value: String(id),
    label: `${id} · ${formatTime(at)} · ${reason}`,
  }))
  return (
    <Select
      style={{ width }}
      size="small"
      popupMatchSelectWidth={false}
      aria-label={label}
      value={value === null ? NEWEST : String(value)}
      options={[{ value: NEWEST, label: t('revision.newest') }, ...named]}
      onChange={(chosen: string) => onChange(chosen === NEWEST ? null : Number(chosen))}
    />
  )
}
