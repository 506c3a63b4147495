/** The grip in the middle of the frame: dragged by the pointer, moved by the arrow keys. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '../lib/store.ts'
import { currentMap } from '../map/current-map.ts'
import { mapLibrary } from '../map/map-library.ts'
import styles from './frame-handle.module.css'
import { movedBy } from './sheet-corners.ts'
import { type SheetPlace, scaleText } from './sheet-place.ts'

const STEP_MM = 10
const FINE_MM = 1
const steps: Record<string, readonly [right: number, up: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** `onMove` hears every place that the frame is brought to. */
export function useFrameHandle(place: SheetPlace | null, onMove: (next: SheetPlace) => void): void {
  const map = useStore(currentMap)
  const { t } = useTranslation()
  const latest = useRef({ place, onMove })
  latest.current = { place, onMove }
  const marker = useRef<InstanceType<typeof mapLibrary.Marker> | null>(null)
  const shown = place !== null

  useEffect(() => {
    if (!map || !shown) return
    const element = document.createElement('button')
    element.type = 'button'
    element.className = styles.handle ?? ''
    element.dataset.testid = 'sheet-handle'
    const grip = new mapLibrary.Marker({ element, draggable: true })
    const move = (next: SheetPlace | null) => {
      if (next) latest.current.onMove(next)
    }
    const dragged = () => {
      const { lng, lat } = grip.getLngLat()
      const before = latest.current.place
      move(before && { ...before, centre: [lng, lat] })
    }
    const pressed = (event: KeyboardEvent) => {
      const step = steps[event.key]
      const before = latest.current.place
      if (!step || !before) return
      event.preventDefault()
      event.stopPropagation()
      const mm = event.shiftKey ? FINE_MM : STEP_MM
      move(movedBy(before, step[0] * mm, step[1] * mm))
    }
    grip.on('drag', dragged)
    element.addEventListener('keydown', pressed)
    const { place: now } = latest.current
    grip.setLngLat([...now!.centre]).addTo(map)
    marker.current = grip
    return () => {
      marker.current = null
      grip.remove()
    }
  }, [map, shown])

  useEffect(() => {
    const grip = marker.current
    if (!grip || !place) return
    const [lng, lat] = place.centre
    const at = grip.getLngLat()
    if (at.lng !== lng || at.lat !== lat) grip.setLngLat([lng, lat])
    const element = grip.getElement()
    element.textContent = `✥ ${place.paper} · ${scaleText(place.scale)}`
    element.setAttribute('aria-label', t('print.handle'))
    element.title = t('print.handle')
  }, [place, t])
}
