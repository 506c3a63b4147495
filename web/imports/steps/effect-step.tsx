/** 影响: findings that would appear or vanish, judged by the same rules before anything is committed. */
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportEffect } from '../../../server/api/import-contract.ts'
import { useForesee } from '../../api/imports.ts'
import { problemText } from '../../api/problem-error.ts'
import { ChangeTiles } from '../../map/changes/change-tiles.tsx'
import { useLanguage } from '../../state/use-language.ts'
import { Notice } from '../../ui/notice.tsx'
import { isPreviewed } from '../choices/decisions.ts'
import { waitsFor } from '../choices/scope.ts'
import { EffectFindings } from './effect-findings.tsx'
import { EffectRules } from './effect-rules.tsx'
import { PreviewOpen } from './preview-open.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

export function EffectStep({ draft, decisions }: StepProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const foresee = useForesee(draft.id)
  if (!isPreviewed(draft, decisions)) return <Notice text={t('imports.previewFirst')} />
  const waits = waitsFor(draft)
  if (waits) return <PreviewOpen draft={draft.id} waits={waits} />
  if (draft.effect) return <Effect effect={draft.effect} />
  return (
    <Notice
      mark="◎"
      text={t('imports.effectNote')}
      action={
        <>
          <Button
            type="primary"
            loading={foresee.isPending}
            data-testid="foresee"
            onClick={() => foresee.mutate()}
          >
            {t('imports.foresee')}
          </Button>
          {foresee.error && (
            <p role="alert" className={styles.fault}>
              {problemText(foresee.error, language)}
            </p>
          )}
        </>
      }
    />
  )
}

function Effect({ effect }: { effect: ImportEffect }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<'appearing' | 'vanishing'>(
    effect.appearing === 0 && effect.vanishing > 0 ? 'vanishing' : 'appearing',
  )
  const [rule, setRule] = useState<string | null>(null)
  const all = open === 'appearing' ? effect.appearingFindings : effect.vanishingFindings
  const findings = rule === null ? all : all.filter((finding) => finding.rule === rule)
  if (effect.appearing + effect.vanishing + effect.changed === 0)
    return <Notice mark="✓" text={t('imports.noEffect', { rules: effect.rules })} />
  return (
    <>
      <p className={styles.lead}>{t('imports.effectLead', { rules: effect.rules })}</p>
      <ChangeTiles
        open={open}
        onOpen={(id) => setOpen(id === 'vanishing' ? 'vanishing' : 'appearing')}
        tiles={[
          {
            id: 'appearing',
            title: t('imports.appearing'),
            count: effect.appearing,
            tone: 'red',
          },
          {
            id: 'vanishing',
            title: t('imports.vanishing'),
            count: effect.vanishing,
            tone: 'green',
          },
          {
            id: 'changed',
            title: t('imports.changedFindings'),
            count: effect.changed,
            still: true,
          },
        ]}
      />
      <EffectRules effect={effect} chosen={rule} onChoose={setRule} />
      <EffectFindings
        key={open}
        part={open}
        findings={findings}
        total={open === 'appearing' ? effect.appearing : effect.vanishing}
        narrowed={rule !== null}
      />
    </>
  )
}
