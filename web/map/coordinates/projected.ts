/** EPSG:4523 (CGCS2000, 3° zone 35) of a place: X points north and Y east, as surveyors have it. */
import proj4 from 'proj4/lib/core'
import Proj from 'proj4/lib/Proj'
import transverseMercator from 'proj4/lib/projections/etmerc'
import { cgcs2000, cm105, zone35 } from '../../../gis-data/crs.ts'

export interface SurveyCoordinates {
  readonly northM: number
  /** With the zone number before it, eight digits. */
  readonly eastM: number
}

// only what Gauss–Krüger needs: the whole of proj4 is three times as much script
Proj.projections.add(transverseMercator)

/** What eastings of the zone begin with. */
const ZONE = 35

const toZone35 = proj4(cgcs2000.proj4, zone35.proj4)

export function surveyCoordinates(lng: number, lat: number): SurveyCoordinates {
  const [eastM, northM] = toZone35.forward([lng, lat])
  return { northM, eastM }
}

/** `X 3414863.42  Y 35390187.10` in metres; a dash far from the zone, where the numbers say nothing. */
export const formatSurvey = ({ northM, eastM }: SurveyCoordinates): string =>
  Math.floor(eastM / 1_000_000) === ZONE ? `X ${northM.toFixed(2)}  Y ${eastM.toFixed(2)}` : '—'

const toGrid = proj4(cgcs2000.proj4, cm105.proj4)

/** EPSG:4544 of degrees, metres: easting, northing. */
export const gridMetres = ([lng, lat]: readonly [number, number]): [number, number] =>
  toGrid.forward([lng, lat]) as [number, number]

/** Degrees of EPSG:4544 metres. */
export const lonLatOf = ([east, north]: readonly [number, number]): [number, number] =>
  toGrid.inverse([east, north]) as [number, number]
