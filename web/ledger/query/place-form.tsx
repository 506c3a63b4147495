/** A condition on how features lie to another layer, or to those of its features that fulfil one more condition. */
import { Checkbox, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { type LayerRelation, layerRelations } from '../../../gis-data/cql2/layer-relations.ts'
import { useLedgerColumns } from '../../api/ledger.ts'
import { useKnownLayers } from '../../map/use-known-layers.ts'
import { useWords } from '../../state/use-language.ts'
import { layerChoices } from '../layer-choices.ts'
import type { PlaceCondition } from './condition.ts'
import { emptyFieldCondition } from './field-condition.ts'
import { FieldForm } from './field-form.tsx'
import styles from './query.module.css'
import { RelationField } from './relation-field.tsx'

export interface PlaceFormProps {
  readonly condition: PlaceCondition
  readonly onChange: (condition: PlaceCondition) => void
}

export function PlaceForm({ condition, onChange }: PlaceFormProps) {
  const { t } = useTranslation()
  const words = useWords()
  const { known } = useKnownLayers()
  const { relation, layer, metres, negated } = condition
  const choices = layerChoices(
    known,
    words,
    (entry) => entry.layer.geometry !== null && entry.summary.count > 0,
  )
  return (
    <>
      <RelationField<LayerRelation>
        relations={layerRelations.map((one) => ({ value: one, label: t(`query.lies.${one}`) }))}
        relation={relation}
        near="near_layer"
        metres={metres}
        onChange={(change) => onChange({ ...condition, ...change })}
      />
      <Select
        size="small"
        className={styles.wide}
        showSearch={{ optionFilterProp: 'label' }}
        value={layer || null}
        placeholder={t('query.chooseLayer')}
        aria-label={t('query.chooseLayer')}
        data-testid="condition-layer"
        options={choices}
        onChange={(next: string | null) =>
          onChange({ ...condition, layer: next ?? '', where: null })
        }
      />
      {layer !== '' && <Where condition={condition} onChange={onChange} />}
      <Checkbox
        checked={negated}
        onChange={({ target }) => onChange({ ...condition, negated: target.checked })}
      >
        {t('query.negate')}
      </Checkbox>
    </>
  )
}

function Where({ condition, onChange }: PlaceFormProps) {
  const { t } = useTranslation()
  const words = useWords()
  const { data: about } = useLedgerColumns(condition.layer)
  if (!about) return null
  return (
    <>
      <Select
        size="small"
        className={styles.wide}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear
        value={condition.where?.field ?? null}
        placeholder={t('query.allOfLayer')}
        aria-label={t('query.where')}
        options={about.columns
          .filter(({ masked }) => !masked)
          .map((column) => ({ value: column.name, label: words(column) }))}
        onChange={(field: string | null | undefined) =>
          onChange({ ...condition, where: field ? emptyFieldCondition(field, about) : null })
        }
      />
      {condition.where && (
        <FieldForm
          about={about}
          condition={condition.where}
          onChange={(where) => onChange({ ...condition, where })}
        />
      )}
    </>
  )
}
