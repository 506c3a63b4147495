/** Everything at the clicked place, to choose from. */
import type { FeatureRecord } from '../../../server/api/contract.ts'
import type { KnownLayer } from '../../map/drawn-layers.ts'
import { useWords } from '../../state/use-language.ts'
import { patchPageState } from '../../state/use-page-state.ts'
import styles from './hit-list.module.css'

export interface HitListProps {
  readonly hits: readonly FeatureRecord[]
  readonly selected: FeatureRecord | null
  readonly known: readonly KnownLayer[]
  readonly testId?: string
}

export function HitList({ hits, selected, known, testId = 'hits' }: HitListProps) {
  const words = useWords()
  return (
    <ul className={styles.hits} data-testid={testId}>
      {hits.map((hit) => {
        const layer = known.find((entry) => entry.layer.id === hit.layer)?.layer
        return (
          <li key={`${hit.layer}:${hit.fid}`}>
            <button
              type="button"
              className={styles.hit}
              aria-pressed={hit === selected}
              onClick={() => patchPageState({ selected: { layer: hit.layer, fid: hit.fid } })}
            >
              <span className={styles.layer}>{layer ? words(layer) : hit.layer}</span>
              <span className={styles.name}>{hit.name}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
