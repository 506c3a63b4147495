/** A feature in a list of the analysis: its name and figure; a click shows it on the map. */
import type { ReactNode } from 'react'
import { grownBounds } from '../lib/bounds.ts'
import { flyToBounds } from '../map/camera.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import styles from './feature-row.module.css'

export interface FeatureRowProps {
  readonly layer: string
  readonly feature: {
    readonly fid: number
    readonly name: string
    readonly bounds: Parameters<typeof grownBounds>[0]
  }
  readonly figure: string
  /** Under the name. */
  readonly second?: ReactNode
}

export function FeatureRow({ layer, feature, figure, second }: FeatureRowProps) {
  const { selected } = usePageState()
  const { fid, name, bounds } = feature
  return (
    <li>
      <button
        type="button"
        className={styles.feature}
        aria-current={selected?.layer === layer && selected.fid === fid}
        onClick={() => {
          patchPageState({ selected: { layer, fid }, finding: null })
          flyToBounds(grownBounds(bounds, 0.6, 0.0003), 18)
        }}
      >
        <span className={styles.name}>{name}</span>
        <span className={styles.figure}>{figure}</span>
        {second && <span className={styles.second}>{second}</span>}
      </button>
    </li>
  )
}
