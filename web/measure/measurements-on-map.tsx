/** Lays the measurements on the map, whichever panel is open; nothing is loaded until there is one. */
import { Suspense } from 'react'
import { lazily } from '../lib/lazily.ts'
import { useStore } from '../lib/store.ts'
import { measurements } from './measurements.ts'

const MeasureLayer = lazily(() => import('./measure-layer.tsx'), 'MeasureLayer')

export function MeasurementsOnMap() {
  const list = useStore(measurements)
  if (list.length === 0) return null
  return (
    <Suspense>
      <MeasureLayer list={list} />
    </Suspense>
  )
}
