/** Draws a pattern the moment the map asks for an image of that name. */
import type { Map as MapLibre } from 'maplibre-gl'
import { drawPattern } from './draw-pattern.ts'
import { parsePatternId } from './pattern-id.ts'

const RATIO = 2

export function supplyPatterns(map: MapLibre): () => void {
  const supply = ({ id }: { id: string }) => {
    const wanted = parsePatternId(id)
    if (!wanted || map.hasImage(id)) return
    map.addImage(id, drawPattern(wanted.pattern, wanted.ink, RATIO), { pixelRatio: RATIO })
  }
  map.on('styleimagemissing', supply)
  return () => map.off('styleimagemissing', supply)
}
