/**
 * What a CRS text says, reduced to numbers that can be compared: a .prj written by ESRI's or GDAL's
 * software seldom carries an EPSG code, and names differ where parameters agree.
 */
export interface WktSignature {
  readonly name: string
  /** EPSG code, where the text itself gives one for the whole CRS. */
  readonly epsg: number | null
  /** Datum without spelling differences. */
  readonly datum: string
  /** Projection, parameters, ellipsoid, meridian and unit. */
  readonly key: string
}

const projectionNames: Readonly<Record<string, string>> = {
  gausskruger: 'transversemercator',
  lambertconformalconic2sp: 'lambertconformalconic',
  lambertconformalconic1sp: 'lambertconformalconic',
  mercator1sp: 'mercator',
  albers: 'albersconicequalarea',
}

const parameterNames: Readonly<Record<string, string>> = {
  latitude_of_center: 'latitude_of_origin',
  longitude_of_center: 'central_meridian',
}

const parameterDefaults: Readonly<Record<string, number>> = {
  scale_factor: 1,
  latitude_of_origin: 0,
  central_meridian: 0,
  false_easting: 0,
  false_northing: 0,
}

const datumNames: Readonly<Record<string, string>> = {
  rgf1993: 'reseaugeodesiquefrancais1993',
  reseaugeodesiquefrancais1993v1: 'reseaugeodesiquefrancais1993',
  cgcs2000: 'china2000',
  chinageodeticcoordinatesystem2000: 'china2000',
  chinageodetic2000: 'china2000',
  etrs1989: 'europeanterrestrialreferencesystem1989',
  northamerican1983: 'northamericandatum1983',
  northamerican1927: 'northamericandatum1927',
  worldgeodeticsystem1984: 'wgs1984',
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9一-鿿]/g, '')
const rounded = (value: string | number, digits: number) => Number(Number(value).toFixed(digits))

/** Null where the text is no WKT of a horizontal CRS. */
export function wktSignature(text: string): WktSignature | null {
  const kind = /^\s*(PROJCS|GEOGCS|PROJCRS|GEOGCRS|GEODCRS)\s*\[\s*"([^"]*)"/i.exec(text)
  const spheroid = /(?:SPHEROID|ELLIPSOID)\["[^"]*",\s*([\d.eE+-]+),\s*([\d.eE+-]+)/i.exec(text)
  const datum = /DATUM\["([^"]*)"/i.exec(text)?.[1]
  if (!kind || !spheroid || datum === undefined) return null
  const projection = plain(/PROJECTION\["([^"]*)"/i.exec(text)?.[1] ?? '')
  const meridian = /PRIMEM\["[^"]*",\s*([\d.eE+-]+)/i.exec(text)?.[1] ?? '0'
  const unit = [...text.matchAll(/UNIT\["[^"]*",\s*([\d.eE+-]+)/gi)].at(-1)?.[1] ?? '1'
  const datumName = plain(datum).replace(/^d(?=[a-z])/, (d) => (datum.startsWith('D_') ? '' : d))
  return {
    name: kind[2] ?? '',
    epsg: Number(/(?:AUTHORITY|ID)\["EPSG",\s*"?(\d+)"?\s*\]\s*\]\s*$/i.exec(text)?.[1]) || null,
    datum: datumNames[datumName] ?? datumName,
    key: [
      projectionNames[projection] ?? projection,
      rounded(spheroid[1]!, 3),
      rounded(spheroid[2]!, 6),
      rounded(meridian, 6),
      rounded(unit, 9),
      ...parametersOf(text),
    ].join('|'),
  }
}

/** Values that the projection assumes anyway are left out; two parallels count in either order. */
function parametersOf(text: string): string[] {
  const parallels: number[] = []
  const others: string[] = []
  for (const [, name, value] of text.matchAll(/PARAMETER\["([^"]*)",\s*([\d.eE+-]+)/gi)) {
    const lower = name!.toLowerCase()
    const known = parameterNames[lower] ?? lower
    const number = rounded(value!, 8)
    if (/^standard_parallel_[12]$/.test(known)) parallels.push(number)
    else if (number !== parameterDefaults[known]) others.push(`${known}=${number}`)
  }
  return [...others.sort(), parallels.sort((a, b) => a - b).join(',')]
}
