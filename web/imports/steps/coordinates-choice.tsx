/** 坐标列: which columns of a table its coordinates are read from; others are named where they are not known. */
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportDraft, InspectedDataset } from '../../../server/api/import-contract.ts'
import { useTakeCoordinates } from '../../api/imports.ts'
import { problemText } from '../../api/problem-error.ts'
import { useLanguage } from '../../state/use-language.ts'
import styles from './steps.module.css'

interface CoordinatesChoiceProps {
  readonly draft: ImportDraft
  readonly dataset: InspectedDataset
}

export function CoordinatesChoice({ draft, dataset }: CoordinatesChoiceProps) {
  const { t } = useTranslation()
  const { columns = [] } = dataset.coordinates ?? {}
  const empty = dataset.geometryKinds.length === 0
  const [open, setOpen] = useState(empty)
  const told =
    columns.length === 0
      ? 'imports.coordinatesNone'
      : empty
        ? 'imports.coordinatesEmpty'
        : 'imports.coordinates'
  return (
    <section data-testid="coordinates-choice">
      <p className={styles.lead}>
        {t(told, { columns: columns.join(t('imports.comma')) })}{' '}
        <Button
          size="small"
          type="link"
          aria-expanded={open}
          data-testid="coordinates-open"
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'imports.headClose' : 'imports.coordinatesOpen')}
        </Button>
      </p>
      {open && <Columns draft={draft} dataset={dataset} />}
    </section>
  )
}

function Columns({ draft, dataset }: CoordinatesChoiceProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const take = useTakeCoordinates(draft.id)
  const { columns = [] } = dataset.coordinates ?? {}
  const [first, setFirst] = useState(columns[0])
  const [second, setSecond] = useState(columns[1])
  const names = [...new Set([...dataset.fields.map(({ name }) => name), ...columns])]
  const options = names.map((name) => {
    const sample = dataset.fields.find((field) => field.name === name)?.samples[0]
    return { value: name, label: sample === undefined ? name : `${name} · ${sample}` }
  })
  const chosen = [first, second].filter((name) => name !== undefined)
  const ready = first !== undefined && first !== second && chosen.join('\n') !== columns.join('\n')
  const isFixed = draft.status === 'committed'
  return (
    <div className={styles.bar}>
      {(
        [
          ['imports.coordinatesFirst', first, setFirst],
          ['imports.coordinatesSecond', second, setSecond],
        ] as const
      ).map(([what, value, set]) => (
        <span key={what}>
          {t(what)}{' '}
          <Select<string>
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            style={{ width: 220 }}
            aria-label={t(what)}
            data-testid={what}
            placeholder={
              what === 'imports.coordinatesSecond' ? t('imports.coordinatesOne') : undefined
            }
            value={value}
            disabled={isFixed || take.isPending}
            onChange={set}
            options={options}
          />
        </span>
      ))}
      <Button
        type="primary"
        size="small"
        disabled={!ready || isFixed}
        loading={take.isPending}
        data-testid="coordinates-take"
        onClick={() => take.mutate({ dataset: dataset.id, columns: chosen })}
      >
        {t('imports.coordinatesTake')}
      </Button>
      {take.error && (
        <p role="alert" className={styles.fault}>
          {problemText(take.error, language)}
        </p>
      )}
    </div>
  )
}
