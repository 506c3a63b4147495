/** What the routes can ask of drafts: receive one, choose, foresee, commit, drop. */
import { randomUUID } from 'node:crypto'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { ImportChoices, ImportDraft } from '../../api/import-contract.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { Services } from '../../http/app-env.ts'
import { type JobAtWork, JobQueue } from '../../jobs/job-queue.ts'
import { insertJob } from '../../jobs/job-records.ts'
import { readPlaceNames } from '../scope/place-names.ts'
import { StagingArea } from '../staging/staging-area.ts'
import { createDeliveryFolder, hashOf } from '../upload/delivered-files.ts'
import { receiveUpload } from '../upload/receive-upload.ts'
import type { DraftFiles } from './draft-files.ts'
import { draftJobs } from './draft-jobs.ts'
import {
  type DraftRecord,
  deleteDraft,
  findDraft,
  insertDraft,
  isAtWork,
  newestDrafts,
  updateDraft,
  viewDraft,
} from './draft-records.ts'
import { requireLayerEach, requireOneDelivery, splitDraft } from './draft-sets.ts'
import {
  commitDrafts,
  type DraftGround,
  inspectDraft,
  previewDraft,
  type TablesAsked,
  tellingProblems,
} from './draft-steps.ts'
import { type ForeseeEffect, foreseeDraft } from './foresee-draft.ts'
import { requireReady, requireStanding } from './require-standing.ts'

const MAX_DRAFTS = 60
const KEPT_DAYS = 7

export interface DraftHooks {
  readonly foresee: ForeseeEffect
  /** Called after the commit with the changeset and the layer it touched. */
  afterImport(changeset: number, layer: string): Promise<void>
}

type Doing = NonNullable<DraftRecord['does']>

export class DraftService {
  readonly queue = new JobQueue(draftJobs)
  /** What works on a draft: to be ended without asking the database, which the work may hold. */
  readonly #atWork = new Map<string, { readonly job: string; readonly actor: string }>()

  constructor(
    private readonly services: Services,
    private readonly files: DraftFiles,
    private readonly hooks: DraftHooks,
  ) {}

