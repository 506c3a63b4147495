/**
 * Sheets of the national topographic map series (图幅): number to place and place to number, by
 * GB/T 13989-2012, and the older numbers (`H-48-94-(34)`) that are still on paper.
 */
export interface MapSheet {
  /** By GB/T 13989-2012, such as `H48G012061`. */
  readonly number: string
  /** 10000 for 1 : 10,000. */
  readonly scale: number
  /** West, south, east, north in degrees of CGCS2000. */
  readonly bounds: readonly [number, number, number, number]
}

interface Series {
  readonly scale: number
  /** Rows and columns into which a sheet of 1 : 1,000,000 (6° by 4°) is cut. */
  readonly parts: number
  readonly digits: 3 | 4
}

export const sheetSeries: Readonly<Record<string, Series>> = {
  B: { scale: 500_000, parts: 2, digits: 3 },
  C: { scale: 250_000, parts: 4, digits: 3 },
  D: { scale: 100_000, parts: 12, digits: 3 },
  E: { scale: 50_000, parts: 24, digits: 3 },
  F: { scale: 25_000, parts: 48, digits: 3 },
  G: { scale: 10_000, parts: 96, digits: 3 },
  H: { scale: 5_000, parts: 192, digits: 3 },
  I: { scale: 2_000, parts: 576, digits: 3 },
  J: { scale: 1_000, parts: 1152, digits: 4 },
  K: { scale: 500, parts: 2304, digits: 4 },
}

const WIDTH_DEGREES = 6
const HEIGHT_DEGREES = 4
const FIRST_COLUMN_AT_WEST = 31

/** Null where the text is no number of a sheet in China. */
export function parseSheetNumber(text: string): MapSheet | null {
  const compact = text.normalize('NFKC').trim().toUpperCase()
  return parseNew(compact.replace(/[\s-]/g, '')) ?? parseOld(compact.replace(/\s/g, ''))
}

/** Number of the sheet of that scale in which a place lies; null where there is no such series. */
export function sheetAt(lng: number, lat: number, scale: number): MapSheet | null {
  const letter = Object.keys(sheetSeries).find((each) => sheetSeries[each]!.scale === scale)
  if (!letter) return null
  const { parts } = sheetSeries[letter]!
  const band = Math.floor(lat / HEIGHT_DEGREES)
  const zone = Math.floor(lng / WIDTH_DEGREES)
  // rows count from the north, and a place on an edge belongs to the sheet south of it
  const fromSouth = Math.floor(((lat - band * HEIGHT_DEGREES) / HEIGHT_DEGREES) * parts)
  const column = Math.floor(((lng - zone * WIDTH_DEGREES) / WIDTH_DEGREES) * parts) + 1
  return sheet(bandLetter(band), zone + FIRST_COLUMN_AT_WEST, letter, parts - fromSouth, column)
}

const bandLetter = (band: number) => String.fromCharCode(65 + band)

function parseNew(text: string): MapSheet | null {
  const match = /^([A-V])(\d\d)(?:([B-K])(\d{6}|\d{8}))?$/.exec(text)
  if (!match) return null
  const [, band, zone, letter, place] = match
  if (letter === undefined || place === undefined) return sheet(band!, Number(zone), null, 1, 1)
  const { digits, parts } = sheetSeries[letter]!
  if (place.length !== 2 * digits) return null
  const [row, column] = [Number(place.slice(0, digits)), Number(place.slice(digits))]
  const exists = row >= 1 && row <= parts && column >= 1 && column <= parts
  return exists ? sheet(band!, Number(zone), letter, row, column) : null
}

const OLD = /^([A-V])-(\d{1,2})-(\d{1,3})(?:-(?:([A-D])(?:-([1-4]))?|\((\d{1,2})\)(?:-([A-D]))?))?$/

/** A sheet of 1 : 100,000 is one of 12 × 12; in it 2 × 2 and 4 × 4 quarters, or 8 × 8 and their quarters. */
function parseOld(text: string): MapSheet | null {
  const match = OLD.exec(text)
  if (!match) return null
  const [, band, zone, whole, half, quarter, eighth, part] = match
  const at = Number(whole) - 1
  if (at < 0 || at > 143) return null
  let [row, column, letter] = [Math.floor(at / 12), at % 12, 'D']
  const divide = (index: number, across: number, into: string) => {
    row = row * across + Math.floor(index / across)
    column = column * across + (index % across)
    letter = into
  }
  if (half) divide(half.charCodeAt(0) - 65, 2, 'E')
  if (quarter) divide(Number(quarter) - 1, 2, 'F')
  if (eighth) {
    const index = Number(eighth) - 1
    if (index < 0 || index > 63) return null
    divide(index, 8, 'G')
  }
  if (part) divide(part.charCodeAt(0) - 65, 2, 'H')
  return sheet(band!, Number(zone), letter, row + 1, column + 1)
}

function sheet(
  band: string,
  zone: number,
  letter: string | null,
  row: number,
  column: number,
): MapSheet | null {
  // China lies in zones 43 to 53
  if (zone < 43 || zone > 53) return null
  const { scale, parts, digits } = letter
    ? sheetSeries[letter]!
    : { scale: 1_000_000, parts: 1, digits: 3 }
  const west = (zone - FIRST_COLUMN_AT_WEST) * WIDTH_DEGREES
  const north = (band.charCodeAt(0) - 64) * HEIGHT_DEGREES
  const pad = (value: number) => String(value).padStart(digits, '0')
  const place = letter ? `${letter}${pad(row)}${pad(column)}` : ''
  return {
    number: `${band}${zone}${place}`,
    scale,
    bounds: [
      west + ((column - 1) * WIDTH_DEGREES) / parts,
      north - (row * HEIGHT_DEGREES) / parts,
      west + (column * WIDTH_DEGREES) / parts,
      north - ((row - 1) * HEIGHT_DEGREES) / parts,
    ],
  }
}
