/** One inspection: score and verdict, what a second delivery mended, rules, defects and one of them open. */
import { useTranslation } from 'react-i18next'
import type { Delivery } from '../../server/api/delivery-contract.ts'
import { ComparisonStrip } from './comparison-strip.tsx'
import { DefectCard } from './defect-card.tsx'
import { DefectList } from './defect-list.tsx'
import { DeliveredLayers } from './delivered-layers.tsx'
import styles from './delivery-report.module.css'
import { RuleResults } from './rule-results.tsx'
import { ScoreHead } from './score-head.tsx'

export function DeliveryReport({
  delivery,
  defect,
}: {
  delivery: Delivery
  defect: number | null
}) {
  const { t } = useTranslation()
  return (
    <article className={styles.report} data-testid="delivery-report">
      <ScoreHead delivery={delivery} />
      {delivery.previous !== null ? (
        <ComparisonStrip delivery={delivery} />
      ) : (
        delivery.verdict !== 'passed' && <p className={styles.hint}>{t('deliveries.again')}</p>
      )}
      <div className={styles.halves}>
        <DefectList delivery={delivery} open={defect} />
        {defect !== null && <DefectCard delivery={delivery} id={defect} />}
      </div>
      <RuleResults delivery={delivery} />
      <DeliveredLayers delivery={delivery} />
    </article>
  )
}
