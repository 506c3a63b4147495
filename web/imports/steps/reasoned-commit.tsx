/** A reason in words and the button that commits with it, by click or Enter; what failed below. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemText } from '../../api/problem-error.ts'
import { useLanguage } from '../../state/use-language.ts'
import styles from './steps.module.css'

const LEAST_LETTERS = 2

interface ReasonedCommitProps {
  readonly text: string
  readonly note: string
  readonly ready: boolean
  readonly pending: boolean
  readonly error: Error | null
  readonly onCommit: (reason: string) => void
}

export function ReasonedCommit(props: ReasonedCommitProps) {
  const { text, note, ready, pending, error, onCommit } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const enough = reason.trim().length >= LEAST_LETTERS
  const confirm = () => {
    if (ready && enough) onCommit(reason.trim())
  }
  return (
    <>
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
          disabled={!ready || !enough}
          loading={pending}
          data-testid="commit"
          onClick={confirm}
        >
          {text}
        </Button>
        <span className={styles.reason}>{enough ? note : t('imports.reasonMissing')}</span>
      </div>
      {error && (
        <p role="alert" className={styles.fault}>
          {problemText(error, language)}
        </p>
      )}
    </>
  )
}
