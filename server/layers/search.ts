/** One box for units, features by code or name, and coordinates. */
import { type RawBuilder, sql } from 'kysely'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import { district } from '../../gis-data/district.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { SearchHit } from '../api/contract.ts'
import { type ReadableLayer, readableLayers } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'
import { parseCoordinates, type TypedPoint } from './parse-coordinates.ts'

const LIMIT_PER_LAYER = 6
const LIMIT = 30
/** Layers whose rows are places to fly to before they are features. */
const placeLayers = new Set(['district', 'town', 'unit'])

interface Hit {
  layer: string
  fid: number
  name: string | null
  key: string | null
  place: string | null
  bounds: SearchHit['bounds']
}

export async function search(
  db: Db,
  text: string,
  revision: number,
  viewer: Viewer,
): Promise<SearchHit[]> {
  const typed = parseCoordinates(text)
  if (typed) return [await coordinateHit(db, text, typed)]
  const layers = (await readableLayers(db, viewer)).filter(isSearchable)
  const selects = layers.map((source, at) => hitsOf(source, at, text, revision, viewer))
  const { rows } = await sql<Hit>`
    select * from (${sql.join(selects, sql` union all `)}) as hit
    order by closeness, layer_order, key, fid limit ${sql.lit(LIMIT)}`.execute(db)
  const byId = new Map(layers.map(({ layer }) => [layer.id, layer]))
  return rows.map(({ layer, fid, name, key, place, bounds }) => {
    const title = shortPlaceName(name ?? key ?? String(fid))
    const kind = placeLayers.has(layer) ? 'unit' : 'feature'
    const subtitle = [
      byId.get(layer)?.title,
      key === title ? null : key,
      place && shortPlaceName(place),
    ]
    const unitCode = kind === 'unit' && layer !== 'district' ? key : null
    return {
      kind,
      layer,
      fid,
      unitCode,
      title,
      subtitle: subtitle.filter(Boolean).join(' · '),
      bounds,
    }
  })
}

const isSearchable = ({ layer }: ReadableLayer) =>
  layer.geometry !== null && searchedFields(layer).length > 0

/** Never a personal field: a search would tell what the mask hides. */
const searchedFields = ({ nameField, keyField, fields }: ReadableLayer['layer']) =>
  [...new Set([nameField, keyField])].filter((name) =>
    fields.some((field) => field.name === name && !field.personal),
  )

function hitsOf(
  source: ReadableLayer,
  order: number,
  text: string,
  revision: number,
  viewer: Viewer,
): RawBuilder<unknown> {
  const { layer } = source
  const searched = searchedFields(layer)
  const textOf = (name: string) =>
    searched.includes(name) ? sql`${source.value(name)}::text` : sql`null::text`
  const values = searched.map(textOf)
  const pattern = `%${text.toUpperCase().replace(/[\\%_]/g, '\\$&')}%`
  // Raising every value costs as much as comparing it; digits and Chinese have no case.
  const raised = text.toUpperCase() === text.toLowerCase() ? sql`` : sql`upper`
  const any = (test: (value: RawBuilder<unknown>) => RawBuilder<unknown>) =>
    sql.join(values.map(test), sql` or `)
  return sql`(select ${layer.id}::text as layer, feature.fid, ${textOf(layer.nameField)} as name,
      ${textOf(layer.keyField)} as key, place.place,
      json_build_array(ST_XMin(feature.geom), ST_YMin(feature.geom), ST_XMax(feature.geom),
        ST_YMax(feature.geom)) as bounds,
      case when ${any((value) => sql`${value} = ${text}`)} then 0
        when ${any((value) => sql`starts_with(${value}, ${text})`)} then 1 else 2 end as closeness,
      ${order}::integer as layer_order
    from ${source.rows(revision, viewer)} as feature
    left join lateral (select unit.name as place from layer.unit as unit
      where unit.code = feature.unit_code and unit.rev_to is null limit 1) as place
      on ${!placeLayers.has(layer.id)}
    where ${any((value) => sql`${raised}(${value}) like ${pattern}`)}
    order by closeness, key, fid limit ${sql.lit(LIMIT_PER_LAYER)})`
}

const HALF_WINDOW_DEGREES = 0.002

async function coordinateHit(db: Db, text: string, typed: TypedPoint): Promise<SearchHit> {
  const { srid, east, north } = typed
  const { rows } = await sql<{ lng: number; lat: number }>`
    select ST_X(point) as lng, ST_Y(point) as lat from ST_Transform(
      ST_SetSRID(ST_MakePoint(${east}::double precision, ${north}::double precision),
        ${srid}::integer), ${sql.lit(STORAGE_SRID)}) as point`.execute(db)
  const { lng, lat } = rows[0]!
  const [west, south, right, top] = district.bounds
  const inside = lng >= west && lng <= right && lat >= south && lat <= top
  return {
    kind: 'coordinate',
    layer: null,
    fid: null,
    unitCode: null,
    title: text.trim(),
    subtitle: `${lng.toFixed(6)}°E ${lat.toFixed(6)}°N · EPSG:${srid}${inside ? '' : ` · ${district.name}范围之外`}`,
    bounds: [
      lng - HALF_WINDOW_DEGREES,
      lat - HALF_WINDOW_DEGREES,
      lng + HALF_WINDOW_DEGREES,
      lat + HALF_WINDOW_DEGREES,
    ],
  }
}
