/** What the delivery would do to the findings, judged by the same rules before it is committed. */
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { ImportEffect } from '../../api/import-contract.ts'
import type { Database } from '../../db/database.ts'
import type { Tx } from '../../db/schema.ts'
import type { JobAtWork } from '../../jobs/job-queue.ts'
import { writeStagedRows } from '../commit-staged.ts'
import type { PendingImport } from '../preview-delivery.ts'
import { StagingArea } from '../staging/staging-area.ts'
import { type DraftRecord, updateDraft } from './draft-records.ts'
import { targetOfChoices } from './draft-steps.ts'

/** How many rows change, so that the foreseer can say that these are too many. */
export interface Foreseen {
  readonly layer: string
  readonly baseRevision: number
  readonly changedRows: number
  /** Writes the rows as the commit would, into the transaction, and returns their revision. */
  apply(tx: Tx): Promise<number>
}

/** Judges what a changeset would do, and leaves nothing. Handed in, since checks are another feature. */
export type ForeseeEffect = (
  database: Database,
  foreseen: Foreseen,
  viewer: Viewer,
  job: JobAtWork,
) => Promise<ImportEffect>

export async function foreseeDraft(
  database: Database,
  draft: DraftRecord,
  viewer: Viewer,
  foresee: ForeseeEffect,
  job: JobAtWork,
): Promise<void> {
  const { db } = database
  const pending = draft.pending as PendingImport
  const target = await targetOfChoices(db, draft, draft.choices!)
  const { created, geometry, attributes, both, gone } = pending.report.changes!
  const effect = await foresee(
    database,
    {
      layer: target.layer,
      baseRevision: pending.baseRevision,
      changedRows: created + geometry + attributes + both + gone,
      async apply(tx) {
        const { id } = await tx
          .insertInto('hegui.changeset')
          .values({ kind: 'import', actor: draft.actor, reason: 'foreseen' })
          .returning('id')
          .executeTakeFirstOrThrow()
        await writeStagedRows(tx, new StagingArea(tx, draft.id), target, pending, id)
        return id
      },
    },
    viewer,
    job,
  )
  job.signal.throwIfAborted()
  await updateDraft(db, draft.id, { effect })
}
