/** Back in time: through all that changed, or through the versions of one plan. */
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlanCoverage } from '../api/villages.ts'
import { planTitle } from '../map/plans/plan-kind-words.ts'
import { useLanguage } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import styles from './compare-panel.module.css'
import { PlanTime } from './plan-time.tsx'
import { RevisionTime } from './revision-time.tsx'
import { showPlan } from './show-plan.ts'

export function TimePart() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { plan } = usePageState()
  const { data: coverage } = usePlanCoverage(null)
  // a version of another number is shown on the way; the plan whose versions these are stays
  const [followed, setFollowed] = useState(plan?.code ?? null)
  const subject = plan && coverage?.plans.find(({ code }) => code === (followed ?? plan.code))
  const choose = (code: string | null) => {
    const chosen = coverage?.plans.find((each) => each.code === code)
    setFollowed(chosen?.code ?? null)
    if (chosen) showPlan(chosen, null)
    else patchPageState({ plan: null, revision: null }, { step: true })
  }
  return (
    <>
      <Select
        size="small"
        allowClear
        showSearch
        optionFilterProp="label"
        aria-label={t('beside.timeOf')}
        placeholder={t('beside.timeOfAll')}
        value={subject?.code ?? plan?.code ?? null}
        options={coverage?.plans.map(({ code, kind, name, steps }) => ({
          value: code,
          label: [planTitle(kind, language), name, steps.approved].filter(Boolean).join(' · '),
        }))}
        onChange={(code?: string | null) => choose(code ?? null)}
      />
      {subject ? (
        <PlanTime plan={subject.fid} />
      ) : plan && coverage ? (
        <p className={styles.hint}>{t('beside.planGone', { plan: plan.code })}</p>
      ) : (
        <RevisionTime />
      )}
    </>
  )
}
