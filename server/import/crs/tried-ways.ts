/** Where coordinates that fit no system would fall in those that are used here: for a person to see, and to choose in spite of it. */
import { district } from '../../../gis-data/district.ts'
import type { InspectedDataset } from '../../api/import-contract.ts'
import type { Db } from '../../db/schema.ts'
import type { LayerSurvey } from '../reading/delivery.ts'
import { placeCentres } from './place-centres.ts'

type Tried = NonNullable<InspectedDataset['crsTried']>

const systems = [
  { srid: 4544, name: 'CGCS2000 3 度带中央经线 105°（东坐标不含带号）', axes: 'xy' },
  { srid: 4544, name: 'CGCS2000 3 度带中央经线 105°（东坐标不含带号）', axes: 'yx' },
  { srid: 4523, name: 'CGCS2000 3 度带第 35 带（东坐标含带号）', axes: 'xy' },
  { srid: 4523, name: 'CGCS2000 3 度带第 35 带（东坐标含带号）', axes: 'yx' },
] as const

export async function triedWays(db: Db, places: LayerSurvey['places']): Promise<Tried> {
  const ways: Tried['ways'] = []
  for (const { srid, name, axes } of systems) {
    const { centre, insideShare } = await placeCentres(db, places, { srid, swapped: axes === 'yx' })
    const told = whereIs(centre)
    ways.push({
      crs: `EPSG:${srid}`,
      name,
      axes,
      from: 'coordinates',
      reason: told.zh,
      reasonEn: told.en,
      centre: centre ? [...centre] : null,
      insideShare,
    })
  }
  const [x, y] = [rangeOf(places.map((place) => place.x)), rangeOf(places.map((place) => place.y))]
  return {
    reason: `坐标 X ${x}，Y ${y}，按经纬度和 CGCS2000 各投影带都不落在${district.name}；可能是成都独立坐标等地方坐标（转换参数不公开，请测绘部门转为 CGCS2000），也可能单位或列取错`,
    reasonEn: `the coordinates, X ${x} and Y ${y}, lie in the district neither as degrees nor in any zone of CGCS2000; they may be of a local system such as Chengdu's (its parameters are not public: have it converted to CGCS2000), or of other units or columns`,
    ways,
  }
}

const brief = (value: number) => String(Number(value.toFixed(Math.abs(value) > 1000 ? 1 : 5)))

function rangeOf(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return least === most ? brief(least) : `${brief(least)} … ${brief(most)}`
}

const KM_PER_DEGREE = 111.2

function whereIs(centre: readonly [number, number] | null) {
  if (!centre) return { zh: '坐标超出这一坐标系的范围', en: 'beyond where this system applies' }
  const [lng, lat] = centre
  const x = (lng - district.centre[0]) * Math.cos((district.centre[1] * Math.PI) / 180)
  const km = Math.round(Math.hypot(x, lat - district.centre[1]) * KM_PER_DEGREE)
  const place = `${lng.toFixed(2)}°E、${lat.toFixed(2)}°N`
  return {
    zh: `试算落在 ${place}，距${district.name}约 ${km} 公里`,
    en: `it would fall at ${lng.toFixed(2)}°E, ${lat.toFixed(2)}°N, some ${km} km from the district`,
  }
}
