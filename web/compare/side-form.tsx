/** What one side shows: revision, one plan of a kind, layers and pictures. */
import { Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useImagery } from '../api/imagery.ts'
import { usePlanCoverage } from '../api/villages.ts'
import { isShown } from '../map/drawn-layers.ts'
import { planLayers, planTitle } from '../map/plans/plan-kind-words.ts'
import { RevisionChoice } from '../map/revision/revision-choice.tsx'
import { useKnownLayers } from '../map/use-known-layers.ts'
import type { Side } from '../state/beside.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { usePageState } from '../state/use-page-state.ts'
import styles from './compare-panel.module.css'
import { switchedAgainst } from './switched-against.ts'

export interface SideFormProps {
  readonly title: string
  readonly side: Side
  readonly onChange: (side: Side) => void
}

export function SideForm({ title, side, onChange }: SideFormProps) {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  const { known } = useKnownLayers()
  const imagery = useImagery()
  const { shown } = usePageState()
  const { data: coverage } = usePlanCoverage(null)
  const heading = useId()
  const choices = [
    ...known.flatMap((entry) =>
      entry.layer.geometry === null
        ? []
        : [{ id: entry.layer.id, title: words(entry.layer), main: isShown(entry, { shown }) }],
    ),
    ...imagery.map(({ id, title: name, capturedOn }) => ({
      id,
      title: [name, capturedOn].filter(Boolean).join(' '),
      main: shown[id] === true,
    })),
  ]
  const own = choices.filter(({ id, main }) => side.shown[id] ?? main).map(({ id }) => id)
  const choosePlan = (code: string | null) => {
    const plan = coverage?.plans.find((each) => each.code === code)
    const on = plan ? { [planLayers[plan.kind]]: true } : {}
    onChange({ ...side, plan: code, shown: { ...side.shown, ...on } })
  }
  return (
    <section className={styles.side} aria-labelledby={heading}>
      <h4 id={heading}>{title}</h4>
      <div className={styles.field}>
        <span>{t('beside.revision')}</span>
        <RevisionChoice
          value={side.revision}
          label={`${title} ${t('beside.revision')}`}
          onChange={(revision) => onChange({ ...side, revision })}
        />
      </div>
      <div className={styles.field}>
        <span>{t('beside.layers')}</span>
        <Select
          mode="multiple"
          size="small"
          aria-label={`${title} ${t('beside.layers')}`}
          value={own}
          maxTagCount={2}
          optionFilterProp="label"
          options={choices.map(({ id, title: label }) => ({ value: id, label }))}
          onChange={(ids: string[]) => onChange({ ...side, shown: switchedAgainst(choices, ids) })}
        />
      </div>
      <div className={styles.field}>
        <span>{t('beside.plan')}</span>
        <Select
          size="small"
          allowClear
          showSearch
          optionFilterProp="label"
          aria-label={`${title} ${t('beside.plan')}`}
          placeholder={t('beside.allPlans')}
          value={side.plan}
          options={coverage?.plans.map(({ code, kind, name, steps }) => ({
            value: code,
            label: [planTitle(kind, language), name, steps.approved].filter(Boolean).join(' · '),
          }))}
          onChange={(code?: string | null) => choosePlan(code ?? null)}
        />
      </div>
    </section>
  )
}
