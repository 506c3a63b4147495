/** What became of the defects of the check before; each number narrows the list to them. */
import { useTranslation } from 'react-i18next'
import { defectFates } from '../../gis-data/rules/delivery/delivery-contents.ts'
import type { Delivery } from '../../server/api/delivery-contract.ts'
import { useComparison } from '../api/deliveries.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import styles from './comparison-strip.module.css'
import { momentText } from './moment-text.ts'

export function ComparisonStrip({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation()
  const { defects: filter } = usePageState()
  const { data } = useComparison(delivery)
  if (!data) return <div className={styles.strip} aria-busy />
  return (
    <section className={styles.strip} data-testid="delivery-comparison">
      <span className={styles.with}>
        {t('deliveries.comparedWith', { time: momentText(data.withStartedAt) })}
      </span>
      {defectFates.toReversed().map((fate) => (
        <button
          key={fate}
          type="button"
          className={styles.fate}
          aria-pressed={filter.fate === fate}
          data-testid={`fate-${fate}`}
          onClick={() =>
            patchPageState({ defects: { ...filter, fate: filter.fate === fate ? '' : fate } })
          }
        >
          {t(`deliveries.fate.${fate}`)} <strong>{data[fate].toLocaleString('en-US')}</strong>
        </button>
      ))}
    </section>
  )
}
