/** Where a field of the layer takes its value: a delivered field, or the same text in every row. */
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CodeList } from '../../../gis-data/codes/code-list.ts'
import type { InspectedDataset } from '../../../server/api/import-contract.ts'
import { useWords } from '../../state/use-language.ts'
import styles from './steps.module.css'

export interface SourceSelectProps {
  readonly label: string
  /** The delivered fields, each with some of its values beside it. */
  readonly sources: InspectedDataset['fields']
  /** Where the layer's field has a list, a value for every row is one of its codes. */
  readonly codes: CodeList['codes']
  /** A delivered field, or `=text`. */
  readonly value: string | undefined
  readonly required: boolean
  readonly onChange: (source: string | undefined) => void
}

/** Shown beside a field in the list. */
const SAMPLES = 2

export function SourceSelect({
  label,
  sources,
  codes,
  value,
  required,
  onChange,
}: SourceSelectProps) {
  const { t } = useTranslation()
  const words = useWords()
  const [typed, setTyped] = useState('')
  const text = typed.trim()
  const isField = sources.some(({ name }) => name === text)
  const coded = Object.entries(codes)
  const given = new Set([
    ...(value?.startsWith('=') ? [value] : []),
    ...(coded.length === 0 && text !== '' && !isField ? [`=${text}`] : []),
    ...coded.map(([code]) => `=${code}`),
  ])
  const wordOf = (code: string) => {
    const known = codes[code]
    return known ? `${code} ${words(known)}` : code
  }
  return (
    <Select
      allowClear
      showSearch
      size="small"
      style={{ width: 190 }}
      popupMatchSelectWidth={300}
      optionFilterProp="label"
      status={required ? 'warning' : ''}
      placeholder={t(required ? 'imports.requiredAsk' : 'imports.notDelivered')}
      title={t('imports.givenHint')}
      aria-label={label}
      value={value}
      onSearch={setTyped}
      onChange={(source: string | undefined) => onChange(source)}
      options={[
        ...sources.map(({ name, samples }) => ({
          value: name,
          label: name,
          samples: samples.filter(Boolean).slice(0, SAMPLES).join(' | '),
        })),
        ...[...given].map((source) => ({
          value: source,
          label: t('imports.given', { text: wordOf(source.slice(1)) }),
          samples: '',
        })),
      ]}
      optionRender={({ data }) => (
        <>
          {data.label} <span className={styles.optionValues}>{data.samples}</span>
        </>
      )}
    />
  )
}
