/** 确认: one last look at what will happen, a reason, and the commit; afterwards the ways on. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isLayerId } from '../../../gis-data/layers/index.ts'
import { useCommit, useDeliverySet } from '../../api/imports.ts'
import { problemText } from '../../api/problem-error.ts'
import { useLanguage } from '../../state/use-language.ts'
import { Notice } from '../../ui/notice.tsx'
import { isPreviewed } from '../choices/decisions.ts'
import { useLayerTitle } from '../layer-title.ts'
import { CommitTogether } from './commit-together.tsx'
import { Committed } from './committed.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

const LEAST_LETTERS = 2

export function ConfirmStep({ draft, decisions }: StepProps) {
  const { t } = useTranslation()
  const titleOf = useLayerTitle()
  const language = useLanguage()
  const commit = useCommit(draft.id)
  const together = useDeliverySet(draft).filter(({ status }) => status !== 'committed')
  const [reason, setReason] = useState('')
  if (draft.status === 'committed' && draft.report)
    return <Committed report={draft.report} bounds={draft.preview?.bounds ?? null} />
  const { preview, effect } = draft
  if (together.length > 1) return <CommitTogether drafts={together} />
  if (!preview || !isPreviewed(draft, decisions)) return <Notice text={t('imports.previewFirst')} />
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
  const enough = reason.trim().length >= LEAST_LETTERS
  const confirm = () => {
    if (enough) commit.mutate(reason.trim())
  }
  return (
    <div className={styles.confirm}>
      <dl>
        {facts.map(([term, value]) => (
          <Fact key={term} term={term} value={value} />
        ))}
      </dl>
      <Input
        value={reason}
        maxLength={500}
        placeholder={t('imports.reason')}
        aria-label={t('imports.reason')}
        required
        data-testid="commit-reason"
        onChange={({ target }) => setReason(target.value)}
        onPressEnter={confirm}
      />
      <div className={styles.actions}>
        <Button
          type="primary"
          disabled={!enough}
          loading={commit.isPending}
          data-testid="commit"
          onClick={confirm}
        >
          {t('imports.commit')}
        </Button>
        <span className={styles.reason}>
          {t(enough ? 'imports.commitNote' : 'imports.reasonMissing')}
        </span>
      </div>
      {commit.error && (
        <p role="alert" className={styles.fault}>
          {problemText(commit.error, language)}
        </p>
      )}
    </div>
  )
}

const Fact = ({ term, value }: { term: string; value: string }) => (
  <>
    <dt>{term}</dt>
    <dd>{value}</dd>
  </>
)
