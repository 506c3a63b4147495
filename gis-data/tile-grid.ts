/** Columns and rows of the pyramid of map tiles (EPSG:3857, row 0 in the north). */

const within = (value: number, zoom: number) =>
  Math.min(2 ** zoom - 1, Math.max(0, Math.floor(value)))

/** Of the tile that holds the meridian; the outermost for what lies beyond. */
export const tileColumn = (lng: number, zoom: number): number =>
  within(((lng + 180) / 360) * 2 ** zoom, zoom)

/** Of the tile that holds the parallel; the outermost for what lies beyond. */
export function tileRow(lat: number, zoom: number): number {
  const y = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI
  return within(((1 - y) / 2) * 2 ** zoom, zoom)
}
