/** The attributes of a record as terms and values; empty ones are said to be empty. */
import { useTranslation } from 'react-i18next'
import { formatM2, formatMu } from '../../../gis-data/area.ts'
import type { FeatureRecord } from '../../../server/api/contract.ts'
import { useUnits } from '../../api/units.ts'
import { useLanguage } from '../../state/use-language.ts'
import styles from './record-fields.module.css'

export function RecordFields({ record }: { record: FeatureRecord }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const units = useUnits()
  const unit = units.find(({ code }) => code === record.unitCode)
  const town = units.find(({ code }) => code === unit?.townCode)
  return (
    <dl className={styles.fields}>
      {record.areaM2 !== null && (
        <Field term={t('record.area')}>
          {formatM2(record.areaM2)} ㎡ ({t('area.mu', { mu: formatMu(record.areaM2) })})
        </Field>
      )}
      {unit && (
        <Field term={t('record.unit')}>{[town?.name, unit.name].filter(Boolean).join(' ')}</Field>
      )}
      {record.attributes.map(({ name, title, titleEn, text, textEn, masked }) => (
        <Field key={name} term={language === 'zh' ? title : titleEn}>
          {(language === 'zh' ? text : textEn) || <span className={styles.none}>—</span>}
          {masked && <span className={styles.masked}>{t('record.masked')}</span>}
        </Field>
      ))}
    </dl>
  )
}

const Field = ({ term, children }: { term: string; children: React.ReactNode }) => (
  <div className={styles.field}>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)
