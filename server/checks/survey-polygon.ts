/** Where a drawn polygon lies: area, units, and how much of it the data does not cover. */
import type { MultiPolygon, Polygon } from 'geojson'
import { sql } from 'kysely'
import { district } from '../../gis-data/district.ts'
import { layers } from '../../gis-data/layers/index.ts'
import { positionsOf } from '../../gis-data/positions.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { drawnGeometry, requireValid } from '../db/drawn-geometry.ts'
import { visibleRows } from '../db/relation.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'

export interface PolygonSurvey {
  readonly areaM2: number
  /** Outside the district's boundary; null where the boundary itself is missing. */
  readonly outsideDistrictM2: number | null
  /** Outside the units the viewer may see; 0 for a viewer of the whole district. */
  readonly beyondSightM2: number
  /** Units it touches, the one with the largest part first. */
  readonly units: readonly { readonly code: string; readonly name: string }[]
}

/** @throws UserFault `bad_geometry` where it crosses itself, `outside_district` where it lies wholly outside. */
export async function surveyPolygon(
  db: Db,
  polygon: Polygon | MultiPolygon,
  revision: number,
  viewer: Viewer,
): Promise<PolygonSurvey> {
  const geoJson = JSON.stringify(polygon)
  await requireValid(db, geoJson)
  const { rows } = await sql<
    Omit<PolygonSurvey, 'units'> & { units: PolygonSurvey['units'] | null }
  >`
    with drawn as materialized (select ${drawnGeometry(geoJson)} as geom),
    borders as materialized (
      select ST_Union(d.geom, 1e-11) as geom from drawn
      join ${visibleRows(layers.district, revision, viewer)} d on ST_Intersects(d.geom, drawn.geom)
    ),
    touched as materialized (
      select u.code, concat_ws(' ', u.town_name, u.name) as name, u.geom,
        ST_Area(ST_CollectionExtract(ST_Intersection(u.geom, drawn.geom, 1e-11), 3)::geography) as part_m2
      from drawn
      join ${visibleRows(layers.unit, revision, viewer)} u on ST_Intersects(u.geom, drawn.geom)
    ),
    sight as materialized (select ST_Union(geom, 1e-11 order by code) as geom from touched)
    select ST_Area(drawn.geom::geography) as "areaM2",
      case
        when not exists (select from ${visibleRows(layers.district, revision, viewer)} d) then null
        else ${outsideM2(sql`borders.geom`)} end as "outsideDistrictM2",
      case when ${viewer.units === null}::boolean then 0
        else ${outsideM2(sql`sight.geom`)} end as "beyondSightM2",
      (select json_agg(json_build_object('code', code, 'name', name) order by part_m2 desc, code)
        from touched where part_m2 > 0) as units
    from drawn, borders, sight`.execute(db)
  const survey = { ...rows[0]!, units: rows[0]!.units ?? [] }
  if (isOutside(survey, polygon)) throw outsideDistrict()
  return survey
}

const outsideM2 = (cover: ReturnType<typeof sql>) => sql`
  case when ${cover} is null then ST_Area(drawn.geom::geography)
    else ST_Area(ST_CollectionExtract(ST_Difference(drawn.geom, ${cover}, 1e-11), 3)::geography) end`

/** Without the district's boundary its generous bounds must do. */
function isOutside(
  { areaM2, outsideDistrictM2 }: PolygonSurvey,
  { coordinates }: Polygon | MultiPolygon,
): boolean {
  if (outsideDistrictM2 !== null) return outsideDistrictM2 >= areaM2 * (1 - 1e-9)
  const [west, south, east, north] = district.bounds
  const positions = positionsOf(coordinates)
  return (
    positions.every(([lng]) => lng < west || lng > east) ||
    positions.every(([, lat]) => lat < south || lat > north)
  )
}

const outsideDistrict = () =>
  new UserFault(
    'outside_district',
    `图形全部位于${district.name}以外，没有数据可供判断`,
    `the shape lies wholly outside ${district.nameEn}; there is no data to judge it by`,
  )
