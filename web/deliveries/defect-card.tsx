/** One defect: sentence, small map, clause, what to do. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { defectClassTitles } from '../../gis-data/rules/delivery/delivery-rule.ts'
import { deliveryRuleOf, isDeliveryRuleId } from '../../gis-data/rules/delivery/index.ts'
import type { Delivery } from '../../server/api/delivery-contract.ts'
import { useDefectProof } from '../api/deliveries.ts'
import { problemText } from '../api/problem-error.ts'
import { MiniMap } from '../map/mini-map.tsx'
import { ClauseList } from '../map/verdict/clause-list.tsx'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage, useWords } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import styles from './defect-card.module.css'

export function DefectCard({ delivery, id }: { delivery: Delivery; id: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { data: defect, error } = useDefectProof(delivery.id, id)
  if (error)
    return (
      <aside className={styles.card}>
        <Notice tone="fault" text={problemText(error, language)} />
      </aside>
    )
  if (!defect || !isDeliveryRuleId(defect.rule))
    return (
      <aside className={styles.card}>
        <SkeletonRows rows={6} />
      </aside>
    )
  const rule = deliveryRuleOf(defect.rule)
  const shown = defect.evidence ?? defect.subjectShape
  return (
    <aside className={styles.card} data-testid="defect-card">
      <div className={styles.head}>
        <StateWord state={defect.state} />
        <span>{words(defectClassTitles[defect.defectClass])}</span>
        <Link href={pageAddress(`/deliveries/${delivery.id}`)} className={styles.close}>
          {t('close')}
        </Link>
      </div>
      <h3 className={styles.rule}>
        {defect.rule} {words(rule)}
      </h3>
      <p className={styles.sentence}>{language === 'zh' ? defect.sentence : defect.sentenceEn}</p>
      {shown ? (
        <MiniMap
          subject={defect.subjectShape}
          object={defect.objectShape}
          evidence={defect.evidence}
          label={t('deliveries.miniMap')}
        />
      ) : (
        <p className={styles.second}>{t('deliveries.noPlace')}</p>
      )}
      {defect.centre && (
        <p className={styles.second}>
          {t('deliveries.place')} {defect.centre[0].toFixed(6)}, {defect.centre[1].toFixed(6)}
          {defect.row !== null && ` · ${t('deliveries.row', { row: defect.row })}`}
        </p>
      )}
      <h4 className={styles.heading}>{t('deliveries.advice')}</h4>
      <p>{words(rule.advice)}</p>
      <h4 className={styles.heading}>{t('deliveries.basis')}</h4>
      <ClauseList clauses={rule.clauses} />
      <p className={styles.second}>
        {t('deliveries.ruleVersion', {
          rule: defect.rule,
          version: defect.ruleVersion,
          revision: delivery.revision,
        })}
      </p>
    </aside>
  )
}
