/** Adds a document to a plan: the file, its title and its day. */
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddPlanText } from '../../../api/plan-texts.ts'
import { problemText } from '../../../api/problem-error.ts'
import { fileBase64 } from '../../../lib/file-base64.ts'
import { useEscape } from '../../../lib/use-escape.ts'
import { useLanguage } from '../../../state/use-language.ts'
import { Notice } from '../../../ui/notice.tsx'
import styles from './plan-texts.module.css'
import { TextInArchive } from './text-in-archive.tsx'
import { textEndings, useChosenText } from './use-chosen-text.ts'

export interface PlanTextFormProps {
  readonly plan: number
  readonly onDone: () => void
}

export function PlanTextForm({ plan, onDone }: PlanTextFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const own = useId()
  const [title, setTitle] = useState('')
  const [datedOn, setDatedOn] = useState('')
  const add = useAddPlanText(plan)
  useEscape(true, onDone)
  const { file, entries, entry, unreadable, choose, chooseEntry } = useChosenText(({ name }) => {
    if (!title || entry) setTitle(name.replace(/\.\w+$/, ''))
  })
  const submit = async () => {
    if (!file) return
    const base64 = await fileBase64(file)
    add.mutate({ title, datedOn: datedOn || null, name: file.name, base64 }, { onSuccess: onDone })
  }
  return (
    <form
      className={styles.form}
      data-testid="plan-text-form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <label htmlFor={`${own}file`}>{t('planText.file')}</label>
      <input
        id={`${own}file`}
        type="file"
        accept={[...textEndings, '.zip'].join(',')}
        onChange={({ target }) => void choose(target.files?.[0])}
      />
      {entries && (
        <TextInArchive
          entries={entries}
          chosen={entry}
          onChoose={(next) => void chooseEntry(next)}
        />
      )}
      {unreadable && (
        <div className={styles.wide}>
          <Notice tone="fault" text={t('planText.badArchive')} />
        </div>
      )}
      <label htmlFor={`${own}title`}>{t('planText.name')}</label>
      <Input
        id={`${own}title`}
        size="small"
        maxLength={120}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <label htmlFor={`${own}day`}>{t('planText.day')}</label>
      <Input
        id={`${own}day`}
        size="small"
        type="date"
        value={datedOn}
        onChange={({ target }) => setDatedOn(target.value)}
      />
      <p className={styles.second}>{t('planText.bounds')}</p>
      {add.error && (
        <div className={styles.wide}>
          <Notice tone="fault" text={problemText(add.error, language)} />
        </div>
      )}
      <div className={styles.wide}>
        <Button
          type="primary"
          size="small"
          htmlType="submit"
          loading={add.isPending}
          disabled={!file || !title.trim()}
        >
          {t('planText.add')}
        </Button>{' '}
        <Button size="small" onClick={onDone}>
          {t('planText.cancel')}
        </Button>
      </div>
    </form>
  )
}
