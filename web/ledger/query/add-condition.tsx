/** One more condition: on a field, on the unit, on how features lie to another layer, or in a drawn shape. */
import { PlusOutlined } from '@ant-design/icons'
import { Button, Dropdown, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { LedgerColumns } from '../../../server/api/ledger-contract.ts'
import { useStore } from '../../lib/store.ts'
import { currentMap } from '../../map/current-map.ts'
import { useWords } from '../../state/use-language.ts'
import type { Condition } from './condition.ts'
import { emptyFieldCondition } from './field-condition.ts'
import styles from './query.module.css'

export interface AddConditionProps {
  readonly about: LedgerColumns
  readonly onAdd: (condition: Condition) => void
}

export function AddCondition({ about, onAdd }: AddConditionProps) {
  const { t } = useTranslation()
  const words = useWords()
  const map = useStore(currentMap)
  const fields = about.columns.filter(({ masked }) => !masked)
  const options = [
    ...fields.map((field) => ({ value: field.name, label: words(field) })),
    ...(about.areas ? [{ value: 'area_m2', label: t('table.area') }] : []),
  ]
  const place = (relation: 'meets_layer' | 'within_layer' | 'near_layer'): Condition => ({
    kind: 'place',
    relation,
    layer: '',
    metres: 50,
    where: null,
    negated: false,
  })
  return (
    <div className={styles.add}>
      <Select
        size="small"
        className={styles.grow}
        showSearch={{ optionFilterProp: 'label' }}
        value={null}
        placeholder={t('query.addField')}
        aria-label={t('query.addField')}
        data-testid="add-field"
        options={options}
        onChange={(name: string | null) => {
          if (name !== null) onAdd(emptyFieldCondition(name, about))
        }}
      />
      <Dropdown
        autoFocus
        trigger={['click']}
        menu={{
          items: [
            {
              key: 'unit',
              label: t('query.addUnit'),
              onClick: () => onAdd({ kind: 'unit', code: '', byPlace: true }),
            },
            ...(about.shapes
              ? [
                  {
                    key: 'near',
                    label: t('query.addNear'),
                    onClick: () => onAdd(place('near_layer')),
                  },
                  {
                    key: 'meets',
                    label: t('query.addMeets'),
                    onClick: () => onAdd(place('meets_layer')),
                  },
                  {
                    key: 'within',
                    label: t('query.addWithin'),
                    onClick: () => onAdd(place('within_layer')),
                  },
                  {
                    key: 'shape',
                    label: t('query.addShape'),
                    disabled: map === null,
                    onClick: () =>
                      onAdd({ kind: 'shape', relation: 's_intersects', wkt: '', metres: 50 }),
                  },
                ]
              : []),
          ],
        }}
      >
        <Button size="small" icon={<PlusOutlined />} data-testid="add-place">
          {t('query.addPlace')}
        </Button>
      </Dropdown>
    </div>
  )
}
