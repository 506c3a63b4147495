/** An entry of the list at a page's side: a name, facts below it, the open one marked. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import styles from './list-entry.module.css'

interface ListEntryProps {
  readonly href: string
  readonly name: string
  readonly open: boolean
  readonly testId?: string
  /** What is told of it, in small print. */
  readonly children?: ReactNode
}

export function ListEntry({ href, name, open, testId, children }: ListEntryProps) {
  return (
    <Link
      href={href}
      className={styles.entry}
      aria-current={open ? 'true' : undefined}
      data-testid={testId}
    >
      <span className={styles.name}>{name}</span>
      {children && <span className={styles.facts}>{children}</span>}
    </Link>
  )
}

/** Scrolls by itself where there are many. */
export const EntryList = ({ label, children }: { label: string; children: ReactNode }) => (
  <nav className={styles.list} aria-label={label}>
    {children}
  </nav>
)
