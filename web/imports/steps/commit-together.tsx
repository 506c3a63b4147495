/** 确认 of a delivery with several datasets: what each would do, and one changeset for all, or this one alone. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ImportDraft } from '../../../server/api/import-contract.ts'
import { useCommitTogether } from '../../api/imports.ts'
import { problemText } from '../../api/problem-error.ts'
import { useLanguage } from '../../state/use-language.ts'
import { pageAddress } from '../../state/use-page-state.ts'
import { Mark } from '../../ui/mark.tsx'
import table from '../../ui/plain-table.module.css'
import { PartRow } from './part-row.tsx'
import styles from './steps.module.css'

const LEAST_LETTERS = 2

export function CommitTogether({ drafts }: { drafts: readonly ImportDraft[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const commit = useCommitTogether()
  const [reason, setReason] = useState('')
  const [left, setLeft] = useState<readonly string[]>([])
  const chosen = drafts.filter(({ id }) => !left.includes(id))
  const open = chosen.filter(({ status }) => status !== 'previewed')
  const enough = reason.trim().length >= LEAST_LETTERS
  const ready = enough && chosen.length > 0 && open.length === 0
  const confirm = () => {
    if (ready) commit.mutate({ drafts: chosen.map(({ id }) => id), reason: reason.trim() })
  }
  return (
    <div className={styles.together} data-testid="commit-together">
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('imports.dataset')}</th>
            <th scope="col">{t('imports.into')}</th>
            <th scope="col">{t('imports.mode')}</th>
            <th scope="col">{t('imports.willHappen')}</th>
            <th scope="col">{t('imports.accounted')}</th>
            <th scope="col">{t('imports.step.effect')}</th>
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft) => (
            <PartRow
              key={draft.id}
              draft={draft}
              chosen={!left.includes(draft.id)}
              onChoose={(wanted) =>
                setLeft((ids) =>
                  wanted ? ids.filter((id) => id !== draft.id) : [...ids, draft.id],
                )
              }
            />
          ))}
        </tbody>
      </table>
      {open[0] && (
        <p>
          <Mark shape="▲" tone="amber" word={t('imports.setOpen', { count: open.length })} />{' '}
          <Link href={pageAddress(`/imports/${open[0].id}`)}>{open[0].dataset}</Link>
        </p>
      )}
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
          disabled={!ready}
          loading={commit.isPending}
          data-testid="commit"
          onClick={confirm}
        >
          {t('imports.commitTogether', { count: chosen.length })}
        </Button>
        <span className={styles.reason}>
          {t(enough ? 'imports.togetherNote' : 'imports.reasonMissing')}
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
