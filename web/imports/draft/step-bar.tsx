/** The steps of a draft in one line, each with what was decided there: the whole at a glance. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ImportDraft } from '../../../server/api/import-contract.ts'
import { pageAddress } from '../../state/use-page-state.ts'
import { type Decisions, datasetOf, needsCrs } from '../choices/decisions.ts'
import { useLayerTitle } from '../layer-title.ts'
import { type DraftStep, draftSteps, type StepState, stepStates } from './draft-steps.ts'
import styles from './step-bar.module.css'

const marks: Record<StepState, string> = { done: '✓', asks: '▲', waits: '·' }

export interface StepBarProps {
  readonly draft: ImportDraft
  readonly decisions: Decisions
  readonly open: DraftStep
}

export function StepBar({ draft, decisions, open }: StepBarProps) {
  const { t } = useTranslation()
  const states = stepStates(draft, decisions)
  const facts = useStepFacts(draft, decisions)
  return (
    <nav aria-label={t('imports.steps')}>
      <ol className={styles.steps}>
        {draftSteps.map((step, at) => (
          <li key={step}>
            <Link
              href={pageAddress(`/imports/${draft.id}/${step}`)}
              className={styles.step}
              data-state={states[step]}
              data-testid={`step-${step}`}
              aria-current={step === open ? 'step' : undefined}
            >
              <span className={styles.name}>
                {at + 1} {t(`imports.step.${step}`)}
                <span className={styles.mark} title={t(`imports.state.${states[step]}`)}>
                  {marks[states[step]]}
                </span>
              </span>
              <span className={styles.fact}>{facts[step]}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function useStepFacts(draft: ImportDraft, decisions: Decisions): Record<DraftStep, string> {
  const { t } = useTranslation()
  const titleOf = useLayerTitle()
  const dataset = datasetOf(draft, decisions)
  const { target } = decisions
  const { preview, effect, report } = draft
  const states = stepStates(draft, decisions)
  const asks = t('imports.state.asks')
  return {
    file: dataset ? t('imports.rowCount', { count: dataset.rowCount }) : asks,
    encoding:
      dataset && dataset.encodings.length === 0
        ? t('imports.none')
        : (decisions.encoding ?? (dataset ? asks : '')),
    crs:
      dataset && !needsCrs(dataset)
        ? states.crs === 'asks'
          ? asks
          : t('imports.none')
        : (decisions.crs ?? (dataset ? asks : '')),
    target: !target
      ? dataset
        ? asks
        : ''
      : 'layer' in target
        ? titleOf(target.layer)
        : target.custom,
    preview:
      preview && states.preview === 'done'
        ? t('imports.previewFact', { accepted: preview.accepted, setAside: preview.setAside })
        : '',
    effect:
      effect && states.effect === 'done'
        ? t('imports.effectFact', { appearing: effect.appearing, vanishing: effect.vanishing })
        : '',
    confirm: report ? t('imports.changesetNumber', { id: report.changeset }) : '',
  }
}
