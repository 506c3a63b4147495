/** Sites written short for the address; `~` parts them. */
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { formatPositions, parsePositions } from '../map/draw/short-positions.ts'

export type SiteShape = Polygon | MultiPolygon

/** Null where a shape has holes or parts, or would be too long. */
export function formatSites(sites: readonly (SiteShape | null)[]): string | null {
  const texts = sites.map((site) => (site ? formatSite(site) : ''))
  while (texts.at(-1) === '') texts.pop()
  return texts.length > 0 && texts.some((text) => text !== '') ? texts.join('~') : null
}

const formatSite = ({ type, coordinates }: SiteShape): string =>
  type === 'Polygon' && coordinates.length === 1
    ? formatPositions((coordinates[0] as Position[]).slice(0, -1))
    : ''

/** Anything malformed is left out rather than guessed. */
export const parseSites = (text: string | null): (Polygon | null)[] =>
  (text ?? '').split('~').slice(0, 2).map(parseSite)

function parseSite(text: string): Polygon | null {
  const ring = parsePositions(text)
  if (!ring || ring.length < 3) return null
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
}
