/** Counts as tiles, each of which opens its rows. */
import type { MarkTone } from '../../ui/mark.tsx'
import styles from './change-tiles.module.css'

export interface ChangeTile {
  readonly id: string
  readonly title: string
  /** Null while it is not known: nothing yet is not none. */
  readonly count: number | null
  /** No rows to open, as those that stay as they are. */
  readonly still?: boolean
  readonly tone?: MarkTone
}

export interface ChangeTilesProps {
  readonly tiles: readonly ChangeTile[]
  readonly open: string | null
  readonly onOpen: (id: string) => void
}

export const ChangeTiles = ({ tiles, open, onOpen }: ChangeTilesProps) => (
  <div className={styles.tiles}>
    {tiles.map(({ id, title, count, still = false, tone }) => (
      <button
        key={id}
        type="button"
        className={styles.tile}
        data-tone={count ? tone : undefined}
        aria-pressed={open === id}
        disabled={still || !count}
        data-testid={`tile-${id}`}
        onClick={() => onOpen(id)}
      >
        <strong>{count === null ? '…' : count.toLocaleString('en-US')}</strong>
        <span>{title}</span>
      </button>
    ))}
  </div>
)
