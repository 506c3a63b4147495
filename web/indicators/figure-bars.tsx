/** Stated, drawn and actual as bars against a line for the target. */
import type { IndicatorValue } from '../../server/api/indicator-contract.ts'
import { barLengths } from './bar-lengths.ts'
import styles from './figure-bars.module.css'

const bars = ['stated', 'planned', 'actual'] as const

/** The figures stand beside it in words. */
export function FigureBars({ value }: { value: IndicatorValue }) {
  const lengths = barLengths(value)
  const judged = value.checks[0]?.compares
  return (
    <div aria-hidden className={styles.bars}>
      {bars.map((name) => {
        const length = lengths[name]
        return (
          length && (
            <span
              key={name}
              className={styles.bar}
              data-figure={name}
              data-cut={length.cut}
              data-broken={value.state === 'nonconforming' && name === judged}
              style={{ width: `${length.percent}%` }}
            />
          )
        )
      })}
      {lengths.target && (
        <span className={styles.target} style={{ left: `${lengths.target.percent}%` }} />
      )}
    </div>
  )
}
