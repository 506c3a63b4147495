/** The scale bar of a small still map, in its lower left corner; its letters are as large as the map's. */
import type { MiniMapView } from './mini-map-path.ts'
import styles from './mini-scale-bar.module.css'

export interface MiniScaleBarProps extends Pick<MiniMapView, 'scaleBar'> {
  /** Of the bar's left end, in the units of the map. */
  readonly x: number
  readonly y: number
}

export function MiniScaleBar({ scaleBar: { px, metres }, x, y }: MiniScaleBarProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className={styles.bar} d={`M0 -4V0H${px}V-4`} />
      <text className={styles.text} x={px + 5} y="1">
        {metres} m
      </text>
    </g>
  )
}
