/** Says of a map what it shows: its revision, its plan, the layers that it switches. */
import type { CSSProperties } from 'react'
import type { Side } from '../state/beside.ts'
import styles from './beside.module.css'
import { useSideWords } from './use-side-words.ts'

/** `side`: null for the map itself. */
export function SideLabel({ side, place }: { side: Side | null; place: CSSProperties }) {
  const words = useSideWords(side)
  return (
    <p className={styles.label} style={place}>
      {words}
    </p>
  )
}
