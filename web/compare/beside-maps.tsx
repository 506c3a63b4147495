/** Lays the maps of the other sides beside or over the map, as the address asks. */
import { lazy, Suspense } from 'react'
import { useStore } from '../lib/store.ts'
import { currentMap } from '../map/current-map.ts'
import { usePageState } from '../state/use-page-state.ts'

const SwipedMap = lazy(() =>
  import('./swiped-map.tsx').then(({ SwipedMap: part }) => ({ default: part })),
)
const LinkedMaps = lazy(() =>
  import('./linked-maps.tsx').then(({ LinkedMaps: part }) => ({ default: part })),
)

export function BesideMaps() {
  const { beside } = usePageState()
  const main = useStore(currentMap)
  if (!beside || !main) return null
  const [first] = beside.sides
  return (
    <Suspense>
      {beside.way === 'swipe' && first ? (
        <SwipedMap main={main} side={first} />
      ) : (
        <LinkedMaps main={main} sides={beside.sides} />
      )}
    </Suspense>
  )
}
