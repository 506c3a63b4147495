/** One group of the tree: folds, and switches all its layers at once. */
import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons'
import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { type LayerGroup, layerGroups } from '../../../gis-data/catalogue.ts'
import { useStore } from '../../lib/store.ts'
import { isShown, type KnownLayer } from '../../map/drawn-layers.ts'
import { foldedGroups } from '../../state/settings.ts'
import { useWords } from '../../state/use-language.ts'
import { usePageState } from '../../state/use-page-state.ts'
import styles from './layer-group-rows.module.css'
import { LayerRow } from './layer-row.tsx'
import { showLayers } from './show-layers.ts'

export interface LayerGroupRowsProps {
  readonly group: LayerGroup
  readonly entries: readonly KnownLayer[]
  readonly unfolded: boolean
}

export function LayerGroupRows({ group, entries, unfolded }: LayerGroupRowsProps) {
  const { t } = useTranslation()
  const words = useWords()
  const state = usePageState()
  const folded = useStore(foldedGroups)
  const open = unfolded || !folded.includes(group)
  const visible = entries.filter((entry) => isShown(entry, state)).length
  const fold = () =>
    foldedGroups.set(open ? [...folded, group] : folded.filter((each) => each !== group))
  return (
    <section>
      <header className={styles.head}>
        <button type="button" className={styles.fold} aria-expanded={open} onClick={fold}>
          {open ? <CaretDownOutlined /> : <CaretRightOutlined />}
          {words(layerGroups[group])}
          <span className={styles.count}>
            {visible}/{entries.length}
          </span>
        </button>
        <Checkbox
          checked={visible === entries.length}
          indeterminate={visible > 0 && visible < entries.length}
          aria-label={t('layers.showGroup', { name: words(layerGroups[group]) })}
          onChange={() => showLayers(entries, visible < entries.length)}
        />
      </header>
      {open && (
        <ul>
          {entries.map((entry) => (
            <LayerRow key={entry.layer.id} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  )
}
