/** 确认: one last look at what will happen, a reason, and the commit; afterwards the ways on. */
import { useTranslation } from 'react-i18next'
import { isLayerId } from '../../../gis-data/layers/index.ts'
import { useCommit, useDeliverySet } from '../../api/imports.ts'
import { Notice } from '../../ui/notice.tsx'
import { isPreviewed } from '../choices/decisions.ts'
import { waitsFor } from '../choices/scope.ts'
import { useLayerTitle } from '../layer-title.ts'
import { CommitTogether } from './commit-together.tsx'
import { Committed } from './committed.tsx'
import { PreviewOpen } from './preview-open.tsx'
import { ReasonedCommit } from './reasoned-commit.tsx'
import { scopeText } from './scope-text.ts'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

export function ConfirmStep({ draft, decisions }: StepProps) {
  const { t } = useTranslation()
  const titleOf = useLayerTitle()
  const commit = useCommit(draft.id)
  const together = useDeliverySet(draft).filter(({ status }) => status !== 'committed')
  if (draft.status === 'committed' && draft.report)
    return (
      <Committed draft={draft.id} report={draft.report} bounds={draft.preview?.bounds ?? null} />
    )
  const { preview, effect } = draft
  if (together.length > 1) return <CommitTogether drafts={together} />
  if (!preview || !isPreviewed(draft, decisions)) return <Notice text={t('imports.previewFirst')} />
  const waits = waitsFor(draft)
  if (waits) return <PreviewOpen draft={draft.id} waits={waits} />
  const number = (value: number) => value.toLocaleString('en-US')
  const { created, geometry, attributes, both, gone, unchanged } = preview.changes
  const facts = [
    [t('imports.into'), isLayerId(preview.layer) ? titleOf(preview.layer) : preview.title],
    [
      t('imports.mode'),
      decisions.target && 'custom' in decisions.target
        ? t('imports.newLayer')
        : t(`imports.mode.${decisions.mode}`),
    ],
    ...(preview.scope ? [[t('imports.scope'), scopeText(preview.scope, t)] as const] : []),
    [
      t('imports.willHappen'),
      t('imports.willHappenText', {
        created: number(created),
        changed: number(geometry + attributes + both),
        gone: number(gone),
        unchanged: number(unchanged),
      }),
    ],
    [
      t('imports.accounted'),
      t('imports.account', {
        read: number(preview.read),
        accepted: number(preview.accepted),
        rejected: number(preview.setAside),
      }),
    ],
    [
      t('imports.step.effect'),
      effect
        ? t('imports.effectText', {
            appearing: number(effect.appearing),
            vanishing: number(effect.vanishing),
          })
        : t('imports.notForeseen'),
    ],
  ] as const
  return (
    <div className={styles.confirm}>
      <dl>
        {facts.map(([term, value]) => (
          <Fact key={term} term={term} value={value} />
        ))}
      </dl>
      <ReasonedCommit
        text={t('imports.commit')}
        note={t('imports.commitNote')}
        ready
        pending={commit.isPending}
        error={commit.error}
        onCommit={(reason) => commit.mutate(reason)}
      />
    </div>
  )
}

const Fact = ({ term, value }: { term: string; value: string }) => (
  <>
    <dt>{term}</dt>
    <dd>{value}</dd>
  </>
)
