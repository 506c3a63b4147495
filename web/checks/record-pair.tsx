/** The two records behind a finding, side by side, row by row. */
import { useTranslation } from 'react-i18next'
import { formatM2 } from '../../gis-data/area.ts'
import { isLayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { FeatureRecord, FindingProof } from '../../server/api/contract.ts'
import type { Language } from '../state/page-state.ts'
import { useLanguage, wordsIn } from '../state/use-language.ts'
import styles from './record-pair.module.css'

type Pair = Pick<FindingProof, 'subject' | 'object' | 'layerRevisions'>

export function RecordPair({ proof: { subject, object, layerRevisions } }: { proof: Pair }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sides: readonly (readonly [string, FeatureRecord | null])[] = [
    [t('finding.subject'), subject],
    [t('finding.object'), object],
  ]
  return (
    <div className={styles.pair} data-testid="record-pair">
      {sides.map(([role, record]) => (
        <section key={role} className={styles.side}>
          <p className={styles.role}>{role}</p>
          {record ? (
            <>
              <h4 className={styles.name}>{record.name}</h4>
              <p className={styles.layer}>
                {layerWords(record.layer, language)} ·{' '}
                {t('check.revision', { revision: layerRevisions[record.layer] ?? record.revFrom })}
              </p>
              <dl>
                {fieldsOf(record, t('finding.area'), language).map(([term, text]) => (
                  <div key={term} className={styles.field}>
                    <dt>{term}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            </>
          ) : (
            <p className={styles.layer}>{t('finding.noObject')}</p>
          )}
        </section>
      ))}
    </div>
  )
}

const layerWords = (id: string, language: Language) =>
  isLayerId(id) ? wordsIn(language, layerOf(id)) : id

function fieldsOf(
  record: FeatureRecord,
  areaTitle: string,
  language: Language,
): [string, string][] {
  const area: [string, string][] =
    record.areaM2 === null ? [] : [[areaTitle, `${formatM2(record.areaM2)} ㎡`]]
  const attributes = record.attributes
    .filter(({ value }) => value !== null && value !== '')
    .map(({ title, titleEn, text, textEn }): [string, string] =>
      language === 'zh' ? [title, text] : [titleEn, textEn],
    )
  return [...area, ...attributes]
}
