/** A draft: steps above, the open one below, what failed in place, and the ways forward and out. */
import { Button, Popconfirm } from 'antd'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Redirect, useLocation } from 'wouter'
import type { ImportDraft } from '../../../server/api/import-contract.ts'
import { isRunning, useDropDraft } from '../../api/imports.ts'
import { ProblemError, problemText } from '../../api/problem-error.ts'
import { useLanguage } from '../../state/use-language.ts'
import { pageAddress } from '../../state/use-page-state.ts'
import { Notice } from '../../ui/notice.tsx'
import { datasetOf } from '../choices/decisions.ts'
import { useDecisions } from '../choices/use-decisions.ts'
import { useDraftTitle } from '../draft-title.ts'
import { ConfirmStep } from '../steps/confirm-step.tsx'
import { CrsStep } from '../steps/crs-step.tsx'
import { EffectStep } from '../steps/effect-step.tsx'
import { EncodingStep } from '../steps/encoding-step.tsx'
import { FileStep } from '../steps/file-step.tsx'
import { PreviewStep } from '../steps/preview-step.tsx'
import type { StepProps } from '../steps/step-props.ts'
import { TargetStep } from '../steps/target-step.tsx'
import { DeliverySet } from './delivery-set.tsx'
import styles from './draft-page.module.css'
import { DraftProgress } from './draft-progress.tsx'
import { type DraftStep, draftSteps, firstStep, isDraftStep } from './draft-steps.ts'
import { StepBar } from './step-bar.tsx'

const steps: Record<DraftStep, ComponentType<StepProps>> = {
  file: FileStep,
  encoding: EncodingStep,
  crs: CrsStep,
  target: TargetStep,
  preview: PreviewStep,
  effect: EffectStep,
  confirm: ConfirmStep,
}

export function DraftPage({ draft, asked }: { draft: ImportDraft; asked: string | null }) {
  const language = useLanguage()
  const { decisions, decide } = useDecisions(draft)
  const problem = draft.problem && problemText(new ProblemError(draft.problem), language)
  if (!draft.inspected)
    return (
      <div className={styles.draft}>
        <Head draft={draft} />
        {isRunning(draft) ? (
          <DraftProgress draft={draft} />
        ) : (
          <Notice tone="fault" text={problem} />
        )}
      </div>
    )
  if (!isDraftStep(asked)) {
    const first = firstStep(draft, decisions)
    return <Redirect replace to={pageAddress(`/imports/${draft.id}/${first}`)} />
  }
  const Step = steps[asked]
  return (
    <div className={styles.draft} data-testid="draft-page">
      <Head draft={draft} />
      <DeliverySet draft={draft} />
      <StepBar draft={draft} decisions={decisions} open={asked} />
      <section className={styles.content}>
        {problem && !isRunning(draft) && (
          <p role="alert" className={styles.problem}>
            ● {problem}
          </p>
        )}
        {isRunning(draft) ? (
          <DraftProgress draft={draft} />
        ) : (
          <Step
            draft={draft}
            dataset={datasetOf(draft, decisions)}
            decisions={decisions}
            decide={decide}
          />
        )}
      </section>
      <Foot draft={draft} step={asked} chosen={datasetOf(draft, decisions) !== null} />
    </div>
  )
}

function Head({ draft }: { draft: ImportDraft }) {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  const drop = useDropDraft()
  const draftTitle = useDraftTitle()
  return (
    <header className={styles.head}>
      <h2 className={styles.name}>{draftTitle(draft.name)}</h2>
      <span className={styles.status}>{t(`imports.status.${draft.status}`)}</span>
      <Popconfirm
        title={t(draft.status === 'committed' ? 'imports.tidyAsk' : 'imports.dropAsk')}
        okText={t(draft.status === 'committed' ? 'imports.tidy' : 'imports.dropDraft')}
        cancelText={t('imports.keep')}
        onConfirm={() =>
          drop.mutate(draft.id, { onSuccess: () => navigate(pageAddress('/imports')) })
        }
      >
        <Button size="small" loading={drop.isPending} data-testid="drop-draft">
          {t(draft.status === 'committed' ? 'imports.tidy' : 'imports.dropDraft')}
        </Button>
      </Popconfirm>
    </header>
  )
}

interface FootProps {
  readonly draft: ImportDraft
  readonly step: DraftStep
  /** Of several datasets, one: until then there is nothing to go on with. */
  readonly chosen: boolean
}

function Foot({ draft, step, chosen }: FootProps) {
  const { t } = useTranslation()
  const at = draftSteps.indexOf(step)
  const before = draftSteps[at - 1]
  const after = chosen ? draftSteps[at + 1] : undefined
  return (
    <footer className={styles.foot}>
      {before && (
        <Link href={pageAddress(`/imports/${draft.id}/${before}`)} className={styles.way}>
          ‹ {t(`imports.step.${before}`)}
        </Link>
      )}
      {after && (
        <Link
          href={pageAddress(`/imports/${draft.id}/${after}`)}
          className={styles.way}
          data-testid="next-step"
          data-next
        >
          {t('imports.next', { step: t(`imports.step.${after}`) })} ›
        </Link>
      )}
    </footer>
  )
}
