/** A feature as an editor would have it: the stored row with another shape or other values. */
import { type RawBuilder, sql } from 'kysely'
import type { Layer } from '../../../gis-data/catalogue.ts'
import type { FieldValue } from '../../../gis-data/convert-value.ts'
import type { LayerId } from '../../../gis-data/layers/index.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import { columnTypes } from '../../db/column-types.ts'
import { drawnGeometry } from '../../db/drawn-geometry.ts'
import { visibleRows } from '../../db/relation.ts'
import { unitAt } from '../../db/unit-at.ts'
import { groundAt, type RuleGround } from '../rule-ground.ts'

export interface EditedRow {
  readonly layer: Layer
  /** 0 or less for a feature to come: no stored feature has it. */
  readonly fid: number
  /** GeoJSON text, valid; null where the stored shape stays. */
  readonly geometry: string | null
  /** The fields that are another; the rest as stored. */
  readonly values: Readonly<Record<string, FieldValue>>
}

/** All that an edit does to its layer. */
export interface EditedLayer {
  readonly layer: Layer
  readonly rows: readonly EditedRow[]
  /** Features that end with the edit. */
  readonly without: readonly number[]
}

/** Sub-select of one row with the columns that rules read of the layer. */
export function editedRow(
  { layer, fid, geometry, values }: EditedRow,
  revision: number,
  viewer: Viewer,
): RawBuilder<unknown> {
  const fields = layer.fields.map(({ name, type }) => {
    const value = values[name]
    return value === undefined
      ? sql`stored.${sql.id(name)}`
      : sql`${value === null ? null : String(value)}::text::${columnTypes[type]} as ${sql.id(name)}`
  })
  const shape = geometry
    ? sql`, case when stored.fid is null or stored.unit_code is not null
          then ${unitAt(drawnGeometry(geometry))} end as unit_code,
        ST_Area(${shapeOf(layer, geometry)}::geography) as area_m2, ${shapeOf(layer, geometry)} as geom`
    : sql`, stored.unit_code ${layer.geometry ? sql`, stored.area_m2, stored.geom` : sql``}`
  return sql`(select ${fid}::bigint as fid, ${sql.join(fields)} ${shape}
    from (select 1) as one
      left join ${visibleRows(layer, revision, viewer)} as stored on stored.fid = ${fid}::bigint)`
}

/** The ground on which the edited rows stand in the place of the stored ones. */
export function groundWith(edited: EditedLayer, revision: number, viewer: Viewer): RuleGround {
  const ground = groundAt(revision, viewer)
  const { layer, rows, without } = edited
  const left = sql`array[${sql.join([...rows.map(({ fid }) => fid), ...without])}]::bigint[]`
  const columns = sql.join(
    ['fid', ...layer.fields.map(({ name }) => name), 'unit_code']
      .concat(layer.geometry ? ['area_m2', 'geom'] : [])
      .map((name) => sql.id(name)),
  )
  const added = rows.map(
    (row) => sql`select ${columns} from ${editedRow(row, revision, viewer)} as edited`,
  )
  return {
    ...ground,
    rows: (id: LayerId) =>
      id === layer.id
        ? sql`(select ${columns} from ${ground.rows(id)} as others where fid <> all(${left})
            union all ${sql.join(added, sql` union all `)})`
        : ground.rows(id),
  }
}

const shapeOf = (layer: Layer, geometry: string) =>
  layer.geometry === 'Point' ? drawnGeometry(geometry) : sql`ST_Multi(${drawnGeometry(geometry)})`
