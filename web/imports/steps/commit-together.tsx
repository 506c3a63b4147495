/** 确认 of a delivery with several datasets: what each would do, and one changeset for all, or this one alone. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ImportDraft } from '../../../server/api/import-contract.ts'
import { useCommitTogether } from '../../api/imports.ts'
import { pageAddress } from '../../state/use-page-state.ts'
import { Mark } from '../../ui/mark.tsx'
import table from '../../ui/plain-table.module.css'
import { waitsFor } from '../choices/scope.ts'
import { PartRow } from './part-row.tsx'
import { ReasonedCommit } from './reasoned-commit.tsx'
import styles from './steps.module.css'

export function CommitTogether({ drafts }: { drafts: readonly ImportDraft[] }) {
  const { t } = useTranslation()
  const commit = useCommitTogether()
  const [left, setLeft] = useState<readonly string[]>([])
  const chosen = drafts.filter(({ id }) => !left.includes(id))
  const open = chosen.filter((draft) => draft.status !== 'previewed' || waitsFor(draft) !== null)
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
      <ReasonedCommit
        text={t('imports.commitTogether', { count: chosen.length })}
        note={t('imports.togetherNote')}
        ready={chosen.length > 0 && open.length === 0}
        pending={commit.isPending}
        error={commit.error}
        onCommit={(reason) => commit.mutate({ drafts: chosen.map(({ id }) => id), reason })}
      />
    </div>
  )
}
