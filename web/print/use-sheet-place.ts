/** The place of the sheet in the address; where there is none yet, one within what the map shows. */
import { useEffect, useMemo } from 'react'
import { useStore } from '../lib/store.ts'
import { currentMap } from '../map/current-map.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { scaleWithin } from './sheet-corners.ts'
import { formatSheetPlace, parseSheetPlace, type SheetPlace } from './sheet-place.ts'

export const putPlace = (place: SheetPlace): void =>
  patchPageState({ sheet: formatSheetPlace(place) })

const firstSize = { paper: 'A3', orientation: 'landscape' } as const

export function useSheetPlace(): SheetPlace | null {
  const { sheet } = usePageState()
  const map = useStore(currentMap)
  const place = useMemo(() => parseSheetPlace(sheet), [sheet])
  const missing = place === null
  useEffect(() => {
    if (!map || !missing) return
    const { lng, lat } = map.getCenter()
    putPlace({ ...firstSize, scale: scaleWithin(firstSize, boundsInView()), centre: [lng, lat] })
  }, [map, missing])
  return place
}

export function boundsInView(): [number, number, number, number] {
  const bounds = currentMap.get()?.getBounds()
  if (!bounds) return [0, 0, 0, 0]
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]
}
