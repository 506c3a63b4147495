/** A delivery taken through a draft by the command line: previewed, foreseen, then committed or dropped. */
import { type ImportDraft, importDraftSchema } from '../api/import-contract.ts'
import { type ApiClient, faultOf } from './api-client.ts'
import { CommandFault } from './exit-codes.ts'
import type { ProgressLine } from './progress-line.ts'

export interface DraftOptions {
  readonly layer?: string
  readonly custom?: string
  readonly crs?: string
  readonly axes?: string
  readonly encoding?: string
  readonly profile?: string
  readonly dataset?: string
  readonly mode?: string
  readonly repairs?: string
}

const EVERY_MS = 200
const DRAFTS = '/api/imports/drafts'

/** @returns the draft as it stood last; it is dropped but for its report. */
export async function throughDraft(
  api: ApiClient,
  name: string,
  body: BodyInit,
  options: DraftOptions,
  steps: { readonly effect: boolean; readonly commit: boolean },
  progress: ProgressLine,
): Promise<ImportDraft> {
  const query = new URLSearchParams({ filename: name })
  const received = await api.send(`${DRAFTS}?${query}`, { method: 'POST', body })
  const { id } = importDraftSchema.parse(await received.json())
  const step = async (method: string, path: string, content: object): Promise<ImportDraft> => {
    await api.send(`${DRAFTS}/${id}${path}`, { method, body: JSON.stringify(content) })
    return settled(api, id, progress)
  }
  try {
    const inspected = await settled(api, id, progress)
    let draft = await step('PUT', '/choices', choicesOf(inspected, options))
    if (steps.effect) draft = await step('POST', '/effect', {})
    if (steps.commit) draft = { ...(await step('POST', '/commit', {})), effect: draft.effect }
    return draft
  } finally {
    await api.send(`${DRAFTS}/${id}`, { method: 'DELETE' })
  }
}

/** @throws CommandFault with the words of the step that failed. */
async function settled(api: ApiClient, id: string, progress: ProgressLine): Promise<ImportDraft> {
  for (;;) {
    const draft = importDraftSchema.parse(await api.get(`${DRAFTS}/${id}`))
    if (draft.problem) throw faultOf(draft.problem)
    if (!/ing$/.test(draft.status)) return draft
    progress.show(draft.step ?? '排队', draft.progress)
    await new Promise((done) => setTimeout(done, EVERY_MS))
  }
}

function choicesOf({ inspected }: ImportDraft, options: DraftOptions): object {
  const { layer, custom, dataset: asked, ...chosen } = options
  const datasets = inspected?.datasets ?? []
  const matching = asked === undefined ? datasets : datasets.filter(isNamed(asked))
  const [dataset, another] = matching
  if (!dataset || another) {
    const names = datasets.map(({ id }) => id).join('、')
    throw new CommandFault(
      `请用 --dataset 从这些数据中选定一份：${names} (choose one of these with --dataset)`,
    )
  }
  if (dataset.problem) throw faultOf(dataset.problem)
  return { ...chosen, dataset: dataset.id, target: custom === undefined ? { layer } : { custom } }
}

const isNamed =
  (asked: string) =>
  ({ id, layer }: { readonly id: string; readonly layer: string }) =>
    [id, id.split('/').at(-1), id.replace(/\.[^.]*$/, ''), layer].some(
      (name) => name?.toLowerCase() === asked.toLowerCase(),
    )
