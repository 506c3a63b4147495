/** The steps a case may take from where it is, and only those. */
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ChosenAction, caseActionTitles } from '../../gis-data/cases/case-states.ts'
import type { CaseView } from '../../server/api/case-contract.ts'
import { useWords } from '../state/use-language.ts'
import styles from './case-sheet.module.css'
import { StepForm } from './step-form.tsx'

export function NextSteps({ view }: { view: CaseView }) {
  const { t } = useTranslation()
  const words = useWords()
  const [chosen, setChosen] = useState<ChosenAction | null>(null)
  if (view.next.length === 0) return null
  return (
    <section aria-label={t('case.next')}>
      <div className={styles.actions}>
        {view.next.map(({ action }) => (
          <Button
            key={action}
            size="small"
            type={chosen === action ? 'primary' : 'default'}
            data-testid={`step-${action}`}
            onClick={() => setChosen(action)}
          >
            {words(caseActionTitles[action])}
          </Button>
        ))}
      </div>
      {chosen && (
        <StepForm key={chosen} view={view} action={chosen} onDone={() => setChosen(null)} />
      )}
    </section>
  )
}
