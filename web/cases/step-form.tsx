/** What a step must state: who, why, and what this step needs besides. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ChosenAction, caseTransitions } from '../../gis-data/cases/case-states.ts'
import type { CaseView } from '../../server/api/case-contract.ts'
import { type Upload, useTakeStep } from '../api/cases.ts'
import { problemText } from '../api/problem-error.ts'
import { useStore } from '../lib/store.ts'
import { signature } from '../state/signature.ts'
import { useLanguage } from '../state/use-language.ts'
import { Notice } from '../ui/notice.tsx'
import styles from './case-sheet.module.css'
import { readUploads } from './read-uploads.ts'

interface StepFormProps {
  readonly view: CaseView
  readonly action: ChosenAction
  readonly onDone: () => void
}

export function StepForm({ view, action, onDone }: StepFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const actor = useStore(signature)
  // The version that was on the page when the form was opened: what it is about.
  const [seen] = useState(view.version)
  const [reason, setReason] = useState('')
  const [details, setDetails] = useState<Readonly<Record<string, string>>>({
    responsible: view.responsible ?? view.finding?.unitName?.split(' ')[0] ?? '',
    deadline: view.deadline ?? '',
    documentNumber: '',
    expiresOn: '',
  })
  const [attachments, setAttachments] = useState<readonly Upload[]>([])
  const take = useTakeStep(view.id)
  const { needs } = caseTransitions[action]
  const fields = needs.filter((need) => need !== 'attachment')
  const complete =
    actor.trim() &&
    reason.trim() &&
    fields.every((field) => details[field]?.trim()) &&
    (!needs.includes('attachment') || attachments.length > 0)

  const submit = () => {
    const given = Object.fromEntries(fields.map((field) => [field, details[field]]))
    take.mutate(
      { version: seen, action, actor, reason, attachments: [...attachments], ...given },
      { onSuccess: onDone },
    )
  }
  return (
    <form
      className={styles.form}
      data-testid="step-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label htmlFor="step-actor">{t('case.actor')}</label>
      <Input
        id="step-actor"
        size="small"
        value={actor}
        onChange={({ target }) => signature.set(target.value)}
      />
      {fields.map((field) => (
        <DetailField
          key={field}
          name={field}
          title={t(`case.${field}`)}
          isDay={field === 'deadline' || field === 'expiresOn'}
          value={details[field] ?? ''}
          onChange={(value) => setDetails({ ...details, [field]: value })}
        />
      ))}
      <label htmlFor="step-reason">{t('case.reason')}</label>
      <Input.TextArea
        id="step-reason"
        rows={2}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <label htmlFor="step-files">
        {t(needs.includes('attachment') ? 'case.attachmentNeeded' : 'case.attachment')}
      </label>
      <input
        id="step-files"
        type="file"
        multiple
        onChange={async ({ target }) => setAttachments(await readUploads(target.files))}
      />
      {action === 'close' && view.standing === 'present' && (
        <div className={styles.wide} data-testid="close-present">
          <Notice mark="▲" text={t('case.closePresent')} />
        </div>
      )}
      {take.error && (
        <div className={styles.wide}>
          <Notice tone="fault" text={problemText(take.error, language)} />
        </div>
      )}
      <div className={`${styles.wide} ${styles.actions}`}>
        <Button
          type="primary"
          size="small"
          htmlType="submit"
          loading={take.isPending}
          disabled={!complete}
          data-testid="take-step"
        >
          {t('case.take')}
        </Button>
        <Button size="small" onClick={onDone}>
          {t('case.cancel')}
        </Button>
      </div>
    </form>
  )
}

interface DetailFieldProps {
  readonly name: string
  readonly title: string
  readonly isDay: boolean
  readonly value: string
  readonly onChange: (value: string) => void
}

const DetailField = ({ name, title, isDay, value, onChange }: DetailFieldProps) => (
  <>
    <label htmlFor={`step-${name}`}>{title}</label>
    <Input
      id={`step-${name}`}
      size="small"
      type={isDay ? 'date' : 'text'}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  </>
)
