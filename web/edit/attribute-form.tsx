/** The attributes of the feature under edit, as the catalogue declares them: code lists to choose from, faults beside the field. */
import { Input, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Field } from '../../gis-data/catalogue.ts'
import { codeForms, formDeparture } from '../../gis-data/code-forms.ts'
import type { CodeList } from '../../gis-data/codes/code-list.ts'
import { type CodeListId, codeLists } from '../../gis-data/codes/index.ts'
import { dayInChina } from '../../gis-data/day-in-china.ts'
import { rangeDoubt, rangeText } from '../../gis-data/value-range.ts'
import { useViewer } from '../api/viewer.ts'
import type { Language } from '../state/page-state.ts'
import { useLanguage, useWords, wordsIn } from '../state/use-language.ts'
import styles from './attribute-form.module.css'
import { DeclaredAreaHint } from './declared-area-hint.tsx'
import { type EditSession, typeValue } from './edit-session.ts'
import { MadeOfNotes } from './made-of-notes.tsx'
import { useKeyInUse } from './use-key-in-use.ts'
import { sameValue, type Typed, unfitness } from './work.ts'

export function AttributeForm({ session }: { session: EditSession }) {
  const { layer, work, active, origins } = session
  const { data: viewer } = useViewer()
  const feature = work.features[active]!
  const origin = feature.fid === null ? undefined : origins[feature.fid]
  const mayName = viewer?.role === 'reform'
  const inUse = useKeyInUse(session)
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      {layer.fields.map((field) => {
        const stored = origin?.attributes.find(({ name }) => name === field.name)
        return (
          <Row
            key={field.name}
            field={field}
            value={feature.values[field.name] ?? null}
            before={origin ? (stored?.value ?? null) : undefined}
            inUse={inUse && field.name === layer.keyField}
            masked={field.personal === true && !mayName ? (stored?.text ?? '') : null}
          >
            {field.name === layer.declaredAreaField && <DeclaredAreaHint session={session} />}
            <MadeOfNotes session={session} field={field} />
          </Row>
        )
      })}
    </form>
  )
}

interface RowProps {
  readonly field: Field
  readonly value: Typed
  /** Absent for a feature to come. */
  readonly before: Typed | undefined
  /** Another feature bears this key already. */
  readonly inUse: boolean
  /** What is shown instead of a value that this person may not read; null where they may. */
  readonly masked: string | null
  readonly children?: ReactNode
}

function Row({ field, value, before, inUse, masked, children }: RowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const fault = masked === null ? unfitness(field, value) : null
  const departure = masked === null && !fault ? formDeparture(field, value) : null
  const changed = before !== undefined && masked === null && !sameValue(before, value)
  const id = `edit-field-${field.name}`
  // a range of years says that they are years
  const isYears = field.unit === 'year' && field.range !== undefined
  const unit = isYears ? undefined : field.unit && (unitText[field.unit] ?? field.unit)
  const thisYear = Number(dayInChina(new Date()).slice(0, 4))
  const doubt = masked === null && !fault ? rangeDoubt(field, value, thisYear) : null
  return (
    <div className={styles.field} data-changed={changed}>
      <label htmlFor={id} className={styles.label}>
        {words(field)}
        {unit && <span className={styles.unit}>{unit}</span>}
        {field.range && <span className={styles.unit}>{rangeText(field.range, thisYear)}</span>}
        {field.required && <span className={styles.required}>{t('edit.required')}</span>}
      </label>
      {masked === null ? (
        <Control
          id={id}
          field={field}
          value={value}
          fault={fault !== null || doubt !== null || departure !== null || inUse}
        />
      ) : (
        <p className={styles.masked}>{masked === '' ? t('edit.personal') : masked}</p>
      )}
      {fault && (
        <p className={styles.fault} role="alert">
          {/* which field it is stands before it */}
          {(language === 'zh' ? fault.zh : fault.en)
            .replace(`(${field.name})`, '')
            .replace(field.name, words(field))}
        </p>
      )}
      {doubt && (
        <p className={styles.fault} role="status" data-testid={`range-${field.name}`}>
          ▲ {t('edit.outsideRange', { doubt: words(doubt).replace(`(${field.name})`, '') })}
        </p>
      )}
      {departure && (
        <p className={styles.fault} role="status" data-testid={`form-${field.name}`}>
          ▲ {words(departure)}
        </p>
      )}
      {inUse && (
        <p className={styles.fault} role="alert">
          {t('edit.keyInUse', { field: words(field), key: String(value) })}
        </p>
      )}
      {children}
    </div>
  )
}

interface ControlProps {
  readonly id: string
  readonly field: Field
  readonly value: Typed
  readonly fault: boolean
}

function Control({ id, field, value, fault }: ControlProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const status = fault ? { status: 'warning' as const } : {}
  if (field.codes || field.type === 'boolean')
    return (
      <Select<string>
        {...status}
        id={id}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        value={value === null || value === '' ? undefined : String(value)}
        options={
          field.codes
            ? codeOptions(field.codes, language)
            : [
                { value: 'true', label: t('edit.yes') },
                { value: 'false', label: t('edit.no') },
              ]
        }
        onChange={(next: string | undefined) =>
          typeValue(
            field.name,
            next === undefined ? null : field.type === 'boolean' ? next === 'true' : next,
          )
        }
      />
    )
  return <TextControl id={id} field={field} value={value} fault={fault} key={String(value)} />
}

/** Kept to itself until the field is left, so that a word is one step to take back. */
function TextControl({ id, field, value, fault }: ControlProps) {
  const [text, setText] = useState(value === null ? '' : String(value))
  const leave = () => {
    const typed = text.trim() === '' ? null : text.trim()
    if ((value === null ? null : String(value)) !== typed) typeValue(field.name, typed)
  }
  return (
    <Input
      {...(fault && { status: 'warning' as const })}
      id={id}
      placeholder={
        field.type === 'date' ? '2026-01-31' : field.form && codeForms[field.form].example
      }
      inputMode={field.type === 'number' || field.type === 'integer' ? 'decimal' : 'text'}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={leave}
      onPressEnter={leave}
    />
  )
}

function codeOptions(id: CodeListId, language: Language) {
  const list: CodeList = codeLists[id]
  return Object.entries(list.codes).map(([value, code]) => ({
    value,
    // Numbers are codes of a standard that people know; words are ours.
    label: /^\d/.test(value) ? `${value} ${wordsIn(language, code)}` : wordsIn(language, code),
  }))
}

const unitText: Readonly<Partial<Record<NonNullable<Field['unit']>, string>>> = {
  m2: '㎡',
  percent: '%',
}
