/** A delivery taken through drafts by the command line: previewed, foreseen, then committed or dropped. */
import type { ImportNote } from '../api/contract.ts'
import {
  draftNotesSchema,
  type ImportDraft,
  type InspectedDataset,
  importDraftSchema,
} from '../api/import-contract.ts'
import { type ApiClient, faultOf } from './api-client.ts'
import type { DeliveryBody } from './delivery-body.ts'
import { CommandFault, exitCodes } from './exit-codes.ts'
import type { ProgressLine } from './progress-line.ts'
import { saveResponse } from './save-response.ts'

export interface DraftOptions {
  readonly layer?: string
  readonly custom?: string
  readonly crs?: string
  readonly axes?: string
  readonly encoding?: string
  readonly profile?: string
  readonly dataset?: string
  readonly headRow?: string
  /** Columns with a comma between. */
  readonly coordinates?: string
  readonly mode?: string
  /** `layer`, or codes with commas between. */
  readonly scope?: string
  readonly repairs?: string
}

const EVERY_MS = 200
const DRAFTS = '/api/imports/drafts'

interface Steps {
  readonly effect: boolean
  readonly commit: boolean
  /** File for the rows set aside. */
  readonly setAside?: string
}

/** A draft with all that is told of its rows. */
export interface ToldDraft extends ImportDraft {
  readonly notes: readonly ImportNote[]
  /** Of the file of rows set aside; null where none was asked for, or none is set aside. */
  readonly savedBytes: number | null
}

/** @returns the draft as it stood last; it is dropped but for its report. */
export async function throughDraft(
  api: ApiClient,
  delivery: DeliveryBody,
  options: DraftOptions,
  steps: Steps,
  progress: ProgressLine,
): Promise<ToldDraft> {
  const id = await receive(api, delivery)
  try {
    const inspected = await settled(api, id, progress)
    const found = datasetNamed(inspected, options.dataset)
    const dataset = await asTable(api, id, found, options, progress)
    return await decided(api, id, choicesOf(dataset, options), steps, progress)
  } finally {
    await api.send(`${DRAFTS}/${id}`, { method: 'DELETE' })
  }
}

/** Several datasets of one delivery, committed in one changeset. @returns their drafts as they stood last */
export async function partsThroughDrafts(
  api: ApiClient,
  delivery: DeliveryBody,
  parts: readonly { readonly dataset: string; readonly layer: string }[],
  options: Omit<DraftOptions, 'layer' | 'custom' | 'dataset'>,
  steps: Steps,
  progress: ProgressLine,
): Promise<ToldDraft[]> {
  const first = await receive(api, delivery)
  let ids = [first]
  try {
    const inspected = await settled(api, first, progress)
    const datasets: InspectedDataset[] = []
    for (const { dataset } of parts) {
      const found = datasetNamed(inspected, dataset)
      datasets.push(await asTable(api, first, found, options, progress))
    }
    const wanted = { datasets: datasets.map(({ id }) => id) }
    if (parts.length > 1) ids = idsIn(await api.post(`${DRAFTS}/${first}/split`, wanted))
    const drafts: ToldDraft[] = []
    for (const [at, id] of ids.entries()) {
      const choices = choicesOf(datasets[at]!, { ...options, layer: parts[at]!.layer })
      drafts.push(await decided(api, id, choices, { ...steps, commit: false }, progress))
    }
    if (!steps.commit) return drafts
    await api.post(`${DRAFTS}/commit`, { drafts: ids })
    const done: ToldDraft[] = []
    for (const [at, id] of ids.entries())
      done.push({
        ...drafts[at]!,
        ...(await settled(api, id, progress)),
        effect: drafts[at]!.effect,
      })
    return done
  } finally {
    for (const id of ids) await api.send(`${DRAFTS}/${id}`, { method: 'DELETE' })
  }
}

/** The dataset as it is with this line for its names, and these columns for its coordinates, where they are asked for. */
async function asTable(
  api: ApiClient,
  draft: string,
  found: InspectedDataset,
  { headRow, coordinates }: Pick<DraftOptions, 'headRow' | 'coordinates'>,
  progress: ProgressLine,
): Promise<InspectedDataset> {
  const dataset = found.id
  const columns = coordinates?.split(/[,，]/).map((each) => each.trim())
  const said = [
    ...(headRow === undefined ? [] : [['head', { dataset, row: Number(headRow) }] as const]),
    ...(columns === undefined ? [] : [['coordinates', { dataset, columns }] as const]),
  ]
  let table = found
  for (const [what, content] of said) {
    await api.send(`${DRAFTS}/${draft}/${what}`, { method: 'PUT', body: JSON.stringify(content) })
    table = datasetNamed(await settled(api, draft, progress), dataset)
  }
  return table
}

