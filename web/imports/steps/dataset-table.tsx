/** What a delivery holds: one dataset to be decided here, or several, each in a draft of its own, to go in together. */
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { ImportDraft, InspectedDataset } from '../../../server/api/import-contract.ts'
import { useSplitDraft } from '../../api/imports.ts'
import { problemText } from '../../api/problem-error.ts'
import { useLanguage } from '../../state/use-language.ts'
import { pageAddress } from '../../state/use-page-state.ts'
import table from '../../ui/plain-table.module.css'
import { type Decisions, decisionsFor, isUsable, meantIn } from '../choices/decisions.ts'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

export function DatasetTable({
  draft,
  dataset,
  decide,
}: Pick<StepProps, 'draft' | 'dataset' | 'decide'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const datasets = meantIn(draft)
  const usable = datasets.filter(isUsable)
  const [several, setSeveral] = useState<readonly string[] | null>(null)
  const chosen = several ?? (dataset ? [dataset.id] : [])
  const choose = (ids: readonly string[]) => {
    const [only, another] = ids
    const meant = another === undefined ? datasets.find(({ id }) => id === only) : undefined
    setSeveral(another === undefined ? null : ids)
    decide(decisionsFor(meant ?? null) satisfies Decisions)
  }
  return (
    <>
      {draft.delivery === null && usable.length > 1 && chosen.length === 0 && (
        <p className={styles.ask}>▲ {t('imports.datasetsAsk')}</p>
      )}
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                checked={usable.length > 0 && chosen.length === usable.length}
                indeterminate={chosen.length > 0 && chosen.length < usable.length}
                disabled={draft.delivery !== null || usable.length < 2}
                data-testid="all-datasets"
                onChange={({ target }) => choose(target.checked ? usable.map(({ id }) => id) : [])}
              >
                {t('imports.dataset')}
              </Checkbox>
            </th>
            <th scope="col">{t('imports.format')}</th>
            <th scope="col" className={table.right}>
              {t('imports.rows')}
            </th>
            <th scope="col">{t('imports.shapes')}</th>
            <th scope="col">{t('imports.proposal')}</th>
          </tr>
        </thead>
        <tbody>
          {datasets.map((each) => (
            <tr key={each.id} data-testid="dataset">
              <th scope="row">
                <Checkbox
                  checked={chosen.includes(each.id)}
                  disabled={draft.delivery !== null || !isUsable(each)}
                  onChange={({ target }) =>
                    choose(
                      target.checked ? [...chosen, each.id] : chosen.filter((id) => id !== each.id),
                    )
                  }
                >
                  <span className={styles.datasetName}>{each.layer}</span>
                  <span className={table.second}> {each.file !== each.layer && each.file}</span>
                </Checkbox>
              </th>
              <td>{each.format}</td>
              <td className={table.right}>{each.rowCount.toLocaleString('en-US')}</td>
              <td>
                {shapesOf(each)
                  .map((kind) => t(`imports.shape.${kind}`))
                  .join(' ')}
              </td>
              <td>{meaningOf(each, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {chosen.length > 1 && <Split draft={draft} datasets={chosen} />}
    </>
  )
}

function Split({ draft, datasets }: { draft: ImportDraft; datasets: readonly string[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const split = useSplitDraft(draft.id)
  return (
    <div className={styles.actions}>
      <Button
        type="primary"
        loading={split.isPending}
        data-testid="split"
        onClick={() =>
          split.mutate(datasets, {
            onSuccess: ([first]) => first && navigate(pageAddress(`/imports/${first.id}`)),
          })
        }
      >
        {t('imports.split', { count: datasets.length })}
      </Button>
      <span className={styles.reason}>{t('imports.splitNote')}</span>
      {split.error && (
        <p role="alert" className={styles.fault}>
          {problemText(split.error, language)}
        </p>
      )}
    </div>
  )
}

const shapesOf = ({ geometryKinds }: InspectedDataset) =>
  geometryKinds.length === 0 ? (['none'] as const) : geometryKinds

/** What it seems to be, or why it cannot be used. */
function meaningOf(
  { problem, crsRefused, layers: [best] }: InspectedDataset,
  language: 'zh' | 'en',
): string {
  if (problem) return language === 'zh' ? problem.detail : problem.detailEn
  if (crsRefused) return language === 'zh' ? crsRefused.reason : crsRefused.reasonEn
  if (!best) return '—'
  const title = language === 'zh' ? best.title : best.titleEn
  return `${title} ${Math.round(best.score * 100)}%`
}
