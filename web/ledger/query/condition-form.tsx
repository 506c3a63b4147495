/** One condition as a form, by its kind. */
import { CloseOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCql2 } from '../../../gis-data/cql2/format-cql2.ts'
import { shortPlaceName } from '../../../gis-data/short-place-name.ts'
import type { LedgerColumns } from '../../../server/api/ledger-contract.ts'
import { useUnits } from '../../api/units.ts'
import type { Condition } from './condition.ts'
import { FieldForm } from './field-form.tsx'
import { PlaceForm } from './place-form.tsx'
import styles from './query.module.css'
import { ShapeForm } from './shape-form.tsx'

export interface ConditionFormProps {
  readonly about: LedgerColumns
  readonly condition: Condition
  readonly onChange: (condition: Condition) => void
  readonly onDrop: () => void
}

export function ConditionForm({ about, condition, onChange, onDrop }: ConditionFormProps) {
  const { t } = useTranslation()
  return (
    <fieldset className={styles.condition} data-testid={`condition-${condition.kind}`}>
      <Button
        type="text"
        size="small"
        className={styles.drop}
        icon={<CloseOutlined />}
        aria-label={t('query.drop')}
        onClick={onDrop}
      />
      {formOf(about, condition, onChange)}
    </fieldset>
  )
}

function formOf(
  about: LedgerColumns,
  condition: Condition,
  onChange: (condition: Condition) => void,
): ReactNode {
  switch (condition.kind) {
    case 'unit':
      return (
        <UnitForm code={condition.code} onChange={(code) => onChange({ ...condition, code })} />
      )
    case 'place':
      return <PlaceForm condition={condition} onChange={onChange} />
    case 'shape':
      return <ShapeForm condition={condition} onChange={onChange} />
    case 'text':
      return <code className={styles.raw}>{formatCql2(condition.expression)}</code>
    default:
      return <FieldForm about={about} condition={condition} onChange={onChange} />
  }
}

function UnitForm({ code, onChange }: { code: string; onChange: (code: string) => void }) {
  const { t } = useTranslation()
  const units = useUnits()
  const towns = new Map(units.map((unit) => [unit.code, shortPlaceName(unit.name)]))
  const options = units.map((unit) => {
    const town = unit.townCode ? `${towns.get(unit.townCode) ?? ''} ` : ''
    return { value: unit.code, label: `${town}${shortPlaceName(unit.name)}` }
  })
  return (
    <>
      <span className={styles.legend}>{t('query.inUnit')}</span>
      <Select
        size="small"
        className={styles.wide}
        showSearch={{ optionFilterProp: 'label' }}
        value={code || null}
        placeholder={t('query.chooseUnit')}
        aria-label={t('query.chooseUnit')}
        options={options}
        onChange={(next: string | null) => onChange(next ?? '')}
      />
    </>
  )
}