async function receive(api: ApiClient, { name, body }: DeliveryBody): Promise<string> {
  const query = new URLSearchParams({ filename: name })
  const received = await api.send(`${DRAFTS}?${query}`, { method: 'POST', body })
  return importDraftSchema.parse(await received.json()).id
}

const idsIn = (drafts: unknown) =>
  importDraftSchema
    .array()
    .parse(drafts)
    .map(({ id }) => id)

/** Previewed as chosen, then what else is wanted. */
async function decided(
  api: ApiClient,
  id: string,
  choices: object,
  { effect, commit, setAside }: Steps,
  progress: ProgressLine,
): Promise<ToldDraft> {
  const step = async (method: string, path: string, content: object): Promise<ImportDraft> => {
    await api.send(`${DRAFTS}/${id}${path}`, { method, body: JSON.stringify(content) })
    return settled(api, id, progress)
  }
  let draft = await step('PUT', '/choices', choices)
  const { notes } = draftNotesSchema.parse(await api.get(`${DRAFTS}/${id}/notes`))
  const saved =
    setAside === undefined || !draft.preview?.setAside
      ? null
      : await saveResponse(
          await api.send(`${DRAFTS}/${id}/set-aside?format=${setAsideFormat(setAside)}`),
          setAside,
        )
  const usable = draft.preview?.accepted !== 0
  if (effect && usable) draft = await step('POST', '/effect', {})
  if (commit && usable) draft = { ...(await step('POST', '/commit', {})), effect: draft.effect }
  return { ...draft, notes, savedBytes: saved }
}

/** By the ending of the file. @throws CommandFault for another. */
export function setAsideFormat(file: string): string {
  const ending = /\.(xlsx|csv|geojson)$/i.exec(file)?.[1]
  if (ending !== undefined) return ending.toLowerCase()
  throw new CommandFault(
    `--set-aside ${file}：文件名应以 .xlsx、.csv 或 .geojson 结尾 (expected .xlsx, .csv or .geojson)`,
    exitCodes.usage,
  )
}

/** @throws CommandFault with the words of the step that failed. */
async function settled(api: ApiClient, id: string, progress: ProgressLine): Promise<ImportDraft> {
  for (;;) {
    const draft = importDraftSchema.parse(await api.get(`${DRAFTS}/${id}`))
    if (draft.problem) throw faultOf(draft.problem)
    if (!/ing$/.test(draft.status)) return draft
    progress.show(draft)
    await new Promise((done) => setTimeout(done, EVERY_MS))
  }
}

/** @throws CommandFault where it is not one, or one that cannot be read. */
function datasetNamed({ inspected }: ImportDraft, asked: string | undefined): InspectedDataset {
  const datasets = inspected?.datasets ?? []
  const matching = asked === undefined ? datasets : datasets.filter(isNamed(asked))
  const [dataset, another] = matching
  if (!dataset || another) {
    const names = datasets.map(({ id }) => id).join('、')
    throw new CommandFault(
      `${asked === undefined ? '' : `“${asked}”不是其中一份。`}请用 --dataset 或 --part 从这些数据中选定：${names} (choose among these with --dataset or --part)`,
    )
  }
  if (dataset.problem) throw faultOf(dataset.problem)
  return dataset
}

function choicesOf({ id }: InspectedDataset, options: DraftOptions): object {
  const { layer, custom, dataset: _, headRow: __, scope, ...chosen } = options
  return {
    ...chosen,
    ...(scope !== undefined && { scope: scope === 'layer' ? scope : scope.split(',') }),
    dataset: id,
    target: custom === undefined ? { layer } : { custom },
  }
}

const isNamed =
  (asked: string) =>
  ({ id, layer }: { readonly id: string; readonly layer: string }) =>
    [id, id.split('/').at(-1), id.replace(/\.[^.]*$/, ''), layer].some(
      (name) => name?.toLowerCase() === asked.toLowerCase(),
    )
