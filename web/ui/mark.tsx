/** A state as shape, colour and word, so that it is never told by colour alone. */
import styles from './mark.module.css'

export type MarkTone = 'red' | 'amber' | 'blue' | 'green' | 'grey'

export interface MarkProps {
  readonly shape: string
  readonly tone: MarkTone
  readonly word?: string
  readonly title?: string
}

export const Mark = ({ shape, tone, word, title }: MarkProps) => (
  <span className={styles.mark} data-tone={tone} title={title}>
    <span aria-hidden className={styles.shape}>
      {shape}
    </span>
    {word}
  </span>
)
