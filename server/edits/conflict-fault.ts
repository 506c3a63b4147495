/** What to tell a person whose edit meets another one: each feature as it was, as it is, and as they want it. */
import { sql } from 'kysely'
import type { Layer } from '../../gis-data/catalogue.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { FeatureRecord } from '../api/contract.ts'
import type { EditConflict, EditOperation, EditRequest } from '../api/edit-contract.ts'
import { headRevision } from '../db/changesets.ts'
import { layerTable } from '../db/layer-ddl.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'

/** Reads one feature at a revision, as far as the viewer may see it. */
export type ReadFeature = (
  layer: string,
  fid: number,
  revision: number,
  viewer: Viewer,
) => Promise<FeatureRecord | null>

export async function conflictFault(
  db: Db,
  readFeature: ReadFeature,
  request: EditRequest,
  layer: Layer,
  fids: readonly number[],
  viewer: Viewer,
): Promise<UserFault> {
  const head = await headRevision(db)
  const conflicts: EditConflict[] = []
  for (const fid of fids) {
    const began = request.base.find((each) => each.fid === fid)!.revFrom
    const base = await readFeature(layer.id, fid, began, viewer)
    const theirs = await readFeature(layer.id, fid, head, viewer)
    // Never say more of a feature than that it is not there for this viewer.
    if (!base && !theirs) return noFeature(layer, fid)
    conflicts.push({
      fid,
      base,
      theirs,
      mine: mineOf(request.operations.find((each) => each.kind !== 'create' && each.fid === fid)),
      ...(await lastTouch(db, layer, fid)),
    })
  }
  const names = conflicts.map(({ base, theirs, fid }) => (base ?? theirs)?.name ?? String(fid))
  return new UserFault(
    'conflict',
    `${layer.title} ${names.join('、')} 在您编辑期间已被他人修改，您的改动没有保存；请比较后选择保留哪一个`,
    `${layer.titleEn} ${names.join(', ')} changed while you were editing; nothing has been saved: compare and choose`,
    [],
    { conflicts },
  )
}

function mineOf(operation: EditOperation | undefined): EditConflict['mine'] {
  if (operation?.kind === 'update')
    return { kind: 'update', geometry: operation.geometry ?? null, values: operation.values }
  return {
    kind: operation?.kind === 'delete' ? 'delete' : 'update',
    geometry: null,
    values: {},
  }
}

/** The changeset that last wrote or ended the feature. */
async function lastTouch(db: Db, layer: Layer, fid: number) {
  const { rows } = await sql<{ actor: string; at: Date; reason: string }>`
    select actor, at, reason from hegui.changeset where id = (
      select max(greatest(rev_from, coalesce(rev_to, 0))) from ${layerTable(layer.id)}
      where fid = ${fid})`.execute(db)
  const { actor, at, reason } = rows[0]!
  return { changedBy: actor, changedAt: at.toISOString(), reason }
}

const noFeature = (layer: Layer, fid: number) =>
  new UserFault(
    'not_found',
    `${layer.title}中没有编号为 ${fid} 的要素`,
    `${layer.titleEn} has no feature ${fid}`,
  )
