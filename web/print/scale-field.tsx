/** A scale: one of the usual, or any that is written. */
import { AutoComplete } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sheetScales } from '../../gis-data/sheets/sheet-scales.ts'
import { Field } from './field.tsx'
import { parseScale, scaleText } from './sheet-place.ts'

export interface ScaleFieldProps {
  /** Null where the scale is chosen by what is to be shown. */
  readonly value: number | null
  readonly onChange: (scale: number | null) => void
  /** What an empty field means; absent: it may not be empty. */
  readonly placeholder?: string
}

export function ScaleField({ value, onChange, placeholder }: ScaleFieldProps) {
  const { t } = useTranslation()
  const [written, setWritten] = useState<string | null>(null)
  const take = (text: string) => {
    setWritten(null)
    const scale = parseScale(text)
    if (scale !== null || (text.trim() === '' && placeholder)) onChange(scale)
  }
  return (
    <Field label={t('print.scale')}>
      <AutoComplete
        value={written ?? (value === null ? '' : scaleText(value))}
        {...(placeholder && { placeholder })}
        aria-label={t('print.scale')}
        data-testid="print-scale"
        options={sheetScales.map((scale) => ({ value: scaleText(scale) }))}
        {...(written !== null && parseScale(written) === null && written.trim() !== ''
          ? { status: 'warning' as const }
          : {})}
        onSearch={setWritten}
        onSelect={take}
        onBlur={() => written !== null && take(written)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && written !== null) take(written)
        }}
      />
    </Field>
  )
}
