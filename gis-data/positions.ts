/** The positions in GeoJSON coordinates, whatever the type of the geometry. */
type LonLat = readonly [number, number]

/** Every list of positions in it, however deep; a lone position is a list of one. */
export function positionLists(coordinates: unknown): LonLat[][] {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return []
  const [first] = coordinates
  if (typeof first === 'number') return [[[first, Number(coordinates[1])]]]
  if (Array.isArray(first) && typeof first[0] === 'number') {
    return [coordinates.map(([lng, lat]) => [lng, lat] as const)]
  }
  return coordinates.flatMap(positionLists)
}

export const positionsOf = (coordinates: unknown): LonLat[] => positionLists(coordinates).flat()
