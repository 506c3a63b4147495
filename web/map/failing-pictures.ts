/** Pictures of which no tile comes: their server does not answer, refuses, or has none under this address. */
import type { ErrorEvent, MapSourceDataEvent } from 'maplibre-gl'
import { useEffect } from 'react'
import { createStore, useStore } from '../lib/store.ts'
import { currentMap } from './current-map.ts'

export const failingPictures = createStore<readonly string[]>([])

/** One tile that came proves the address; a tile that lacks afterwards lies beyond the picture. */
export function useWatchedPictures(ids: readonly string[]): void {
  const map = useStore(currentMap)
  const watched = ids.join()
  useEffect(() => {
    if (!map || watched === '') return
    const waiting = new Set(watched.split(','))
    const failed = (event: ErrorEvent) => {
      const { sourceId } = event as ErrorEvent & { sourceId?: string }
      if (!sourceId || !waiting.has(sourceId)) return
      failingPictures.set((known) => (known.includes(sourceId) ? known : [...known, sourceId]))
    }
    const came = ({ sourceId, tile }: MapSourceDataEvent) => {
      if (!waiting.has(sourceId) || tile?.state !== 'loaded') return
      waiting.delete(sourceId)
      failingPictures.set((known) => known.filter((id) => id !== sourceId))
    }
    map.on('error', failed)
    map.on('sourcedata', came)
    return () => {
      map.off('error', failed)
      map.off('sourcedata', came)
      failingPictures.set([])
    }
  }, [map, watched])
}
