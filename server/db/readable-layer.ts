/** Layers as readers meet them: the catalogue's and the custom ones in one shape. */
import { type RawBuilder, sql } from 'kysely'
import type { GeometryType, Layer } from '../../gis-data/catalogue.ts'
import {
  type CustomStyle,
  customDrawing,
  customLabel,
  defaultCustomStyle,
} from '../../gis-data/custom-style.ts'
import { isLayerId, layerIds, layerOf } from '../../gis-data/layers/index.ts'
import { isPersonalName } from '../../gis-data/personal.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { UserFault } from '../errors/user-fault.ts'
import { atRevision, maySee, visibleRows, withinUnits } from './relation.ts'
import type { CustomLayerTable, Db, Tx } from './schema.ts'

export interface ReadableLayer {
  /** A custom layer has a declaration too, made from what was delivered. */
  readonly layer: Layer
  readonly custom: boolean
  /** How a custom layer is drawn; null for one of the catalogue. */
  readonly style: CustomStyle | null
  /** Sub-select with `fid, rev_from, unit_code`, and `geom, area_m2` where there is geometry. */
  rows(revision: number, viewer: Viewer): RawBuilder<unknown>
  /** A field's value, where `rows` stand under the name `feature`. */
  value(field: string): RawBuilder<unknown>
}

const catalogueLayer = (layer: Layer): ReadableLayer => ({
  layer,
  custom: false,
  style: null,
  rows: (revision, viewer) => visibleRows(layer, revision, viewer),
  value: (field) => sql.id('feature', field),
})

export function customLayer(row: CustomLayerTable): ReadableLayer {
  const layer = customDeclaration(row)
  return {
    layer,
    custom: true,
    style: row.style ?? defaultCustomStyle,
    rows: (revision, viewer) => sql`(select * from hegui.custom_feature
      where layer_id = ${layer.id} and ${maySee(viewer, layer) ? withinUnits(viewer) : sql`false`}
        and ${atRevision(revision)})`,
    value: (field) => sql`(feature.properties ->> ${field})`,
  }
}

function customDeclaration({ id, title, fields, geometry_type, style }: CustomLayerTable): Layer {
  const look = style ?? defaultCustomStyle
  const label = customLabel(look)
  const nameField = fields.find((field) => /name|名称|mc$/i.test(field)) ?? fields[0] ?? ''
  return {
    id,
    title,
    titleEn: title,
    group: 'custom',
    geometry: geometryTypeOf(geometry_type),
    fields: fields.map((name) => ({
      name,
      title: name,
      titleEn: name,
      type: 'text' as const,
      personal: isPersonalName(name),
    })),
    nameField,
    keyField: fields[0] ?? '',
    drawing: customDrawing(look),
    ...(label && { label }),
    zoom: { min: 0, shape: 0 },
    visibleAtStart: true,
    // Nobody has vouched that an uploaded file is fit for the public.
    visibleTo: ['planner', 'reform', 'leader'],
    ledger: { columns: fields, sums: [] },
  }
}

function geometryTypeOf(delivered: string): GeometryType {
  if (/point/i.test(delivered)) return 'Point'
  return /line|curve/i.test(delivered) ? 'MultiLineString' : 'MultiPolygon'
}

/** All layers that the viewer may see, the catalogue's first. */
export async function readableLayers(db: Db | Tx, viewer: Viewer): Promise<ReadableLayer[]> {
  const custom = await db
    .selectFrom('hegui.custom_layer')
    .selectAll()
    .where('removed_in', 'is', null)
    .orderBy('id')
    .execute()
  return [...layerIds.map((id) => catalogueLayer(layerOf(id))), ...custom.map(customLayer)].filter(
    ({ layer }) => maySee(viewer, layer),
  )
}

/** @throws UserFault `not_found`, also for a layer that this viewer may not see. */
export async function readableLayer(db: Db | Tx, id: string, viewer: Viewer) {
  const found = await findLayer(db, id)
  if (found && maySee(viewer, found.layer)) return found
  throw new UserFault('not_found', `没有图层“${id}”`, `there is no layer "${id}"`)
}

async function findLayer(db: Db | Tx, id: string): Promise<ReadableLayer | null> {
  if (isLayerId(id)) return catalogueLayer(layerOf(id))
  const row = await db
    .selectFrom('hegui.custom_layer')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? customLayer(row) : null
}
