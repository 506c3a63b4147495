/** Sites written short for the address: corners at 1e-9 degrees, each as its difference from the one before, base 36. */
import type { MultiPolygon, Polygon, Position } from 'geojson'

export type SiteShape = Polygon | MultiPolygon

const SCALE = 1e9
/** Longer shapes would make an address that mail programs cut. */
const MAX_LENGTH = 900

/** Null where a shape has holes or parts, or would be too long; `~` parts the sites. */
export function formatSites(sites: readonly (SiteShape | null)[]): string | null {
  const texts = sites.map((site) => (site ? formatSite(site) : ''))
  while (texts.at(-1) === '') texts.pop()
  return texts.length > 0 && texts.some((text) => text !== '') ? texts.join('~') : null
}

function formatSite({ type, coordinates }: SiteShape): string {
  if (type !== 'Polygon' || coordinates.length !== 1) return ''
  let [x0, y0] = [0, 0]
  const corners = (coordinates[0] as Position[]).slice(0, -1).flatMap(([lng, lat]) => {
    const [x, y] = [Math.round(lng! * SCALE), Math.round(lat! * SCALE)]
    const pair = [(x - x0).toString(36), (y - y0).toString(36)]
    ;[x0, y0] = [x, y]
    return pair
  })
  const text = corners.join('.')
  return text.length > MAX_LENGTH ? '' : text
}

/** Anything malformed is left out rather than guessed. */
export const parseSites = (text: string | null): (Polygon | null)[] =>
  (text ?? '').split('~').slice(0, 2).map(parseSite)

function parseSite(text: string): Polygon | null {
  const numbers = text
    .split('.')
    .map((part) => (/^-?[0-9a-z]+$/.test(part) ? parseInt(part, 36) : NaN))
  if (numbers.length < 6 || numbers.length % 2 !== 0 || numbers.some(Number.isNaN)) return null
  let [x, y] = [0, 0]
  const ring: Position[] = []
  for (let at = 0; at < numbers.length; at += 2) {
    x += numbers[at]!
    y += numbers[at + 1]!
    ring.push([x / SCALE, y / SCALE])
  }
  const sane = ring.every(([lng, lat]) => Math.abs(lng!) <= 180 && Math.abs(lat!) <= 90)
  return sane ? { type: 'Polygon', coordinates: [[...ring, ring[0]!]] } : null
}
