/** A condition on a field: which test, and the values, text or bounds it asks for. */
import { Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Unit } from '../../../gis-data/catalogue.ts'
import { unitWords } from '../../../gis-data/unit-words.ts'
import type { LedgerColumns, LedgerValues } from '../../../server/api/ledger-contract.ts'
import { useFieldValues } from '../../api/ledger.ts'
import { useWords } from '../../state/use-language.ts'
import type { FieldCondition } from './condition.ts'
import { type FieldTest, kindOfField, testOf, testsOf, withTest } from './field-condition.ts'
import styles from './query.module.css'
import { isStrict, withBound } from './range-bounds.ts'

export interface FieldFormProps {
  readonly about: LedgerColumns
  readonly condition: FieldCondition
  readonly onChange: (condition: FieldCondition) => void
}

export function FieldForm({ about, condition, onChange }: FieldFormProps) {
  const { t } = useTranslation()
  const words = useWords()
  const { field } = condition
  const kind = kindOfField(field, about)
  const column = about.columns.find(({ name }) => name === field)
  const title = column ? words(column) : field === 'area_m2' ? t('table.area') : field
  const unit = column?.unit ? words(unitWords[column.unit as Unit]) : ''
  const { data } = useFieldValues(about.layer, field)
  return (
    <>
      <span className={styles.legend}>
        {unit ? t('query.measured', { field: title, unit }) : title}
      </span>
      <Select
        size="small"
        value={testOf(condition)}
        aria-label={t('query.test', { field: title })}
        options={testsOf(kind).map((test) => ({ value: test, label: t(`query.test.${test}`) }))}
        onChange={(test: FieldTest) => onChange(withTest(field, test, kind))}
      />
      <Answer condition={condition} title={title} values={data} onChange={onChange} />
    </>
  )
}

interface AnswerProps {
  readonly condition: FieldCondition
  readonly title: string
  readonly values: LedgerValues | undefined
  readonly onChange: (condition: FieldCondition) => void
}

function Answer({ condition, title, values, onChange }: AnswerProps) {
  const { t } = useTranslation()
  const words = useWords()
  switch (condition.kind) {
    case 'values':
      return (
        <Select
          className={styles.wide}
          // where not every value is listed, others can be typed
          mode={values?.more ? 'tags' : 'multiple'}
          loading={!values}
          value={[...condition.values]}
          placeholder={t('query.chooseValues')}
          aria-label={t('query.valuesOf', { field: title })}
          data-testid="condition-values"
          optionFilterProp="label"
          options={(values?.values ?? []).map((one) => ({
            value: one.value,
            label: `${words(one)} (${one.count.toLocaleString('en-US')})`,
          }))}
          onChange={(chosen: string[]) => onChange({ ...condition, values: chosen })}
        />
      )
    case 'contains':
      return (
        <Input
          size="small"
          value={condition.text}
          aria-label={t('query.textOf', { field: title })}
          onChange={({ target }) => onChange({ ...condition, text: target.value })}
        />
      )
    case 'flag':
      return (
        <Select
          size="small"
          value={condition.value}
          aria-label={title}
          options={[
            { value: true, label: t('query.yes') },
            { value: false, label: t('query.no') },
          ]}
          onChange={(value: boolean) => onChange({ ...condition, value })}
        />
      )
    case 'range':
      return <Bounds condition={condition} title={title} values={values} onChange={onChange} />
    case 'blank':
      return values ? (
        <span className={styles.note}>
          {t('query.blankCount', { rows: values.blank.toLocaleString('en-US') })}
        </span>
      ) : null
  }
}

function Bounds({
  condition,
  title,
  values,
  onChange,
}: AnswerProps & { condition: Extract<FieldCondition, { kind: 'range' }> }) {
  const { t } = useTranslation()
  const strictAt = (end: 'from' | 'to') => isStrict(condition) && condition[end] !== null
  const ends = [
    {
      end: 'from',
      sign: strictAt('from') ? '>' : '≥',
      label: t(strictAt('from') ? 'query.above' : 'query.from', { field: title }),
      known: values?.least,
    },
    {
      end: 'to',
      sign: strictAt('to') ? '<' : '≤',
      label: t(strictAt('to') ? 'query.below' : 'query.to', { field: title }),
      known: values?.largest,
    },
  ] as const
  return (
    <span className={styles.bounds}>
      {ends.map(({ end, sign, label, known }) =>
        condition.of === 'date' ? (
          <Input
            key={end}
            size="small"
            type="date"
            prefix={condition.exclusive ? sign : undefined}
            value={String(condition[end] ?? '')}
            aria-label={label}
            onChange={({ target }) => onChange(withBound(condition, end, target.value || null))}
          />
        ) : (
          <InputNumber
            key={end}
            size="small"
            className={styles.grow}
            prefix={sign}
            value={typeof condition[end] === 'number' ? condition[end] : null}
            placeholder={typeof known === 'number' ? String(Math.round(known * 100) / 100) : ''}
            aria-label={label}
            onChange={(value) => onChange(withBound(condition, end, value))}
          />
        ),
      )}
    </span>
  )
}
