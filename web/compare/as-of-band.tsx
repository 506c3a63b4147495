/** Says over the map that it shows an earlier state or one plan alone, and leads back. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePlanCoverage } from '../api/villages.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import styles from './beside.module.css'
import { useRevisionWords } from './use-revision-words.ts'

export function AsOfBand() {
  const { t } = useTranslation()
  const { revision, plan } = usePageState()
  const moment = useRevisionWords(revision)
  const { data: coverage } = usePlanCoverage(null)
  if (revision === null && plan === null) return null
  const name = plan && (coverage?.plans.find(({ code }) => code === plan.code)?.name ?? plan.code)
  return (
    <div className={styles.band} role="status" data-testid="as-of-band">
      <span aria-hidden>◷</span>
      {name && t('beside.onlyPlan', { plan: name })}
      {plan && (
        <Button
          size="small"
          type="link"
          onClick={() => patchPageState({ plan: null }, { step: true })}
        >
          {t('beside.everyPlan')}
        </Button>
      )}
      {revision !== null && (
        <>
          {t('beside.past', { moment })}
          <Button
            size="small"
            type="link"
            onClick={() => patchPageState({ revision: null }, { step: true })}
          >
            {t('beside.toPresent')}
          </Button>
        </>
      )}
    </div>
  )
}
