/** A file of tiled pictures, whichever format it has. */

/** What the file says of itself. */
export interface ArchiveFacts {
  readonly minZoom: number
  readonly maxZoom: number
  readonly bounds: readonly [number, number, number, number] | null
}

export interface TileArchive {
  readonly facts: ArchiveFacts
  /** Row counted from the north; null where the file has no tile. */
  tile(zoom: number, column: number, row: number): Promise<Uint8Array | null>
  close(): Promise<void>
}

export const MAX_TILE_BYTES = 8 * 1024 * 1024
const MAX_ZOOM = 24

export const saneZooms = (minZoom: number, maxZoom: number): boolean =>
  Number.isInteger(minZoom) &&
  Number.isInteger(maxZoom) &&
  minZoom >= 0 &&
  minZoom <= maxZoom &&
  maxZoom <= MAX_ZOOM

export function saneBounds(numbers: readonly number[]): ArchiveFacts['bounds'] {
  const [west, south, east, north] = numbers
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    return null
  const sane =
    numbers.every(Number.isFinite) &&
    west >= -180 &&
    west < east &&
    east <= 180 &&
    south >= -90 &&
    south < north &&
    north <= 90
  return sane ? [west, south, east, north] : null
}

/** What a reader's own words for a broken file come to. */
export function damageOf(error: unknown): { readonly zh: string; readonly en: string } {
  const message = error instanceof Error ? error.message : String(error)
  return error instanceof RangeError || /malformed|not a database|disk i\/o/i.test(message)
    ? {
        zh: '文件不完整或已损坏，请重新拷贝或重新切片',
        en: 'it is cut off or damaged; copy or cut it anew',
      }
    : { zh: message, en: message }
}
