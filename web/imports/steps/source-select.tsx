/** Where a field of the layer takes its value: a delivered field, or the same text in every row. */
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

export interface SourceSelectProps {
  readonly label: string
  /** Of the delivered fields. */
  readonly names: readonly string[]
  /** A delivered field, or `=text`. */
  readonly value: string | undefined
  readonly required: boolean
  readonly onChange: (source: string | undefined) => void
}

export function SourceSelect({ label, names, value, required, onChange }: SourceSelectProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const given = new Set([
    ...(value?.startsWith('=') ? [value] : []),
    ...(typed.trim() !== '' && !names.includes(typed.trim()) ? [`=${typed.trim()}`] : []),
  ])
  return (
    <Select
      allowClear
      showSearch
      size="small"
      style={{ width: 190 }}
      optionFilterProp="label"
      status={required ? 'warning' : ''}
      placeholder={t(required ? 'imports.requiredAsk' : 'imports.notDelivered')}
      title={t('imports.givenHint')}
      aria-label={label}
      value={value}
      onSearch={setTyped}
      onChange={(source: string | undefined) => onChange(source)}
      options={[
        ...names.map((name) => ({ value: name, label: name })),
        ...[...given].map((source) => ({
          value: source,
          label: t('imports.given', { text: source.slice(1) }),
        })),
      ]}
    />
  )
}
