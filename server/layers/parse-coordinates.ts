/**
 * Reads a coordinate pair as planners type it: degrees with or without minutes and seconds, or X
 * (north) and Y (east) in metres of any system in use here, in either order.
 */
import { type CandidateSystem, candidateSystems } from '../../gis-data/candidate-systems.ts'
import { cm105 } from '../../gis-data/crs.ts'
import { district } from '../../gis-data/district.ts'
import type { Words } from '../../gis-data/words.ts'

export interface TypedPoint {
  readonly srid: number
  /** Longitude or easting. */
  readonly east: number
  /** Latitude or northing. */
  readonly north: number
  /** The system by name. */
  readonly system: Words
}

/** `X=`, `东经`, `E` before or after a number, brackets: they repeat what the size of a number says. */
const labels = /东经|北纬|东|北|经度|纬度|经|纬|longitude|latitude|lng|lon|lat|[XYENLB]/gi
/** `103.85°30.83°`: a number before a degree sign begins an angle, one after seconds too. */
const nextAngle = /([°′″])(?=\d+(?:\.\d+)?(?:°|$))|(?<=″)(?=\d)/g
const angle = '([-+]?\\d+(?:\\.\\d+)?)(?:°(?:(\\d+(?:\\.\\d+)?)′(?:(\\d+(?:\\.\\d+)?)″)?)?)?'
const pair = new RegExp(`^${angle}[,;/ ]+${angle}$`)

/** Every system that the numbers fit and that leads to this part of the country; none for other text. */
export function parseCoordinates(text: string): TypedPoint[] {
  const tidy = withoutLabels(text)
  const numbers = readPair(tidy) ?? readSpaced(tidy)
  if (!numbers) return []
  const [first, second] = numbers
  const fitting = candidateSystems([first, second, first, second], 'north-east', false)
  const found = fitting.map(({ srid, order, title, titleEn }: CandidateSystem) => ({
    srid,
    ...(order === 'east-north' ? { east: first, north: second } : { east: second, north: first }),
    system: { title, titleEn },
  }))
  if (found.length > 0) return found
  const onWeb = webMercator(first, second)
  return onWeb ? [onWeb] : elsewhere(first, second)
}

function withoutLabels(text: string): string {
  return text
    .replace(/[度°º]/g, '°')
    .replace(/秒|″|“|”|"|′′|''/g, '″')
    .replace(/分|’|‘|'/g, '′')
    .normalize('NFKC')
    .replace(/′′/g, '″')
    .replace(labels, ' ')
    .replace(/[:=()[\]]|米|(?<=\d)\s*m\b/g, ' ')
    .replace(/\s*([°′″])\s*/g, '$1')
    .replace(nextAngle, (_, mark = '') => `${mark} `)
    .replace(/[,\s]*([,;/])[,\s]*/g, '$1')
    .trim()
    .replace(/^[,;/\s]+|[,;/\s]+$/g, '')
    .replace(/\s+/g, ' ')
}

function readPair(text: string): [number, number] | null {
  const match = pair.exec(withoutThousands(text))
  if (!match) return null
  const [, ...parts] = match
  const first = degreesOf(parts.slice(0, 3))
  const second = degreesOf(parts.slice(3))
  return first === null || second === null ? null : [first, second]
}

/** `103 50 46.37 30 51 42.38` and `103 50.77 30 51.71`. */
function readSpaced(text: string): [number, number] | null {
  const parts = text.split(/[,;/ ]+/)
  if (parts.some((part) => !/^\d+(\.\d+)?$/.test(part))) return null
  if (parts.length !== 4 && parts.length !== 6) return null
  const half = parts.length / 2
  const first = degreesOf(parts.slice(0, half))
  const second = degreesOf(parts.slice(half))
  return first === null || second === null ? null : [first, second]
}

/** Degrees, minutes and seconds as far as given; null where minutes or seconds reach 60. */
function degreesOf(parts: readonly (string | undefined)[]): number | null {
  const [degrees = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0))
  if (minutes >= 60 || seconds >= 60) return null
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3600
  return degrees < 0 ? -size : size
}

const withoutThousands = (text: string) =>
  /^\d{1,3}(,\d{3})+(\.\d+)?[; ]\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)
    ? text.replace(/,/g, '')
    : text

/** Metres of a web map, which lie beyond every other system; only where they lead here. */
function webMercator(first: number, second: number): TypedPoint | null {
  const [west, south, right, north] = district.bounds
  const inside = ([east, up]: readonly [number, number]) => {
    const lng = (east / EARTH_M) * (180 / Math.PI)
    const lat = (2 * Math.atan(Math.exp(up / EARTH_M)) - Math.PI / 2) * (180 / Math.PI)
    return lng >= west && lng <= right && lat >= south && lat <= north
  }
  const order = (
    [
      [first, second],
      [second, first],
    ] as const
  ).find(inside)
  return order
    ? {
        srid: 3857,
        east: order[0],
        north: order[1],
        system: {
          title: 'Web 墨卡托（网络地图的米）',
          titleEn: 'Web Mercator (metres of web maps)',
        },
      }
    : null
}
/** Radius of its sphere. */
const EARTH_M = 6_378_137

/** Metres that lead to another part of the country are still a place: by the meridian in use here. */
function elsewhere(first: number, second: number): TypedPoint[] {
  const isEasting = (value: number) => value >= 100_000 && value <= 900_000
  const isNorthing = (value: number) => value >= 2_000_000 && value <= 6_000_000
  const swapped = isNorthing(first) && isEasting(second)
  const [east, north] = swapped ? [second, first] : [first, second]
  if (!isEasting(east) || !isNorthing(north)) return []
  return [{ srid: cm105.srid, east, north, system: cm105 }]
}
