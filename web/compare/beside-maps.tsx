/** Lays the maps of the other sides beside or over the map, as the address asks. */
import { Suspense } from 'react'
import { lazily } from '../lib/lazily.ts'
import { useStore } from '../lib/store.ts'
import { currentMap } from '../map/current-map.ts'
import { usePageState } from '../state/use-page-state.ts'

const SwipedMap = lazily(() => import('./swiped-map.tsx'), 'SwipedMap')
const LinkedMaps = lazily(() => import('./linked-maps.tsx'), 'LinkedMaps')

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
