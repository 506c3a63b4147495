/** Says of a map which one of several it is, and what it shows: revision, plan, layers that it switches. */
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from '../state/beside.ts'
import styles from './beside.module.css'
import { useSideWords } from './use-side-words.ts'

interface SideLabelProps {
  /** Null for the map itself. */
  readonly side: Side | null
  /** From 1, where there are more than two. */
  readonly number?: number | undefined
  readonly place: CSSProperties
}

export function SideLabel({ side, number, place }: SideLabelProps) {
  const { t } = useTranslation()
  const words = useSideWords(side)
  return (
    <p className={styles.label} style={place}>
      {number !== undefined && <b>{t('beside.side.four', { number })} </b>}
      {words}
    </p>
  )
}
