/** How features have to lie to something, with the distance where it is about being near. */
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { MetresField } from './metres-field.tsx'
import styles from './query.module.css'

export interface RelationFieldProps<Relation extends string> {
  readonly relations: readonly { readonly value: Relation; readonly label: string }[]
  readonly relation: Relation
  /** The one that asks for a distance. */
  readonly near: Relation
  readonly metres: number
  readonly onChange: (change: { relation: Relation } | { metres: number }) => void
}

export function RelationField<Relation extends string>(props: RelationFieldProps<Relation>) {
  const { relations, relation, near, metres, onChange } = props
  const { t } = useTranslation()
  return (
    <span className={styles.bounds}>
      <Select<Relation>
        size="small"
        className={styles.grow}
        value={relation}
        aria-label={t('query.relation')}
        options={[...relations]}
        onChange={(next) => onChange({ relation: next })}
      />
      {relation === near && (
        <MetresField metres={metres} onChange={(next) => onChange({ metres: next })} />
      )}
    </span>
  )
}
