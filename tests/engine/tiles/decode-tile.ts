/** A tile decoded to plain values, for comparing what two encoders say. */
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'

export interface DecodedFeature {
  readonly id: number | undefined
  readonly type: number
  readonly properties: Record<string, unknown>
  readonly parts: [number, number][][]
}
export interface DecodedLayer {
  readonly version: number
  readonly extent: number
  readonly features: DecodedFeature[]
}

export function decodeTile(bytes: Uint8Array): Record<string, DecodedLayer> {
  const { layers } = new VectorTile(new PbfReader(bytes))
  return Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => {
      const features = Array.from({ length: layer.length }, (_, at) => {
        const feature = layer.feature(at)
        const { id, type, properties } = feature
        const parts = feature
          .loadGeometry()
          .map((part) => part.map(({ x, y }): [number, number] => [x, y]))
        return { id, type, properties: { ...properties }, parts }
      })
      return [name, { version: layer.version, extent: layer.extent, features }]
    }),
  )
}

/** Positive for an outer ring in tile units, whose y points down. */
export const signedArea = (ring: readonly [number, number][]): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
