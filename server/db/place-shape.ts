/** A place that someone asks about, as one shape: drawn, made of features, a unit, with a buffer around. */
import { type RawBuilder, sql } from 'kysely'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import { layers } from '../../gis-data/layers/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { AskedPlace } from '../api/analysis-contract.ts'
import { UserFault } from '../errors/user-fault.ts'
import { badGeometry, parseGeometry } from '../http/parse-geometry.ts'
import { drawnGeometry, requireValid } from './drawn-geometry.ts'
import { inPlace, shapeInPlace } from './in-place.ts'
import { nameOfUnit } from './name-of-unit.ts'
import { readableLayer } from './readable-layer.ts'
import { visibleRows } from './relation.ts'
import type { Db } from './schema.ts'

export interface ShapeOfPlace {
  /** Hex EWKB, EPSG:4490, a polygon or several; as a parameter of later statements. */
  readonly hex: string
  readonly areaM2: number
  /** How many features it was made from; null for a drawn shape. */
  readonly features: number | null
}

/** More features or corners than these are an analysis of layers, not a place. */
const MOST_FEATURES = 5000
const MOST_CORNERS = 400_000

interface Parts {
  /** Sub-select with `geom`. */
  readonly rows: RawBuilder<unknown>
  readonly features: number | null
}

/** @throws UserFault for shapes that are no place, places that hold nothing, and places too large. */
export async function placeShape(
  db: Db,
  place: AskedPlace,
  revision: number,
  viewer: Viewer,
): Promise<ShapeOfPlace> {
  const { rows: parts, features } = await partsOf(db, place, revision, viewer)
  const joined =
    place.bufferM === undefined
      ? features === null || features === 1
        ? sql`select part.geom from ${parts} as part`
        : sql`select ST_Union(part.geom, 1e-11) as geom from ${parts} as part`
      : sql`select ST_MakeValid(ST_Transform(ST_Union(ST_Buffer(hegui.in_metres(part.geom),
          ${place.bufferM}::float8, 'quad_segs=32'), 1e-6), ${sql.lit(STORAGE_SRID)})) as geom
        from ${parts} as part`
  const { rows } = await sql<{ hex: string | null; areaM2: number | null; corners: number | null }>`
      with shape as materialized (
        select ST_Multi(ST_CollectionExtract(geom, 3)) as geom from (${joined}) as joined
      )
      select encode(ST_AsEWKB(geom), 'hex') as hex, hegui.area_m2(geom) as "areaM2",
        ST_NPoints(geom) as corners
      from shape where geom is not null and not ST_IsEmpty(geom)`.execute(db)
  const [shape] = rows
  if (!shape?.hex) throw nothingThere()
  return { hex: shape.hex, areaM2: shape.areaM2!, features }
}

/** For later statements. */
export const shapeOf = ({ hex }: ShapeOfPlace): RawBuilder<unknown> => sql`${hex}::text::geometry`

async function partsOf(
  db: Db,
  place: AskedPlace,
  revision: number,
  viewer: Viewer,
): Promise<Parts> {
  if (place.geometry) return drawnPart(db, place.geometry, place.bufferM !== undefined)
  if (place.layer !== undefined) return featureParts(db, place, place.layer, revision, viewer)
  const unit = place.unit!
  await nameOfUnit(db, unit, revision)
  const id = ({ 6: 'district', 9: 'town', 12: 'unit' } as const)[unit.length as 6 | 9 | 12]
  const rows = sql`(select geom from ${visibleRows(layers[id], revision, viewer)} as named
    where code = ${unit})`
  return { rows, features: 1 }
}

async function drawnPart(
  db: Db,
  geometry: NonNullable<AskedPlace['geometry']>,
  grown: boolean,
): Promise<Parts> {
  const { type } = geometry
  const kind =
    grown && /Point$/.test(type)
      ? 'Point'
      : grown && /LineString$/.test(type)
        ? 'MultiLineString'
        : 'MultiPolygon'
  const text = JSON.stringify(parseGeometry(geometry, kind))
  if (kind === 'MultiPolygon') await requireValid(db, text)
  return { rows: sql`(select ${drawnGeometry(text)} as geom)`, features: null }
}

async function featureParts(
  db: Db,
  { fids, unit, bufferM }: AskedPlace,
  id: string,
  revision: number,
  viewer: Viewer,
): Promise<Parts> {
  const source = await readableLayer(db, id, viewer)
  const { layer } = source
  if (layer.geometry === null || (layer.geometry !== 'MultiPolygon' && bufferM === undefined)) {
    throw badGeometry(
      `图层“${layer.title}”不是面图层，不能直接作为范围；请给出缓冲距离，或改选面图层`,
      `layer "${layer.titleEn}" has no areas, so it is no place by itself; give a buffer distance, or choose a layer of areas`,
      'layer',
    )
  }
  if (unit !== undefined) await nameOfUnit(db, unit, revision)
  const named = unit === undefined ? null : { code: unit, revision }
  const rows = sql`(select ${named ? shapeInPlace(layer, named) : sql`feature.geom`} as geom
    from ${source.rows(revision, viewer)} as feature
    where ${fids ? sql`feature.fid = any(${[...fids]}::bigint[])` : sql`true`}
      and ${named ? inPlace(layer, named) : sql`true`})`
  const { rows: counted } = await sql<{ features: number; corners: number }>`
    select count(*)::integer as features, coalesce(sum(ST_NPoints(part.geom)), 0)::integer as corners
    from ${rows} as part`.execute(db)
  const { features, corners } = counted[0]!
  if (features === 0) throw nothingThere()
  if (features > MOST_FEATURES || corners > MOST_CORNERS)
    throw new UserFault(
      'too_large',
      `“${layer.title}”有 ${features} 个要素（${corners} 个顶点），一个范围至多 ${MOST_FEATURES} 个要素、${MOST_CORNERS} 个顶点；请限定村镇或选择要素，或改用叠加分析`,
      `"${layer.titleEn}" has ${features} features (${corners} corners); a place takes at most ${MOST_FEATURES} features and ${MOST_CORNERS} corners: narrow it to a unit or to chosen features, or use an overlay`,
    )
  return { rows, features }
}

const nothingThere = () =>
  new UserFault(
    'not_found',
    '该范围内没有可用的要素；请检查图层、编号和行政区',
    'there is no feature to make this place of; check the layer, the ids and the unit',
  )
