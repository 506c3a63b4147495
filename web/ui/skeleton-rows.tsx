/** Rows of the final height while their content is on its way. */
import styles from './skeleton-rows.module.css'

const shares = [0.82, 0.6, 0.74, 0.5, 0.68]

export const SkeletonRows = ({ rows, height = 28 }: { rows: number; height?: number }) => (
  <div aria-hidden className={styles.rows}>
    {Array.from({ length: rows }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no identity
      <div key={index} className={styles.row} style={{ height }}>
        <span
          className={styles.bar}
          style={{ width: `${(shares[index % shares.length] ?? 0.6) * 100}%` }}
        />
      </div>
    ))}
  </div>
)
