/** Which columns of a table hold the coordinates of a point, by the names that people give them. */
import { writtenCoordinate } from './written-coordinate.mjs'

/** What may stand before a name, alike in both: 中心点X坐标, GPS经度. */
const before =
  '(?:中心点?|点位?|位置|地理|大地|平面|测量|质心|gps|cgcs2000|wgs84|point|center|centroid)?'

/** First column and second, as coordinates are written: easting or longitude before northing or latitude. */
const pairs = [
  ['lon|lng|long|longitude|经度|东经', 'lat|latitude|纬度|北纬'],
  ['easting|东坐标|东向坐标|东距|东', 'northing|北坐标|北向坐标|北距|北'],
  ['x|xcoord|xcoordinate|x坐标|坐标x|x值', 'y|ycoord|ycoordinate|y坐标|坐标y|y值'],
  ['横坐标|横坐标[xy]', '纵坐标|纵坐标[xy]'],
].map(named)

/** Letters that may be anything: coordinates only where the values are. In surveying B is the latitude, L the longitude. */
const letters = [
  ['l', 'b'],
  ['e|e坐标', 'n|n坐标'],
].map(named)

/** @param {string[]} names */
function named(names) {
  return names.map((each) => new RegExp(`^(${before})(?:${each})$`))
}

const oneColumn =
  /^(坐标|坐标值|坐标点|经纬度|经纬度坐标|(?:中心点?|点位?|位置|地理|大地|平面|定位)坐标|coords?|coordinates?|lonlat|lnglat|latlon|latlng|xy|location)$/

/** Without what stands in brackets behind it: X坐标（米）, 经度(度分秒). @param {string} name */
export const bare = (name) => name.trim().replace(/\s*[（(][^（）()]{0,12}[）)]$/, '')

/** @param {string} name */
const plain = (name) =>
  bare(name)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '')

/** @param {string} name */
export const isCoordinateName = (name) =>
  [...pairs, ...letters].flat().some((pattern) => pattern.test(plain(name)))

/** For a refusal: the names that are known. */
export const namesRead = {
  zh: '经度/纬度、东经/北纬、L/B、E/N、X/Y、X坐标/Y坐标、横坐标/纵坐标、东坐标/北坐标，或一列“坐标”（如 103.79,30.93）、“WKT”',
  en: 'longitude/latitude, L/B, E/N, X/Y, easting/northing (or the Chinese names of these), or one column 坐标 (as 103.79,30.93) or WKT',
}

/**
 * @param {readonly string[]} fields
 * @param {(field: string) => unknown[]} written the values of a column that are not empty
 * @returns {{ columns: string[], certain: boolean } | null} one column or two; `certain`: the names say what they are
 */
export function findCoordinateColumns(fields, written) {
  const found = pairIn(pairs, fields)
  if (found) return { columns: found, certain: true }
  const lettered = pairIn(letters, fields)
  if (lettered?.every((field) => mostly(written(field), (text) => isCoordinate(text))))
    return { columns: lettered, certain: false }
  const one = fields.find(
    (field) =>
      oneColumn.test(plain(field)) &&
      mostly(written(field), (text) => coordinatesIn(text).length > 1),
  )
  return one === undefined ? null : { columns: [one], certain: false }
}

/**
 * @param {readonly (readonly RegExp[])[]} known
 * @param {readonly string[]} fields
 */
function pairIn(known, fields) {
  for (const [first, second] of known)
    for (const x of fields) {
      const prefix = first?.exec(plain(x))?.[1]
      const y = fields.find((field) => second?.exec(plain(field))?.[1] === prefix)
      if (prefix !== undefined && y !== undefined) return [x, y]
    }
  return null
}

/**
 * @param {unknown[]} values
 * @param {(text: string) => boolean} is
 */
const mostly = (values, is) =>
  values.length > 0 && values.filter((value) => is(String(value))).length * 2 > values.length

/** @param {string} text */
const isCoordinate = (text) => Number.isFinite(writtenCoordinate(text.trim()))

/**
 * Two numbers in one text, or three with a height: `103.79,30.93`, `东经103°47′ 北纬30°56′`, `(X:3424720 Y:384036)`.
 * @param {string} text
 * @returns {number[]} none where it is no such text
 */
export function coordinatesIn(text) {
  const inner = text
    .normalize('NFKC')
    .trim()
    .replace(/^[([{]|[)\]}]$/g, '')
    .replace(/([\d.°′″'"度分秒])\s*(?=(?:东经|北纬|[东北NEXYBL])\s*[:=]?\s*\d)/gi, '$1,')
  const ways = [/\s*[,;、/|]\s*/, /\s+/].map((mark) =>
    inner.split(mark).filter((part) => part !== ''),
  )
  const parts = ways.find(({ length }) => length === 2 || length === 3) ?? []
  const numbers = parts.map((part) =>
    writtenCoordinate(
      part
        .replace(/^(东经|北纬|经度|纬度|[东北NEXYBLH])\s*[:=]?\s*/i, '')
        .replace(/\s*[东北NE]$/i, ''),
    ),
  )
  return numbers.every(Number.isFinite) ? numbers : []
}
