/** Lays the measurements on the map, whichever panel is open; nothing is loaded until there is one. */
import { lazy, Suspense } from 'react'
import { useStore } from '../lib/store.ts'
import { measurements } from './measurements.ts'

const MeasureLayer = lazy(() =>
  import('./measure-layer.tsx').then(({ MeasureLayer: layer }) => ({ default: layer })),
)

export function MeasurementsOnMap() {
  const list = useStore(measurements)
  if (list.length === 0) return null
  return (
    <Suspense>
      <MeasureLayer list={list} />
    </Suspense>
  )
}
