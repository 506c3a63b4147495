/** 成果质检: hand over a delivery, follow its inspection, see its defects and what a second one mended. */
import { useTranslation } from 'react-i18next'
import { Redirect, useParams } from 'wouter'
import { isBeingInspected, useDeliveries, useDelivery } from '../api/deliveries.ts'
import { problemText } from '../api/problem-error.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import styles from './deliveries-page.module.css'
import { DeliveryList } from './delivery-list.tsx'
import { DeliveryProgress } from './delivery-progress.tsx'
import { DeliveryReport } from './delivery-report.tsx'
import { DropZone } from './drop-zone.tsx'

export function DeliveriesPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id = null, defect = null } = useParams<{ id?: string; defect?: string }>()
  const { data: deliveries, error: listError } = useDeliveries()
  const { data: delivery, error } = useDelivery(id)

  if (id === null && deliveries?.[0])
    return <Redirect to={pageAddress(`/deliveries/${deliveries[0].id}`)} />
  const fault = error ?? listError
  return (
    <div className={styles.page}>
      <aside className={styles.side} aria-label={t('deliveries.list')}>
        <DropZone />
        <DeliveryList deliveries={deliveries ?? []} open={id} />
      </aside>
      <main className={styles.main}>
        {fault ? (
          <Notice tone="fault" text={problemText(fault, language)} />
        ) : deliveries?.length === 0 && id === null ? (
          <Notice mark="◎" text={t('deliveries.empty')} />
        ) : delivery === undefined ? (
          <SkeletonRows rows={16} />
        ) : isBeingInspected(delivery) ? (
          <DeliveryProgress delivery={delivery} />
        ) : delivery.status === 'done' ? (
          <DeliveryReport delivery={delivery} defect={defect === null ? null : Number(defect)} />
        ) : (
          <Notice
            tone={delivery.status === 'failed' ? 'fault' : 'calm'}
            text={
              (language === 'zh' ? delivery.error : delivery.errorEn) ?? t('deliveries.cancelled')
            }
          />
        )}
      </main>
    </div>
  )
}
