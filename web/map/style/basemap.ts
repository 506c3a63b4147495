/** 天地图 under the layers, by the reader's own key. CGCS2000; a GCJ-02 map is never offered (350 m off). */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'

export const basemapKinds = ['img', 'vec'] as const
export type BasemapKind = (typeof basemapKinds)[number]

export interface Basemap {
  readonly kind: BasemapKind
  readonly key: string
}

const annotation: Record<BasemapKind, string> = { img: 'cia', vec: 'cva' }

const tileAddress = (layer: string, key: string) =>
  `https://t0.tianditu.gov.cn/DataServer?T=${layer}_w&x={x}&y={y}&l={z}&tk=${encodeURIComponent(key)}`

const sheetsOf = ({ kind }: Basemap) => [kind, annotation[kind]]

export function basemapSources(basemap: Basemap | null): Record<string, SourceSpecification> {
  if (!basemap) return {}
  return Object.fromEntries(
    sheetsOf(basemap).map((sheet) => [
      `tianditu-${sheet}`,
      {
        type: 'raster' as const,
        tiles: [tileAddress(sheet, basemap.key)],
        tileSize: 256,
        maxzoom: 18,
        attribution: '天地图',
      },
    ]),
  )
}

export function basemapLayers(basemap: Basemap | null): LayerSpecification[] {
  if (!basemap) return []
  return sheetsOf(basemap).map((sheet) => ({
    id: `basemap/${sheet}`,
    type: 'raster' as const,
    source: `tianditu-${sheet}`,
  }))
}
