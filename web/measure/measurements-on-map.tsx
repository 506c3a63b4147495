/** Lays the measurements on the map, whichever panel is open; nothing is loaded until there is one. */
import { Suspense, useEffect } from 'react'
import { lazily } from '../lib/lazily.ts'
import { useStore } from '../lib/store.ts'
import { usePageState } from '../state/use-page-state.ts'
import { measuredInAddress, measurements } from './measurements.ts'

const MeasureLayer = lazily(() => import('./measure-layer.tsx'), 'MeasureLayer')

export function MeasurementsOnMap() {
  const list = useStore(measurements)
  const { measured } = usePageState()
  useEffect(() => {
    if (measured !== null) measuredInAddress(measured)
  }, [measured])
  if (list.length === 0) return null
  return (
    <Suspense>
      <MeasureLayer list={list} />
    </Suspense>
  )
}
