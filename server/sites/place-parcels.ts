/** Parcels of one reading brought to longitude and latitude, measured, and compared with what the file states. */
import { sql } from 'kysely'
import { formatM2, M2_PER_HECTARE, M2_PER_MU } from '../../gis-data/area.ts'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import type { Words } from '../../gis-data/words.ts'
import type { ReadParcel, SiteReading } from '../api/site-contract.ts'
import type { Db } from '../db/schema.ts'
import type { DeclaredArea, SourceParcel } from '../survey-files/source-parcel.ts'
import { inSystem, type PlannedReading } from './readings-of.ts'

interface Placed {
  readonly valid: boolean
  readonly reason: string
  readonly place: string | null
  readonly shape: string | null
  readonly area_m2: number | null
  readonly planar_m2: number | null
}

export async function placeParcels(db: Db, reading: PlannedReading): Promise<SiteReading> {
  const { id, title, titleEn, system, doubts } = reading
  const toSystem = inSystem(system)
  const parcels: ReadParcel[] = []
  const assumptions = [...doubts]
  for (const parcel of reading.parcels) {
    const coordinates = parcel.polygons.map((rings) => rings.map((ring) => ring.map(toSystem)))
    const placed = await place(db, coordinates, system.srid)
    const declared = resolveDeclared(parcel.declared, placed)
    if (declared?.doubt) assumptions.push(ofParcel(parcel, declared.doubt))
    parcels.push({
      name: parcel.name,
      geometry: placed.shape === null ? null : JSON.parse(placed.shape),
      corners: parcel.polygons.flat().reduce((sum, ring) => sum + ring.length - 1, 0),
      areaM2: placed.area_m2,
      planarM2: placed.planar_m2,
      declaredM2: declared?.areaM2 ?? null,
      problem: problemOf(placed),
      notes: [...parcel.notes, ...(declared?.note ? [declared.note] : [])],
    })
  }
  return {
    id,
    title,
    titleEn,
    srid: system.srid,
    assumptions,
    parcels,
    bounds: boundsOf(parcels),
  }
}

/** An invalid shape is not transformed: it is told, with its place in the file's own coordinates. */
async function place(db: Db, coordinates: unknown, srid: number): Promise<Placed> {
  const text = JSON.stringify({ type: 'MultiPolygon', coordinates })
  const { rows } = await sql<Placed>`
    with source as materialized (
      select ST_SetSRID(ST_GeomFromGeoJSON(${text}::text), ${srid}::integer) as geom offset 0
    ),
    judged as materialized (
      select geom, ST_IsValidDetail(geom) as detail from source offset 0
    ),
    moved as materialized (
      select detail, case when (detail).valid then geom end as geom,
        case when (detail).valid then ST_Transform(geom, ${sql.lit(STORAGE_SRID)}) end as lonlat
      from judged
    )
    select (detail).valid, coalesce((detail).reason, '') as reason,
      ST_X((detail).location) || ', ' || ST_Y((detail).location) as place,
      ST_AsGeoJSON(case when ST_NumGeometries(lonlat) = 1 then ST_GeometryN(lonlat, 1)
        else lonlat end, 10, 0) as shape,
      ST_Area(lonlat::geography) as area_m2,
      case when ${srid}::integer <> ${sql.lit(STORAGE_SRID)} then ST_Area(geom) end as planar_m2
    from moved`.execute(db)
  return rows[0]!
}

function problemOf({ valid, reason, place: at }: Placed): Words | null {
  if (valid) return null
  const crossing = /self-intersection/i.test(reason)
  return {
    title: `${crossing ? '边界自相交' : `图形无效（${reason}）`}${at ? `，位置 ${at}` : ''}；请在原文件中改正`,
    titleEn: `the boundary ${crossing ? 'crosses itself' : `is invalid (${reason})`}${at ? ` at ${at}` : ''}; mend it in the file`,
  }
}

/** Official areas are of the ellipsoid, surveyors' of the plane; the heads of many files round to 1 ㎡. */
const agrees = (declaredM2: number, { area_m2, planar_m2 }: Placed) =>
  [area_m2, planar_m2].some(
    (computed) =>
      computed !== null && Math.abs(declaredM2 - computed) <= Math.max(1, computed * 0.001),
  )

const inM2 = { m2: 1, hectare: M2_PER_HECTARE, mu: M2_PER_MU } as const

function resolveDeclared(declared: DeclaredArea | null, placed: Placed) {
  if (!declared || placed.area_m2 === null) return null
  // 公顷 by the format's rule; many write ㎡ or 亩 without a unit, which the computed area betrays.
  const units = declared.unit ? [declared.unit] : (['hectare', 'm2', 'mu'] as const)
  const unit = units.find((each) => agrees(declared.value * inM2[each], placed)) ?? units[0]!
  const areaM2 = declared.value * inM2[unit]
  const note =
    declared.unit === null && unit !== 'hectare'
      ? {
          title: `文件面积 ${declared.value} 没有单位，与计算面积比对应为${unit === 'm2' ? '平方米' : '亩'}（规定为公顷）`,
          titleEn: `the file's area ${declared.value} has no unit; by the computed area it is ${unit === 'm2' ? 'square metres' : 'mu'} (the rule says hectares)`,
        }
      : null
  const doubt = agrees(areaM2, placed)
    ? null
    : {
        title: `文件所载面积 ${formatM2(areaM2)} ㎡，按坐标计算 ${formatM2(placed.area_m2)} ㎡，相差 ${formatM2(areaM2 - placed.area_m2)} ㎡`,
        titleEn: `the file states ${formatM2(areaM2)} m², its coordinates give ${formatM2(placed.area_m2)} m²: ${formatM2(areaM2 - placed.area_m2)} m² apart`,
      }
  return { areaM2, note, doubt }
}

const ofParcel = ({ name }: SourceParcel, { title, titleEn }: Words): Words => ({
  title: `${name}：${title}`,
  titleEn: `${name}: ${titleEn}`,
})

function boundsOf(parcels: readonly ReadParcel[]): SiteReading['bounds'] {
  const numbers = parcels.flatMap(({ geometry }) =>
    geometry ? (JSON.stringify(geometry).match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number) : [],
  )
  if (numbers.length === 0) return null
  const longitudes = numbers.filter((_, at) => at % 2 === 0)
  const latitudes = numbers.filter((_, at) => at % 2 === 1)
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b))
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b))
  return [least(longitudes), least(latitudes), most(longitudes), most(latitudes)]
}
