/** An edit from request to changeset: all of its operations, or none. */
import { sql } from 'kysely'
import type { Layer } from '../../gis-data/catalogue.ts'
import { isLayerId } from '../../gis-data/layers/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Edit, EditedFeature, EditRequest } from '../api/edit-contract.ts'
import { inChangeset } from '../db/changesets.ts'
import { requireValid } from '../db/drawn-geometry.ts'
import { holdsSyntheticRows, recordLayerRevision } from '../db/insert-features.ts'
import { layerTable } from '../db/layer-ddl.ts'
import { visibleRows } from '../db/relation.ts'
import type { Db, Tx } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import { editableLayer, requireOwnUnit } from './editable-layer.ts'
import { type PreparedOperation, prepareOperations } from './prepare-operations.ts'
import { type StandingFeature, writeOperation } from './write-operation.ts'

/** Features changed by another person since the edit began; turned into an answer by the caller. */
export class StaleFeatures extends Error {
  override readonly name = 'StaleFeatures'
  constructor(readonly fids: readonly number[]) {
    super(`features ${fids.join(', ')} have changed`)
  }
}

/** @throws UserFault, StaleFeatures; then the database is as it was. */
export async function applyEdit(db: Db, request: EditRequest, viewer: Viewer): Promise<Edit> {
  const layer = editableLayer(request.layer, viewer)
  const operations = prepareOperations(request, layer, viewer)
  for (const { at, geometry } of operations)
    if (geometry) await requireValid(db, JSON.stringify(geometry), `operations.${at}.geometry`)
  const changeset = { kind: 'edit', actor: viewer.role, reason: request.reason } as const
  const { result } = await inChangeset(db, changeset, async (tx, revision) => {
    const standing = await requireUnchanged(tx, layer, request, revision, viewer)
    const features = await write(tx, layer, revision, operations, standing)
    for (const { kind, unitCode } of features)
      if (kind !== 'delete') requireOwnUnit(viewer, layer, unitCode)
    await refuseSecondKeys(tx, layer, features)
    const edit = { changeset: revision, layer: layer.id, features }
    await record(tx, edit, request.reason)
    return edit
  })
  return result
}

async function requireUnchanged(
  tx: Tx,
  layer: Layer,
  { base }: EditRequest,
  revision: number,
  viewer: Viewer,
): Promise<ReadonlyMap<number, StandingFeature>> {
  const fields = sql.join(layer.fields.map(({ name }) => sql`${name}::text, ${sql.id(name)}`))
  const { rows } = await sql<StandingFeature>`
    select fid, rev_from as "revFrom", unit_code as "unitCode",
      ${layer.geometry === 'MultiPolygon' ? sql`area_m2` : sql`null::double precision`} as "areaM2",
      json_build_object(${fields}) as values
    from ${visibleRows(layer, revision, viewer)} as seen
    where fid = any(${base.map(({ fid }) => fid)}::bigint[])`.execute(tx)
  const standing = new Map(rows.map((row) => [row.fid, row]))
  const stale = base.filter(({ fid, revFrom }) => standing.get(fid)?.revFrom !== revFrom)
  if (stale.length > 0) throw new StaleFeatures(stale.map(({ fid }) => fid))
  return standing
}

async function write(
  tx: Tx,
  layer: Layer,
  revision: number,
  operations: readonly PreparedOperation[],
  standing: ReadonlyMap<number, StandingFeature>,
): Promise<EditedFeature[]> {
  const { rows } = await sql<{ next: number }>`
    select (coalesce(max(fid), 0) + 1)::integer as next from ${layerTable(layer.id)}`.execute(tx)
  let next = rows[0]!.next
  const writing = { tx, layer, revision, takeFid: () => next++ }
  const features: EditedFeature[] = []
  for (const operation of operations) {
    const before = operation.fid === null ? null : standing.get(operation.fid)!
    const feature = await writeOperation(writing, operation, before)
    if (feature) features.push(feature)
  }
  if (features.length > 0) return features
  throw new UserFault(
    'bad_request',
    '没有任何改动，未保存',
    'nothing has been changed, nothing saved',
  )
}

/** A key that another feature of the layer bears; keys that were double before are not this edit's doing. */
async function refuseSecondKeys(
  tx: Tx,
  layer: Layer,
  features: readonly EditedFeature[],
): Promise<void> {
  const fids = features
    .filter(
      ({ kind, changedFields }) => kind === 'create' || changedFields.includes(layer.keyField),
    )
    .map(({ fid }) => fid)
  if (fids.length === 0) return
  const key = sql.id(layer.keyField)
  const { rows } = await sql<{ key: string }>`
    select distinct own.${key}::text as key from ${layerTable(layer.id)} as own
      join ${layerTable(layer.id)} as other
        on other.${key} = own.${key} and other.fid <> own.fid and other.rev_to is null
    where own.rev_to is null and own.fid = any(${fids}::bigint[]) order by 1`.execute(tx)
  if (rows.length === 0) return
  const keys = rows.map((row) => row.key)
  const title = layer.fields.find(({ name }) => name === layer.keyField)?.title ?? layer.keyField
  const detail = `${title} ${keys.join('、')} 已被图层中的其他要素使用；请改用新的编号`
  throw new UserFault(
    'bad_request',
    detail,
    `${layer.keyField} ${keys.join(', ')} is in use by another feature of the layer; give a new one`,
    [{ path: `values.${layer.keyField}`, message: detail }],
  )
}

async function record(tx: Tx, edit: Edit, reason: string): Promise<void> {
  if (!isLayerId(edit.layer)) throw new Error(`no layer ${edit.layer}`)
  const synthetic = await holdsSyntheticRows(tx, edit.layer)
  await recordLayerRevision(tx, edit.layer, edit.changeset, {
    source: `编辑：${reason}`,
    synthetic,
  })
  await sql`insert into hegui.edit_record (changeset, edit)
    values (${edit.changeset}::integer, ${JSON.stringify(edit)}::jsonb)`.execute(tx)
}
