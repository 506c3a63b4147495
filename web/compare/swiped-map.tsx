/** The other side over the map, as far as the line that one drags: by mouse, finger or arrow keys. */
import type { Map as MapLibre } from 'maplibre-gl'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from '../state/beside.ts'
import styles from './beside.module.css'
import { SideLabel } from './side-label.tsx'
import { SideMap } from './side-map.tsx'

/** Percent of the width. */
const STEP = 2
const steps: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => at - STEP,
  ArrowRight: (at) => at + STEP,
  Home: () => 0,
  End: () => 100,
}
const within = (percent: number) => Math.min(100, Math.max(0, percent))

export function SwipedMap({ main, side }: { main: MapLibre; side: Side }) {
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  const [percent, setPercent] = useState(50)
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const box = frame.current?.getBoundingClientRect()
    if (box) setPercent(within(((event.clientX - box.left) / box.width) * 100))
  }
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    setPercent((at) => within(step(at)))
  }
  return (
    <div ref={frame} className={styles.over} data-testid="swipe">
      <div className={styles.clipped} style={{ clipPath: `inset(0 0 0 ${percent}%)` }}>
        <SideMap main={main} side={side} interactive={false} />
      </div>
      <SideLabel side={null} place={{ right: `calc(${100 - percent}% + 18px)` }} />
      <SideLabel side={side} place={{ left: `calc(${percent}% + 18px)` }} />
      <div
        className={styles.line}
        style={{ left: `${percent}%` }}
        role="slider"
        tabIndex={0}
        aria-label={t('beside.line')}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(percent)}
        onKeyDown={press}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
      >
        <span className={styles.grip} aria-hidden>
          ◂ ▸
        </span>
      </div>
    </div>
  )
}
