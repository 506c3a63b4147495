/** How an overlay draws something, small: hatched, outlined or a line, with its sign. */
import { useId } from 'react'
import type { OverlayMark } from '../../map/legend/overlay-legend.ts'
import styles from './overlay-swatch.module.css'

const WIDTH = 26
const HEIGHT = 16

export function OverlaySwatch({ mark }: { mark: OverlayMark }) {
  const hatch = useId()
  const { colour, line, width, hatched, filled, shape, open } = mark
  const stroke = {
    stroke: colour,
    strokeWidth: width,
    strokeDasharray: line === 'dashed' ? '4 2' : undefined,
  }
  return (
    <svg className={styles.swatch} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <defs>
        <pattern
          id={hatch}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <path d="M0 2.5H5" stroke={colour} strokeWidth="1.3" />
        </pattern>
      </defs>
      {open ? (
        <path d={`M2 ${HEIGHT / 2}H${WIDTH - 2}`} {...stroke} />
      ) : (
        <rect
          x="1"
          y="1"
          width={WIDTH - 2}
          height={HEIGHT - 2}
          fill={hatched ? `url(#${hatch})` : filled ? colour : 'none'}
          {...stroke}
        />
      )}
      {shape && (
        <text className={styles.shape} x={WIDTH / 2} y={HEIGHT / 2} fill={colour}>
          {shape}
        </text>
      )}
    </svg>
  )
}
