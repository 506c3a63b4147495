/** An inspection under way: how far, at what, and a way to stop it. */
import { Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Delivery } from '../../server/api/delivery-contract.ts'
import { useCancelDelivery } from '../api/deliveries.ts'
import { useLanguage } from '../state/use-language.ts'
import styles from './delivery-progress.module.css'

export function DeliveryProgress({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const cancel = useCancelDelivery()
  return (
    <div className={styles.progress} role="status" data-testid="delivery-progress">
      <h2 className={styles.name}>{delivery.name}</h2>
      <Progress percent={Math.round(delivery.progress * 100)} status="active" />
      <p className={styles.step}>
        {(language === 'zh' ? delivery.step : delivery.stepEn) ?? t('deliveries.queued')}
      </p>
      <Button loading={cancel.isPending} onClick={() => cancel.mutate(delivery.id)}>
        {t('deliveries.cancel')}
      </Button>
    </div>
  )
}
