/** Bounds of GeoJSON coordinates, in the order west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

export interface Coordinates {
  readonly type?: string
  readonly coordinates?: unknown
}

/** Null when there is no coordinate in it. */
export function boundsOf(
  ...geometries: readonly (Coordinates | null | undefined)[]
): Bounds | null {
  let west = Number.POSITIVE_INFINITY
  let south = Number.POSITIVE_INFINITY
  let east = Number.NEGATIVE_INFINITY
  let north = Number.NEGATIVE_INFINITY
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return
    const [x, y] = value
    if (typeof x === 'number' && typeof y === 'number') {
      west = Math.min(west, x)
      east = Math.max(east, x)
      south = Math.min(south, y)
      north = Math.max(north, y)
    } else for (const part of value) visit(part)
  }
  for (const geometry of geometries) visit(geometry?.coordinates)
  return west <= east ? [west, south, east, north] : null
}

/** Grown on each side by a share of its size, and by at least `leastDegrees`. */
export function grownBounds(
  [west, south, east, north]: Bounds,
  share: number,
  leastDegrees: number,
): Bounds {
  const x = Math.max((east - west) * share, leastDegrees)
  const y = Math.max((north - south) * share, leastDegrees)
  return [west - x, south - y, east + x, north + y]
}
