/** The case of a finding: a link to it, or the form that opens one. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Finding } from '../../server/api/contract.ts'
import { useCaseOf, useOpenCase } from '../api/cases.ts'
import { problemText } from '../api/problem-error.ts'
import { useViewer } from '../api/viewer.ts'
import { useStore } from '../lib/store.ts'
import { CaseStateWord } from '../map/verdict/case-state-word.tsx'
import { signature } from '../state/signature.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import styles from './case-of-finding.module.css'

export function CaseOfFinding({ finding }: { finding: Finding }) {
  const { t } = useTranslation()
  const { data: known, isPending } = useCaseOf(finding.key)
  const { data: viewer } = useViewer()
  const [asking, setAsking] = useState(false)
  if (isPending) return null
  if (known)
    return (
      <p className={styles.line} data-testid="case-of-finding">
        <CaseStateWord state={known.state} />
        <Link href={pageAddress(`/cases/${known.id}`)}>{t('case.number', { id: known.id })}</Link>
        {known.deadline && <span>{t('case.until', { day: known.deadline })}</span>}
      </p>
    )
  if (viewer?.role !== 'planner' && viewer?.role !== 'reform')
    return <p className={styles.line}>{t('case.none')}</p>
  return asking ? (
    <OpeningForm finding={finding} onCancel={() => setAsking(false)} />
  ) : (
    <Button size="small" data-testid="open-case" onClick={() => setAsking(true)}>
      {t('case.open')}
    </Button>
  )
}

function OpeningForm({ finding, onCancel }: { finding: Finding; onCancel: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const actor = useStore(signature)
  const [reason, setReason] = useState('')
  const open = useOpenCase()
  const asked = { run: finding.run, finding: finding.id, actor, reason, attachments: [] }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        open.mutate(asked)
      }}
    >
      <Input
        size="small"
        value={actor}
        placeholder={t('case.actor')}
        aria-label={t('case.actor')}
        onChange={({ target }) => signature.set(target.value)}
      />
      <Input.TextArea
        rows={2}
        value={reason}
        placeholder={t('case.openReason')}
        aria-label={t('case.openReason')}
        onChange={({ target }) => setReason(target.value)}
      />
      {open.error && <Notice tone="fault" text={problemText(open.error, language)} />}
      <div className={styles.line}>
        <Button
          size="small"
          type="primary"
          htmlType="submit"
          loading={open.isPending}
          disabled={!actor.trim() || !reason.trim()}
        >
          {t('case.open')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('case.cancel')}
        </Button>
      </div>
    </form>
  )
}
