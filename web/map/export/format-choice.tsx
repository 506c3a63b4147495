/** In which format, system and encoding a file leaves: only what the format can hold is offered. */
import { Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { crsList } from '../../../gis-data/crs.ts'
import { exportFormatIds, exportFormatOf } from '../../../gis-data/export-formats.ts'
import { type ExportHabit, exportHabit } from '../../state/settings.ts'
import { useWords } from '../../state/use-language.ts'
import styles from './export-dialog.module.css'
import { lackOf, type WayOut } from './way-out.ts'

interface FormatChoiceProps {
  readonly way: WayOut
  /** Whether what leaves has shapes. */
  readonly shapes: boolean
  /** Whether these may be of several kinds. */
  readonly mixed: boolean
  readonly disabled: boolean
  readonly onChange: () => void
}

export function FormatChoice({ way, shapes, mixed, disabled, onChange }: FormatChoiceProps) {
  const { t } = useTranslation()
  const words = useWords()
  const { srids, encodings } = exportFormatOf(way.format)
  const choose = (patch: Partial<ExportHabit>) => {
    exportHabit.set((habit) => ({ ...habit, ...patch }))
    onChange()
  }
  return (
    <>
      <fieldset className={styles.part} disabled={disabled}>
        <legend>{t('export.format')}</legend>
        <div className={styles.formats}>
          {exportFormatIds.map((id) => {
            const facts = exportFormatOf(id)
            const lack = lackOf(id, { shapes, mixed })
            return (
              <label
                key={id}
                className={styles.format}
                data-chosen={id === way.format}
                data-unfit={lack !== null}
                title={lack ? t(`export.${lack}`) : undefined}
              >
                <input
                  type="radio"
                  name="export-format"
                  data-testid={`export-format-${id}`}
                  checked={id === way.format}
                  disabled={lack !== null}
                  onChange={() => choose({ format: id })}
                />
                <span className={styles.name}>{words(facts)}</span>
                <span className={styles.hint}>{t(`export.use.${id}`)}</span>
              </label>
            )
          })}
        </div>
      </fieldset>
      {shapes && (
        <fieldset className={styles.part} disabled={disabled}>
          <legend>{t('export.crs')}</legend>
          <Radio.Group
            disabled={disabled}
            value={way.crs}
            onChange={({ target }) => choose({ crs: target.value })}
            options={crsList
              .filter(({ srid }) => srids.includes(srid))
              .map((crs) => ({ value: crs.srid, label: `${crs.srid} ${words(crs)}` }))}
          />
        </fieldset>
      )}
      {encodings.length > 1 && (
        <fieldset className={styles.part} disabled={disabled}>
          <legend>{t('export.encoding')}</legend>
          <Radio.Group
            disabled={disabled}
            value={way.encoding}
            onChange={({ target }) => choose({ encoding: target.value })}
            options={encodings.map((name) => ({ value: name, label: name }))}
          />
        </fieldset>
      )}
    </>
  )
}
