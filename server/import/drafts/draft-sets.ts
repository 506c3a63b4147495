/** A delivery of several datasets: a draft for each, to be decided one by one and committed together. */
import { randomUUID } from 'node:crypto'
import { UserFault } from '../../errors/user-fault.ts'
import type { PendingImport } from '../preview-delivery.ts'
import { StagingArea } from '../staging/staging-area.ts'
import { type DraftRecord, insertDraft, updateDraft } from './draft-records.ts'
import type { DraftGround } from './draft-steps.ts'

/**
 * This draft becomes the one of the first dataset, others are made beside it from the same files.
 * @returns their ids in the order of the datasets
 * @throws UserFault for a dataset that the delivery has not
 */
export async function splitDraft(
  { db, files }: DraftGround,
  draft: DraftRecord,
  datasets: readonly string[],
): Promise<string[]> {
  const held = (draft.inspected?.datasets ?? []).map(({ id }) => id)
  const [first, ...others] = [...new Set(datasets)]
  const unknown = datasets.filter((id) => !held.includes(id))
  if (unknown.length > 0) throw noDataset(draft.name, unknown, held)
  if (draft.delivery !== null) throw splitAlready(draft.name)
  await new StagingArea(db, draft.id).clear()
  const open = { stands: 'inspected', preview: null, pending: null, effect: null } as const
  const made: string[] = []
  for (const dataset of others) {
    const id = randomUUID()
    await files.share(draft.id, id)
    await insertDraft(db, { ...draft, id })
    const { inspected } = draft
    await updateDraft(db, id, { ...open, delivery: draft.id, dataset, inspected })
    made.push(id)
  }
  await updateDraft(db, draft.id, {
    ...open,
    choices: null,
    problem: null,
    delivery: draft.id,
    dataset: first!,
  })
  return [draft.id, ...made]
}

/** @throws UserFault where the drafts came in different deliveries. */
export function requireOneDelivery(drafts: readonly DraftRecord[]): void {
  const [first, another] = [...new Set(drafts.map(({ id, delivery }) => delivery ?? id))]
  if (first !== undefined && another === undefined) return
  throw new UserFault(
    'bad_request',
    '只有同一次送来的数据才能一并入库',
    'only datasets of one delivery are committed together',
  )
}

/** Within a changeset a layer is compared with what stood before it: a second part would not know the first. */
export function requireLayerEach(drafts: readonly DraftRecord[]): void {
  const targets = drafts.map((draft) => (draft.pending as PendingImport).report)
  const twice = targets.find(
    ({ layer }, at) => targets.findIndex((other) => other.layer === layer) !== at,
  )
  if (!twice) return
  const { title } = twice
  throw new UserFault(
    'conflict',
    `有两份数据都要入库到“${title}”，不能放在一次变更里；请先入库其中一份，另一份重新预览后再入库`,
    `two datasets go into "${title}" and cannot share a changeset; commit one of them first, preview the other again and commit it then`,
  )
}

const noDataset = (name: string, asked: readonly string[], held: readonly string[]) =>
  new UserFault(
    'bad_request',
    `${name} 中没有数据 ${asked.join('、')}；有 ${held.join('、')}`,
    `${name} has no dataset ${asked.join(', ')}; there are ${held.join(', ')}`,
  )

const splitAlready = (name: string) =>
  new UserFault(
    'conflict',
    `${name} 已经按数据分开处理`,
    `${name} is split into its datasets already`,
  )
