/** The lawful steps of a plan in their order, each with its day or the word that it is not on record. */
import { useTranslation } from 'react-i18next'
import type { PlanDocument } from '../../../server/api/village-contract.ts'
import styles from './plan-steps.module.css'

const steps = ['townReviewed', 'consented', 'submitted', 'approved', 'published'] as const

export function PlanSteps({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  return (
    <ol className={styles.steps} aria-label={t('planFile.steps')} data-testid="plan-steps">
      {steps.map((step) => {
        const day = plan.steps[step]
        return (
          <li key={step} className={styles.step} data-done={day !== null}>
            <span className={styles.dot} aria-hidden>
              {day === null ? '○' : '●'}
            </span>
            <span>{t(`planFile.step.${step}`)}</span>
            <span className={styles.day}>{day ?? t('planFile.notRecorded')}</span>
          </li>
        )
      })}
    </ol>
  )
}
