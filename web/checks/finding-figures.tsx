/** The figures of a finding: area in ㎡ and 亩, and its share of both shapes. */
import { useTranslation } from 'react-i18next'
import { formatM2, formatMu, formatPercent } from '../../gis-data/area.ts'
import type { FindingProof } from '../../server/api/contract.ts'
import styles from './finding-figures.module.css'

type Figures = Pick<FindingProof, 'areaM2' | 'subjectShare' | 'objectShare'>

export function FindingFigures({ proof }: { proof: Figures }) {
  const { t } = useTranslation()
  const { areaM2, subjectShare, objectShare } = proof
  if (areaM2 === null) return null
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{t('finding.area')}</dt>
        <dd>
          <strong className={styles.number}>{formatM2(areaM2)}</strong> ㎡
        </dd>
        <dd className={styles.second}>{t('area.mu', { mu: formatMu(areaM2) })}</dd>
      </div>
      {subjectShare !== null && (
        <div>
          <dt>{t('finding.subjectShare')}</dt>
          <dd>{formatPercent(subjectShare)} %</dd>
        </div>
      )}
      {objectShare !== null && (
        <div>
          <dt>{t('finding.objectShare')}</dt>
          <dd>{formatPercent(objectShare)} %</dd>
        </div>
      )}
    </dl>
  )
}
