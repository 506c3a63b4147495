/** The steps of a draft, each a piece of work that leaves the draft as it stood unless it ends well. */
import type { ImportReport } from '../../api/contract.ts'
import type { ImportChoices } from '../../api/import-contract.ts'
import type { Db } from '../../db/schema.ts'
import { problemOf } from '../../http/problem.ts'
import type { JobAtWork } from '../../jobs/job-queue.ts'
import { commitTogether, type StagedPart } from '../commit-staged.ts'
import type { ReportProgress } from '../import-request.ts'
import type { ImportTarget } from '../import-target.ts'
import { type PendingImport, previewDelivery } from '../preview-delivery.ts'
import { findProfile } from '../profiles/profile-store.ts'
import { openDelivery } from '../reading/open-delivery.ts'
import { StagingArea } from '../staging/staging-area.ts'
import { targetOf } from '../target-of.ts'
import { choicesInFull } from '../understanding/choices-in-full.ts'
import { inspectDelivery } from '../understanding/inspect-delivery.ts'
import { datasetNamed, findDataset } from '../upload/find-dataset.ts'
import type { DraftFiles } from './draft-files.ts'
import { type DraftRecord, updateDraft } from './draft-records.ts'

export interface DraftGround {
  readonly db: Db
  readonly files: DraftFiles
}

/** Runs a step and keeps with the drafts why it failed. */
export async function tellingProblems(
  db: Db,
  ids: readonly string[],
  step: () => Promise<void>,
): Promise<void> {
  try {
    await step()
  } catch (error) {
    if (!isCancellation(error))
      for (const id of ids) await updateDraft(db, id, { problem: problemOf(error) })
    throw error
  }
}

const isCancellation = (error: unknown) => (error as Error)?.name === 'AbortError'

const progressOf =
  (job: JobAtWork): ReportProgress =>
  (step, rows, of) =>
    job.progress(step, of > 0 ? Math.min(1, rows / of) : 0)

/** What a person has said of tables, by the dataset's id. */
export interface TablesAsked {
  readonly heads: Readonly<Record<string, number>>
  readonly coordinates: Readonly<Record<string, readonly string[]>>
}

export async function inspectDraft(
  ground: DraftGround,
  draft: DraftRecord,
  job: JobAtWork,
  asked: TablesAsked = { heads: {}, coordinates: {} },
) {
  const { db, files } = ground
  const report = progressOf(job)
  const inspected = await files.withCopies(draft.id, draft.files, (copies, folder) =>
    inspectDelivery(db, copies, folder, { report, ...asked }),
  )
  job.signal.throwIfAborted()
  await updateDraft(db, draft.id, { inspected, stands: 'inspected' })
}

/** What was left open is as the inspection proposed it. */
export async function targetOfChoices(
  db: Db,
  { inspected }: Pick<DraftRecord, 'inspected'>,
  choices: ImportChoices,
): Promise<ImportTarget> {
  const dataset = inspected?.datasets.find(({ id }) => id === choices.dataset)
  const profile = choices.profile === null ? null : await findProfile(db, choices.profile)
  const { mapping, codes, codeSystem } = dataset
    ? choicesInFull(dataset, choices, profile)
    : choices
  // drafts from before there were scopes have none
  const { mode, scope = null } = choices
  return targetOf(db, { ...choices.target, mode, scope, mapping, codes, codeSystem })
}

export async function previewDraft(
  { db, files }: DraftGround,
  draft: DraftRecord,
  choices: ImportChoices,
  job: JobAtWork,
): Promise<void> {
  const area = new StagingArea(db, draft.id)
  await area.clear()
  await area.sweep()
  const target = await targetOfChoices(db, draft, choices)
  await target.refuseEarly(db)
  await files.withCopies(draft.id, draft.files, async (copies, folder) => {
    const dataset = await findDataset(copies, folder, choices.dataset)
    const { head, coordinates } =
      draft.inspected?.datasets.find(({ id }) => id === choices.dataset) ?? {}
    const delivery = await openDelivery(dataset, {
      headRow: head?.asked ? head.row : null,
      coordinates: coordinates?.asked ? coordinates.columns : null,
      scratch: folder.scratch,
      encoding: choices.encoding,
      swapped: choices.axes === 'yx',
    })
    try {
      const previewed = await previewDelivery(area, delivery, target, {
        file: datasetNamed(draft.files, dataset),
        crs: choices.crs,
        repairs: choices.repairs,
        report: progressOf(job),
      })
      const preview = await previewed.preview()
      job.signal.throwIfAborted()
      const { pending } = previewed
      await updateDraft(db, draft.id, { preview, pending, stands: 'previewed' })
    } finally {
      await delivery.close()
    }
  })
}

const writing = { title: '写入', titleEn: 'Writing' }

/** One changeset for all of them. The reports are in the order of the drafts. */
export async function commitDrafts(
  { db }: DraftGround,
  drafts: readonly DraftRecord[],
  reason: string,
  job: JobAtWork,
): Promise<ImportReport[]> {
  await job.progress(writing, 0)
  const parts: StagedPart[] = []
  for (const draft of drafts)
    parts.push({
      area: new StagingArea(db, draft.id),
      target: await targetOfChoices(db, draft, draft.choices!),
      pending: draft.pending as PendingImport,
      alongside: (tx, report) => updateDraft(tx, draft.id, { report, stands: 'committed' }),
    })
  const { actor, sha256 } = drafts[0]!
  return commitTogether(db, parts, { actor, sha256, reason })
}
