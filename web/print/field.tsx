/** A label over its control. */
import type { ReactNode } from 'react'
import styles from './print-panel.module.css'

export interface FieldProps {
  readonly label: string
  readonly wide?: boolean
  readonly children: ReactNode
}

export const Field = ({ label, wide = false, children }: FieldProps) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
  <label className={`${styles.field} ${wide ? styles.wide : ''}`}>
    <span className={styles.label}>{label}</span>
    {children}
  </label>
)