  #ground(): DraftGround {
    return { db: this.services.database().db, files: this.files }
  }

  /** @throws UserFault for a request without files, or when there are too many drafts. */
  async receive(request: Request, fileName: string | null, viewer: Viewer): Promise<ImportDraft> {
    const { db } = this.services.database()
    await this.sweep()
    await this.files.requireRoom()
    const id = randomUUID()
    const folder = await createDeliveryFolder()
    try {
      const received = await receiveUpload(request, fileName, folder)
      const sha256 = await hashOf(received)
      const files = await this.files.keep(id, received)
      const name = nameOfDraft(received.map((file) => file.name))
      await insertDraft(db, { id, name, actor: viewer.role, files, sha256 })
    } catch (error) {
      await this.files.remove(id)
      throw error
    } finally {
      await folder.remove()
    }
    return this.#start(id, 'inspecting', viewer, async (draft, job) => {
      await inspectDraft(this.#ground(), draft, job)
    })
  }

  /** Looks through the delivery anew, with this line of a table for its names. */
  takeHead(
    id: string,
    { dataset, row }: { readonly dataset: string; readonly row: number },
    viewer: Viewer,
  ): Promise<ImportDraft> {
    return this.#readAnew(id, dataset, viewer, ({ heads, coordinates }) => {
      const { [dataset]: _ofOtherNames, ...others } = coordinates
      return { heads: { ...heads, [dataset]: row }, coordinates: others }
    })
  }

  /** Likewise, with these columns of a table for its coordinates. */
  takeCoordinates(
    id: string,
    { dataset, columns }: { readonly dataset: string; readonly columns: readonly string[] },
    viewer: Viewer,
  ): Promise<ImportDraft> {
    return this.#readAnew(id, dataset, viewer, ({ heads, coordinates }) => ({
      heads,
      coordinates: { ...coordinates, [dataset]: columns },
    }))
  }

  async #readAnew(
    id: string,
    dataset: string,
    viewer: Viewer,
    ask: (before: TablesAsked) => TablesAsked,
  ): Promise<ImportDraft> {
    const draft = requireStanding(await this.record(id, viewer), ['inspected', 'previewed'])
    const datasets = draft.inspected?.datasets ?? []
    if (!datasets.some(({ id: known, head }) => known === dataset && head)) throw noTable(dataset)
    const asked = ask({
      heads: Object.fromEntries(
        datasets.flatMap(({ id: known, head }) => (head?.asked ? [[known, head.row]] : [])),
      ),
      coordinates: Object.fromEntries(
        datasets.flatMap(({ id: known, coordinates }) =>
          coordinates?.asked ? [[known, coordinates.columns]] : [],
        ),
      ),
    })
    const { db } = this.services.database()
    await new StagingArea(db, id).clear()
    const before = { preview: null, pending: null, effect: null, choices: null } as const
    await updateDraft(db, id, { ...before, stands: 'inspected' })
    return this.#start(id, 'inspecting', viewer, (record, job) =>
      inspectDraft(this.#ground(), record, job, asked),
    )
  }

  /** Previews anew; a preview at work is ended for it. */
  async choose(id: string, choices: ImportChoices, viewer: Viewer): Promise<ImportDraft> {
    const { does } = await this.record(id, viewer)
    if (does === 'previewing') await this.#end(id, viewer)
    requireStanding(await this.record(id, viewer), ['inspected', 'previewed'])
    const { db } = this.services.database()
    if (Array.isArray(choices.scope)) (await readPlaceNames(db)).require(choices.scope)
    const before = { stands: 'inspected', preview: null, pending: null, effect: null } as const
    await updateDraft(db, id, { ...before, choices })
    return this.#start(id, 'previewing', viewer, (draft, job) =>
      previewDraft(this.#ground(), draft, choices, job),
    )
  }

  async foresee(id: string, viewer: Viewer): Promise<ImportDraft> {
    const draft = requireStanding(await this.record(id, viewer), ['previewed'])
    requireReady(draft)
    return this.#start(id, 'foreseeing', viewer, (draft, job) =>
      foreseeDraft(this.services.database(), draft, viewer, this.hooks.foresee, job),
    )
  }

  async commit(id: string, reason: string, viewer: Viewer): Promise<ImportDraft> {
    const [draft] = await this.commitTogether([id], reason, viewer)
    return draft!
  }

  /** In one changeset, all or nothing. @throws UserFault where two would go into one layer. */
  async commitTogether(
    ids: readonly string[],
    reason: string,
    viewer: Viewer,
  ): Promise<ImportDraft[]> {
    const drafts: DraftRecord[] = []
    for (const id of new Set(ids))
      drafts.push(requireStanding(await this.record(id, viewer), ['previewed']))
    for (const draft of drafts) requireReady(draft)
    requireOneDelivery(drafts)
    requireLayerEach(drafts)
    const found = drafts.map(({ id }) => id)
    return this.#startAll(found, 'committing', viewer, async (records, job) => {
      const reports = await commitDrafts(this.#ground(), records, reason, job)
      for (const { id } of records) await this.files.remove(id)
      for (const { changeset, layer } of reports)
        await this.hooks
          .afterImport(changeset, layer)
          // The import stands; what follows from it is made again when it is first asked for.
          .catch((error: unknown) => console.error(`after changeset ${changeset}`, error))
    })
  }

  /** A draft for each of these datasets; this one becomes the first. */
  async split(id: string, datasets: readonly string[], viewer: Viewer): Promise<ImportDraft[]> {
    const draft = requireStanding(await this.record(id, viewer), ['inspected', 'previewed'])
    await this.#requireFewer(new Set(datasets).size - 1)
    const ids = await splitDraft(this.#ground(), draft, datasets)
    return Promise.all(ids.map((each) => this.read(each, viewer)))
  }

  /** Ends what works on the step; the draft stands as it was before that. */
  async cancel(id: string, viewer: Viewer): Promise<ImportDraft> {
    await this.#end(id, viewer)
    return this.read(id, viewer)
  }

  /** Ends what works on it, and forgets it; a commit that was too far to be ended stands. */
  async drop(id: string, viewer: Viewer): Promise<void> {
    await this.#end(id, viewer)
    await this.record(id, viewer)
    await this.#forget(id)
  }

  /** @throws UserFault `not_found`, also for drafts of others. */
  async record(id: string, viewer: Viewer): Promise<DraftRecord> {
    const draft = await findDraft(this.services.database().db, id)
    // Until log-in arrives: the same role. A delivery may hold what another may not read.
    if (draft && draft.actor === viewer.role) return draft
    throw new UserFault(
      'not_found',
      `没有入库草稿 ${id}，或者它已过保留期`,
      `there is no import draft ${id}, or it is no longer kept`,
    )
  }

  /** With a preview, or what came of it. @throws UserFault `conflict` for one without. */
  async previewed(id: string, viewer: Viewer): Promise<DraftRecord> {
    return requireStanding(await this.record(id, viewer), ['previewed', 'committed'])
  }

  async read(id: string, viewer: Viewer): Promise<ImportDraft> {
    return viewDraft(await this.record(id, viewer))
  }

  /** Newest first. */
  async list(viewer: Viewer): Promise<ImportDraft[]> {
    const drafts = await newestDrafts(this.services.database().db)
    return drafts.filter(({ actor }) => actor === viewer.role).map(viewDraft)
  }

  /** Forgets drafts past their time, and files of none. */
  async sweep(): Promise<void> {
    const { db } = this.services.database()
    const drafts = await newestDrafts(db)
    const oldest = Date.now() - KEPT_DAYS * 86_400_000
    for (const draft of drafts)
      if (!isAtWork(draft) && draft.created_at.getTime() < oldest) await this.#forget(draft.id)
    const standing = drafts.filter(({ created_at }) => created_at.getTime() >= oldest)
    await this.files.sweep(new Set(standing.map(({ id }) => id)))
    await this.#requireFewer(1)
  }

  async #requireFewer(more: number): Promise<void> {
    const drafts = await newestDrafts(this.services.database().db)
    if (drafts.length + more > MAX_DRAFTS) throw tooMany()
  }

  async #start(
    id: string,
    does: Doing,
    viewer: Viewer,
    work: (draft: DraftRecord, job: JobAtWork) => Promise<void>,
  ): Promise<ImportDraft> {
    const [draft] = await this.#startAll([id], does, viewer, async ([only], job) => {
      if (only) await work(only, job)
    })
    return draft!
  }

  /** One job for several drafts. */
  async #startAll(
    ids: readonly string[],
    does: Doing,
    viewer: Viewer,
    work: (drafts: readonly DraftRecord[], job: JobAtWork) => Promise<void>,
  ): Promise<ImportDraft[]> {
    const { db } = this.services.database()
    const job = randomUUID()
    await insertJob(db, { id: job, kind: draftJobs.id, viewer })
    for (const id of ids) {
      await updateDraft(db, id, { job, does, problem: null })
      this.#atWork.set(id, { job, actor: viewer.role })
    }
    this.queue.add(
      db,
      job,
      (atWork) =>
        tellingProblems(db, ids, async () => {
          const drafts = await Promise.all(ids.map((id) => findDraft(db, id)))
          await work(
            drafts.filter((draft) => draft !== undefined),
            atWork,
          )
        }),
      async () => {
        for (const id of ids) if (this.#atWork.get(id)?.job === job) this.#atWork.delete(id)
      },
    )
    return Promise.all(ids.map((id) => this.read(id, viewer)))
  }

  async #end(id: string, viewer: Viewer): Promise<void> {
    const working = this.#atWork.get(id)
    if (working?.actor !== viewer.role) return
    await this.queue.cancel(working.job)
    await this.queue.ended(working.job)
  }

  async #forget(id: string): Promise<void> {
    const { db } = this.services.database()
    await new StagingArea(db, id).clear()
    await deleteDraft(db, id)
    await this.files.remove(id)
  }
}

const noTable = (dataset: string) =>
  new UserFault(
    'bad_request',
    `${dataset} 不是表格，没有表头可选`,
    `${dataset} is no table with a heading to choose`,
  )

const tooMany = () =>
  new UserFault(
    'too_large',
    `入库草稿已有 ${MAX_DRAFTS} 个，请先删除不需要的`,
    `there are ${MAX_DRAFTS} import drafts; delete some first`,
  )

/** A Shapefile is known by its .shp, whatever order its parts came in. */
function nameOfDraft(names: readonly string[]): string {
  const [first, another] = names
  const told = names.find((name) => /\.shp$/i.test(name)) ?? first!
  return another === undefined ? told : `${told} 等 ${names.length} 个文件`
}
