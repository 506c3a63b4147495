/** Measurements written short for the address; `~` parts them, the first letter says area (p) or length (l). */
import { formatPositions, parsePositions } from '../map/draw/short-positions.ts'
import type { DrawnGeometry } from '../map/draw/start-drawing.ts'

/** As many as the address takes; a longer one would be cut by mail programs. */
const LONGEST = 1800

/** Null where there is none, or none short enough: those that do not fit are left out. */
export function formatMeasured(shapes: readonly DrawnGeometry[]): string | null {
  let text = ''
  for (const shape of shapes) {
    const written = formatShape(shape)
    const longer = text === '' ? written : `${text}~${written}`
    if (written !== '' && longer.length <= LONGEST) text = longer
  }
  return text || null
}

function formatShape(shape: DrawnGeometry): string {
  const line = shape.type === 'Polygon' ? shape.coordinates[0]?.slice(0, -1) : shape.coordinates
  const text = formatPositions(line ?? [])
  return text && `${shape.type === 'Polygon' ? 'p' : 'l'}${text}`
}

/** Anything malformed is left out rather than guessed. */
export const parseMeasured = (text: string | null): DrawnGeometry[] =>
  (text ?? '').split('~').flatMap((part) => parseShape(part) ?? [])

function parseShape(text: string): DrawnGeometry | null {
  const line = parsePositions(text.slice(1))
  if (!line) return null
  if (text.startsWith('p') && line.length > 2)
    return { type: 'Polygon', coordinates: [[...line, line[0]!]] }
  return text.startsWith('l') && line.length > 1 ? { type: 'LineString', coordinates: line } : null
}
