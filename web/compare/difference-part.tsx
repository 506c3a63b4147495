/** What became of a layer between two revisions: chosen, counted, listed and drawn. */
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useChangesets } from '../api/changesets.ts'
import { RevisionChoice } from '../map/revision/revision-choice.tsx'
import { useKnownLayers } from '../map/use-known-layers.ts'
import type { Difference } from '../state/page-state.ts'
import { useWords } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import styles from './compare-panel.module.css'
import { DifferenceList } from './difference-list.tsx'
import { lastChangeOf, momentsOf } from './moments.ts'

const ends = [
  ['from', 'beside.from'],
  ['to', 'beside.to'],
] as const

export function DifferencePart() {
  const { t } = useTranslation()
  const words = useWords()
  const { known } = useKnownLayers()
  const { difference } = usePageState()
  const { data: changesets } = useChangesets()
  const moments = momentsOf(changesets ?? [])
  const newest = moments.at(-1)?.id ?? 0
  const change = (patch: Partial<Difference>) => {
    if (difference) patchPageState({ difference: { ...difference, ...patch } })
  }
  return (
    <>
      <Select
        size="small"
        allowClear
        showSearch
        optionFilterProp="label"
        aria-label={t('beside.differenceLayer')}
        placeholder={t('beside.differenceLayer')}
        value={difference?.layer ?? null}
        options={known.map(({ layer }) => ({ value: layer.id, label: words(layer) }))}
        onChange={(layer?: string | null) =>
          patchPageState({
            difference: layer ? { ...(difference ?? lastChangeOf(moments, layer)), layer } : null,
          })
        }
      />
      {difference && (
        <>
          {ends.map(([end, title]) => (
            <div key={end} className={styles.field}>
              <span>{t(title)}</span>
              <RevisionChoice
                value={difference[end]}
                label={t(title)}
                onChange={(revision) => change({ [end]: revision ?? newest })}
              />
            </div>
          ))}
          <DifferenceList
            key={`${difference.layer}:${difference.from}:${difference.to}`}
            difference={difference}
          />
        </>
      )}
    </>
  )
}
