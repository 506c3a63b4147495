/** Which classes of which layers are drawn in the view now; asked when the map has come to rest. */
import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { useStore } from '../../lib/store.ts'
import { currentMap } from '../current-map.ts'
import { metadataOf, type Part } from '../style/layer-context.ts'

export interface InView {
  readonly classes: ReadonlySet<string>
  /** Drawn as counts and not yet as shapes. */
  readonly counted: boolean
}

/** Parts that say what is there; labels and casings only repeat it. */
const telling: ReadonlySet<Part> = new Set(['fill', 'pattern', 'edge', 'point', 'count'])
const REST_MS = 250

export function useInView(): ReadonlyMap<string, InView> {
  const map = useStore(currentMap)
  const [inView, setInView] = useState<ReadonlyMap<string, InView>>(new Map())
  useEffect(() => {
    if (!map) return
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setInView(lookAt(map)), REST_MS)
    }
    map.on('idle', look)
    return () => {
      clearTimeout(timer)
      map.off('idle', look)
    }
  }, [map])
  return inView
}

function lookAt(map: MapLibre): ReadonlyMap<string, InView> {
  const asked = (map.getStyle()?.layers ?? []).filter((layer) => {
    const metadata = metadataOf(layer)
    return metadata && telling.has(metadata.part)
  })
  const found = new Map<string, { classes: Set<string>; counted: boolean }>()
  for (const feature of map.queryRenderedFeatures({ layers: asked.map(({ id }) => id) })) {
    const metadata = metadataOf(feature.layer as never)
    if (!metadata) continue
    const entry = found.get(metadata.layer) ?? { classes: new Set(), counted: true }
    const value = feature.properties[metadata.classField ?? 'class']
    if (value !== undefined) entry.classes.add(String(value))
    entry.counted &&= metadata.part === 'count'
    found.set(metadata.layer, entry)
  }
  return found
}
