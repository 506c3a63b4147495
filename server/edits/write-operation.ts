/** Writes one operation of an edit into an open changeset: a row ended, a row in its place, or both. */

import { isDeepStrictEqual } from 'node:util'
import { type RawBuilder, sql } from 'kysely'
import type { Layer } from '../../gis-data/catalogue.ts'
import type { FieldValue } from '../../gis-data/convert-value.ts'
import type { EditedFeature } from '../api/edit-contract.ts'
import { columnTypes } from '../db/column-types.ts'
import { drawnGeometry } from '../db/drawn-geometry.ts'
import { layerTable } from '../db/layer-ddl.ts'
import type { Tx } from '../db/schema.ts'
import { unitAt } from '../db/unit-at.ts'
import type { PreparedOperation } from './prepare-operations.ts'

/** A feature as it stands before the edit. */
export interface StandingFeature {
  readonly fid: number
  readonly revFrom: number
  readonly unitCode: string | null
  readonly areaM2: number | null
  readonly values: Readonly<Record<string, FieldValue>>
}

export interface Writing {
  readonly tx: Tx
  readonly layer: Layer
  readonly revision: number
  /** Id of the next feature to come. */
  takeFid(): number
}

/** Null where the operation changes nothing: then the row keeps its version. */
export async function writeOperation(
  writing: Writing,
  operation: PreparedOperation,
  standing: StandingFeature | null,
): Promise<EditedFeature | null> {
  const { tx, layer, revision } = writing
  const { kind, at, madeOf } = operation
  const changedFields = Object.keys(operation.values).filter(
    (name) => !isDeepStrictEqual(operation.values[name], standing?.values[name] ?? null),
  )
  const shapeChanged = await changesShape(writing, operation)
  if (kind === 'update' && changedFields.length === 0 && !shapeChanged) return null
  if (standing)
    await sql`update ${layerTable(layer.id)} set rev_to = ${revision}
      where fid = ${standing.fid} and rev_to is null`.execute(tx)
  const fid = standing?.fid ?? writing.takeFid()
  const written = kind === 'delete' ? null : await insertRow(writing, operation, fid, standing)
  return {
    operation: at,
    kind,
    fid,
    madeOf: [...madeOf],
    unitCode: written ? written.unitCode : (standing?.unitCode ?? null),
    areaBeforeM2: standing?.areaM2 ?? null,
    areaM2: written?.areaM2 ?? null,
    changedFields: kind === 'update' ? changedFields : [],
    shapeChanged: kind === 'update' && shapeChanged,
  }
}

async function changesShape({ tx, layer }: Writing, { fid, geometry }: PreparedOperation) {
  if (geometry === null) return false
  if (fid === null) return true
  const { rows } = await sql<{ same: boolean }>`
    select ST_OrderingEquals(geom, ${storedShape(layer, geometry)}) as same
    from ${layerTable(layer.id)} where fid = ${fid} and rev_to is null`.execute(tx)
  return !rows[0]?.same
}

const storedShape = (layer: Layer, geometry: object) => {
  const drawn = drawnGeometry(JSON.stringify(geometry))
  return layer.geometry === 'Point' ? drawn : sql`ST_Multi(${drawn})`
}

/** Takes from the row it replaces what the operation does not name. */
async function insertRow(
  { tx, layer, revision }: Writing,
  { values, geometry }: PreparedOperation,
  fid: number,
  standing: StandingFeature | null,
): Promise<{ unitCode: string | null; areaM2: number | null }> {
  const table = layerTable(layer.id)
  const columns = layer.fields.map(({ name }) => sql.id(name))
  const contents = layer.fields.map(({ name, type }): RawBuilder<unknown> => {
    const value = values[name]
    if (value === undefined) return sql`before.${sql.id(name)}`
    return sql`${value === null ? null : String(value)}::text::${columnTypes[type]}`
  })
  const shape = geometry ? storedShape(layer, geometry) : sql`before.geom`
  const isArea = layer.geometry === 'MultiPolygon'
  const { rows } = await sql<{ unitCode: string | null; areaM2: number | null }>`
    insert into ${table} (fid, rev_from, unit_code, ${sql.join(columns)}
      ${layer.geometry ? sql`, geom` : sql``})
    select ${fid}, ${revision}::integer, ${unitOf(layer, values, standing, geometry)},
      ${sql.join(contents)} ${layer.geometry ? sql`, ${shape}` : sql``}
    from (select 1) as one
      left join ${table} as before on before.fid = ${fid} and before.rev_to = ${revision}
    returning unit_code as "unitCode",
      ${isArea ? sql`area_m2` : sql`null::double precision`} as "areaM2"`.execute(tx)
  return rows[0]!
}

/** What belongs to the whole district (rivers, red lines) stays with it wherever it is moved. */
function unitOf(
  layer: Layer,
  values: PreparedOperation['values'],
  standing: StandingFeature | null,
  geometry: object | null,
): RawBuilder<unknown> {
  if (geometry && (!standing || standing.unitCode !== null))
    return unitAt(drawnGeometry(JSON.stringify(geometry)))
  const key = values[layer.keyField]
  // Rows without shape: a key that begins with the digits of a unit says where they belong.
  if (layer.geometry === null && typeof key === 'string')
    return sql`coalesce((select code from layer.unit as unit
      where unit.rev_to is null and unit.code = left(${key}::text, 12)), before.unit_code)`
  return sql`before.unit_code`
}
