/** A place in every way in which an office writes it. */
import { cm105, zone35 } from '../../../gis-data/crs.ts'
import { formatDms, formatLonLat } from '../../map/coordinates/degrees.ts'
import { surveyCoordinates } from '../../map/coordinates/projected.ts'

export interface PlaceText {
  readonly key: string
  readonly system: string
  readonly text: string
}

const ZONE_PREFIX_M = 35_000_000

/** Degrees to 0.1 m or better, metres to the millimetre; X north, Y east. */
export function placeTexts(lng: number, lat: number): PlaceText[] {
  const { northM, eastM } = surveyCoordinates(lng, lat)
  const x = northM.toFixed(3)
  return [
    { key: 'degrees', system: 'CGCS2000', text: formatLonLat(lng, lat) },
    { key: 'dms', system: 'CGCS2000', text: formatDms(lng, lat) },
    { key: 'plain', system: 'EPSG:4490', text: `${lng.toFixed(8)},${lat.toFixed(8)}` },
    { key: '4523', system: `EPSG:${zone35.srid}`, text: `X ${x}  Y ${eastM.toFixed(3)}` },
    {
      key: '4544',
      system: `EPSG:${cm105.srid}`,
      text: `X ${x}  Y ${(eastM - ZONE_PREFIX_M).toFixed(3)}`,
    },
  ]
}
