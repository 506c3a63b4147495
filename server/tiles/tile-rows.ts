/** The rows of a tile: true shapes from the layer's own zoom, below it the overview. */
import { type RawBuilder, sql } from 'kysely'
import type { Layer } from '../../gis-data/catalogue.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import { withinUnits } from '../db/relation.ts'
import { type TileAddress, type TileFrame, tileFrame } from './tile-address.ts'
import { type Detail, envelope, tileShape } from './tile-geometry.ts'

export interface TileRows {
  /** Name of the layer inside the tile. */
  readonly name: string
  /** Selects `fid` where features have one, the properties, and `shape`. */
  readonly select: RawBuilder<unknown>
  readonly properties: readonly string[]
  readonly identified: boolean
}

export const overviewName = (layerId: string) => `${layerId}_overview`

/** What a row of an overview is, wherever it comes from: a class, how many of it, their unit. */
export const overviewRow = ({ id }: Pick<Layer, 'id'>): Omit<TileRows, 'select'> => ({
  name: overviewName(id),
  identified: false,
  properties: ['class', 'count', 'unit'],
})

/** Those of `hegui.overview` that a tile shows of a layer, at the changeset that the layer stands at. */
export const overviewInTile = (
  { id }: Pick<Layer, 'id'>,
  { z }: TileAddress,
  layerRevision: number,
  frame: TileFrame,
) => sql<boolean>`layer = ${id} and changeset = ${layerRevision}::integer
  and ${z}::integer between zoom_from and zoom_to and geom && ${envelope(frame.box)}`

/** Fields that a tile carries under these names; a personal one never. */
export function tileFields(layer: Layer): { property: string; field: string; minZoom: number }[] {
  const { classField, label, drawing, zoom } = layer
  return [
    { property: 'class', field: classField, minZoom: zoom.min },
    { property: 'label', field: label?.field, minZoom: Math.floor(label?.minZoom ?? 0) },
    { property: 'storeys', field: drawing.storeysField, minZoom: zoom.shape },
  ].flatMap(({ property, field, minZoom }) => {
    const declared = layer.fields.find(({ name }) => name === field)
    return declared && !declared.personal ? [{ property, field: declared.name, minZoom }] : []
  })
}

export function shapeRows(
  source: ReadableLayer,
  address: TileAddress,
  detail: Detail,
  revision: number,
  viewer: Viewer,
  chosen: RawBuilder<boolean> | null = null,
): TileRows {
  const { layer } = source
  const frame = tileFrame(address)
  const fields = tileFields(layer).filter(({ minZoom }) => address.z >= minZoom)
  const properties = fields.map(({ property }) => property)
  const values = fields.map(({ property, field }) => {
    const value = source.value(field)
    return sql`${property === 'label' ? onceAmongTiles(value, frame) : value} as ${sql.id(property)}, `
  })
  const leastM2 = detail.leastArea * frame.unitM ** 2
  const largeEnough =
    leastM2 > 0
      ? sql`and (area_m2 >= ${leastM2}::double precision or ST_Dimension(geom) < 2)`
      : sql``
  return {
    name: layer.id,
    identified: true,
    properties: [...properties, 'unit'],
    select: sql`select fid, ${sql.join(values, sql``)} unit_code as unit, shape
      from (select * from ${source.rows(revision, viewer)} as feature
        where geom && ${envelope(frame.box)} ${largeEnough} ${chosen ? sql`and ${chosen}` : sql``}
        ${largest(detail, sql`area_m2 desc, fid`)} offset 0) as feature
      ${tileShape(frame, detail)}
      where shape is not null and not ST_IsEmpty(shape)
      order by fid`,
  }
}

/** An area is named in the one tile that holds its middle; a line wherever it goes. */
const onceAmongTiles = (value: RawBuilder<unknown>, frame: TileFrame) => sql`
  case when ST_Dimension(feature.geom) < 2 or feature.geom @ ${envelope(frame.core)}
    or ST_PointOnSurface(feature.geom) && ${envelope(frame.core)} then ${value} end`

export function overviewRows(
  { layer }: ReadableLayer,
  address: TileAddress,
  detail: Detail,
  layerRevision: number,
  viewer: Viewer,
): TileRows {
  const frame = tileFrame(address)
  return {
    ...overviewRow(layer),
    select: sql`select class, count, unit_code as unit, shape
      from (select * from hegui.overview
        where ${overviewInTile(layer, address, layerRevision, frame)} and ${withinUnits(viewer, layer)}
        ${largest(detail, sql`ST_Area(geom) desc, unit_code, class`)} offset 0) as feature
      ${tileShape(frame, detail)}
      where shape is not null and not ST_IsEmpty(shape)
      order by unit_code, class`,
  }
}

const largest = ({ most }: Detail, order: RawBuilder<unknown>) =>
  most === null ? sql`` : sql`order by ${order} limit ${most}::integer`
