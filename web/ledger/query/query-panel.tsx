/** 查询 in the map's rail: a layer, and what its features must fulfil; the answer is a filtered map and table. */
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useKnownLayers } from '../../map/use-known-layers.ts'
import { freshTable } from '../../state/layer-filter.ts'
import { useWords } from '../../state/use-language.ts'
import { pageState, patchPageState, usePageState } from '../../state/use-page-state.ts'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { layerChoices } from '../layer-choices.ts'
import styles from './query.module.css'
import { QueryBuilder } from './query-builder.tsx'

export function QueryPanel() {
  const { t } = useTranslation()
  const words = useWords()
  const { known, isPending } = useKnownLayers()
  const { table, q, selected } = usePageState()
  const [chosen, setChosen] = useState<string | null>(null)
  if (isPending) return <SkeletonRows rows={8} />
  const layer = chosen ?? table ?? selected?.layer ?? 'rural_house'
  const apply = (filter: string | null, of = layer) => {
    const { shown, sort, columns, sumsBy } = pageState()
    const same = of === table
    patchPageState({
      ...freshTable,
      ...(same && { sort, columns, sumsBy }),
      table: of,
      q: filter,
      shown: { ...shown, [of]: true },
    })
  }
  return (
    <div className={styles.panel} data-testid="query-panel">
      <label className={styles.label} htmlFor="query-layer">
        {t('query.layer')}
      </label>
      <Select
        id="query-layer"
        className={styles.wide}
        size="small"
        showSearch={{ optionFilterProp: 'label' }}
        value={layer}
        options={layerChoices(known, words)}
        onChange={setChosen}
      />
      <QueryBuilder
        key={layer}
        layer={layer}
        text={layer === table ? q : null}
        onApply={apply}
        onOpenKept={(kept) => {
          setChosen(kept.layer)
          apply(kept.filter, kept.layer)
        }}
      />
    </div>
  )
}
