/** One layer of a delivery being read in its worker thread: what it holds, and its rows batch by batch. */
import { toldLater } from '../told-later.ts'
import type { Dataset } from '../upload/find-dataset.ts'
import type {
  CoordinateColumns,
  Delivery,
  DeliveryBatch,
  HeadRows,
  LayerSurvey,
} from './delivery.ts'
import { type Container, ReadingThread } from './reading-thread.ts'

export interface ReadingOptions {
  readonly scratch: string
  readonly encoding: string | null
  /** Line of a table that holds its names, from 1; null: found by its looks. */
  readonly headRow?: HeadRows
  /** Columns of a table that hold its coordinates; null: found by their names. */
  readonly coordinates?: CoordinateColumns
  /** The file holds the second coordinate first. */
  readonly swapped?: boolean
}

/** @throws UserFault when the file cannot be read. */
export async function openDelivery(dataset: Dataset, options: ReadingOptions): Promise<Delivery> {
  const thread = new ReadingThread(options.scratch)
  try {
    const container = await thread.open(dataset, options)
    const at = dataset.layer ?? 0
    const summary = container.summaries[at]
    if (!summary) throw new Error(`${dataset.name} has no layer ${at}`)
    return {
      summary,
      batches: (unit = null) =>
        readBatches(container, { at, unit, swapped: options.swapped ?? false }),
      glance: async () => inOrder(await container.glance(at), options.swapped ?? false),
      survey: () => container.survey(at),
      close: () => thread.end(),
    }
  } catch (error) {
    await thread.end()
    throw error
  }
}

/** Places as the coordinates are understood. */
const inOrder = (survey: LayerSurvey, swapped: boolean): LayerSurvey =>
  swapped
    ? { ...survey, places: survey.places.map(({ x, y, unit }) => ({ x: y, y: x, unit })) }
    : survey

/** One batch ahead, the first at once: the reader works on the next while the database works on this one. */
function readBatches(
  container: Container,
  {
    at,
    ...understanding
  }: { readonly at: number; readonly swapped: boolean; readonly unit: 'degrees' | 'metres' | null },
): AsyncGenerator<DeliveryBatch> {
  const ask = () => toldLater(container.batch(at, understanding))
  const first = ask()
  return (async function* () {
    for (let next = first; ; ) {
      const batch = await next
      if (batch.read === 0) return
      next = ask()
      yield batch
    }
  })()
}
