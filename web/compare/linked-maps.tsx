/** The other sides next to the map, which gives them half or three quarters of its room. */
import type { Map as MapLibre } from 'maplibre-gl'
import { useLayoutEffect } from 'react'
import { createPortal } from 'react-dom'
import type { Side } from '../state/beside.ts'
import styles from './beside.module.css'
import { SideLabel } from './side-label.tsx'
import { SideMap } from './side-map.tsx'

export function LinkedMaps({ main, sides }: { main: MapLibre; sides: readonly Side[] }) {
  const own = main.getContainer()
  const frame = own.parentElement
  const rows = sides.length > 1 ? 2 : 1
  useLayoutEffect(() => {
    own.style.width = '50%'
    own.style.height = `${100 / rows}%`
    main.resize()
    return () => {
      own.style.width = '100%'
      own.style.height = '100%'
      main.resize()
    }
  }, [main, own, rows])
  if (!frame) return null
  const numberOf = (at: number) => (sides.length > 1 ? at + 1 : undefined)
  const cells = ['right', 'lowerLeft', 'lowerRight'] as const
  return (
    <>
      <SideLabel side={null} number={numberOf(0)} place={{ left: 10 }} />
      {createPortal(
        sides.map((side, at) => (
          <section
            // biome-ignore lint/suspicious/noArrayIndexKey: a side is its place
            key={at}
            className={styles.cell}
            data-place={cells[at]}
            data-rows={rows}
            data-testid="linked-map"
          >
            <SideMap main={main} side={side} interactive />
            <SideLabel side={side} number={numberOf(at + 1)} place={{ left: 10 }} />
          </section>
        )),
        frame,
      )}
    </>
  )
}
