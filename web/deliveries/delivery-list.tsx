/** Every inspection, newest first, with its verdict. */
import { useTranslation } from 'react-i18next'
import type { Delivery } from '../../server/api/delivery-contract.ts'
import { isBeingInspected } from '../api/deliveries.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { EntryList, ListEntry } from '../ui/list-entry.tsx'
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
    <EntryList label={t('deliveries.list')}>
      <ul>
        {deliveries.map((delivery) => (
          <li key={delivery.id}>
            <ListEntry
              href={pageAddress(`/deliveries/${delivery.id}`, { defects: {} })}
              name={delivery.name}
              open={delivery.id === open}
            >
              {momentText(delivery.startedAt)}
              {isBeingInspected(delivery) ? (
                ` · ${Math.round(delivery.progress * 100)}%`
              ) : delivery.verdict ? (
                <VerdictWord verdict={delivery.verdict} />
              ) : (
                ' –'
              )}
            </ListEntry>
          </li>
        ))}
      </ul>
    </EntryList>
  )
}
