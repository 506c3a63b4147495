/** Every inspection, newest first, with its verdict. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Delivery } from '../../server/api/delivery-contract.ts'
import { isBeingInspected } from '../api/deliveries.ts'
import { pageAddress } from '../state/use-page-state.ts'
import styles from './delivery-list.module.css'
import { momentText } from './moment-text.ts'
import { VerdictWord } from './verdict-word.tsx'

export function DeliveryList({
  deliveries,
  open,
}: {
  deliveries: readonly Delivery[]
  open: string | null
}) {
  const { t } = useTranslation()
  return (
    <nav className={styles.list} aria-label={t('deliveries.list')}>
      <ul>
        {deliveries.map((delivery) => (
          <li key={delivery.id}>
            <Link
              href={pageAddress(`/deliveries/${delivery.id}`, { defects: {} })}
              className={styles.delivery}
              aria-current={delivery.id === open ? 'true' : undefined}
            >
              <span className={styles.name}>{delivery.name}</span>
              <span className={styles.when}>
                {momentText(delivery.startedAt)}
                {isBeingInspected(delivery) ? (
                  ` · ${Math.round(delivery.progress * 100)}%`
                ) : delivery.verdict ? (
                  <VerdictWord verdict={delivery.verdict} />
                ) : (
                  ' –'
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
