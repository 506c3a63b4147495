/** Stated, drawn and actual as bars against a line for the target. */
import type { IndicatorValue } from '../../server/api/indicator-contract.ts'
import { barLengths } from './bar-lengths.ts'
import styles from './figure-bars.module.css'

const bars = ['stated', 'planned', 'actual'] as const

/** The figures stand beside it in words. */
export function FigureBars({ value }: { value: IndicatorValue }) {
  const lengths = barLengths(value)
  const broken = value.checks.filter(({ state }) => state === 'nonconforming')
  return (
    <div aria-hidden className={styles.bars}>
      {bars.map((name) => {
        const length = lengths[name]
        return (
          length !== null &&
          length.percent > 0 && (
            <span
              key={name}
              className={styles.bar}
              data-figure={name}
              data-cut={length.cut}
              data-broken={broken.some(({ compares }) => compares === name)}
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
