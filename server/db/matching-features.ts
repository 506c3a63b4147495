/**
 * The features that a filter leaves, as a list of ids in order: asked once for each revision, viewer,
 * filter and order, so that any page of a table, any tile of a map and the count come from one answer.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import { lonLat, readFilter } from './cql2/read-filter.ts'
import type { ReadableLayer } from './readable-layer.ts'
import type { Db } from './schema.ts'
import { whileWanted } from './while-wanted.ts'

export interface FeatureOrder {
  /** Names the order among others. */
  readonly name: string
  /** On rows that stand under the name `feature`. */
  readonly keys: RawBuilder<unknown>
}

export const byFid: FeatureOrder = { name: 'fid', keys: sql`feature.fid` }

export interface FeatureChoice {
  /** CQL2 text; null for all. */
  readonly filter: string | null
  readonly order: FeatureOrder
}

/** Eight bytes a feature: 64 MB in all. */
const KEPT_FEATURES = 8_000_000

interface Answer {
  readonly fids: Promise<Float64Array>
  size: number
  /** Those who wait and may leave, and whether one waits who does not. */
  waiting: number
  staying: boolean
  readonly leave: AbortController
}

const known = new WeakMap<Db, Map<string, Answer>>()

/**
 * `signal`: of whoever waits; when all who wait have left, the question is given up.
 * @throws UserFault for whatever is wrong with the filter.
 */
export function matchingFeatures(
  db: Db,
  source: ReadableLayer,
  choice: FeatureChoice,
  revision: number,
  viewer: Viewer,
  signal?: AbortSignal,
): Promise<Float64Array> {
  const answers = known.get(db) ?? new Map<string, Answer>()
  known.set(db, answers)
  const { filter, order } = choice
  const key = JSON.stringify([
    source.layer.id,
    revision,
    viewer.role,
    viewer.units,
    filter,
    order.name,
  ])
  const before = answers.get(key)
  answers.delete(key)
  const answer = before ?? asked(db, source, choice, revision, viewer)
  answers.set(key, answer)
  waitFor(answer, signal, () => {
    if (answers.get(key) === answer) answers.delete(key)
  })
  if (!before)
    answer.fids.then(
      ({ length }) => {
        answer.size = length
        dropOldest(answers)
      },
      () => {
        if (answers.get(key) === answer) answers.delete(key)
      },
    )
  return answer.fids
}

function asked(
  db: Db,
  source: ReadableLayer,
  choice: FeatureChoice,
  revision: number,
  viewer: Viewer,
): Answer {
  const leave = new AbortController()
  const fids = ask(db, source, choice, revision, viewer, leave.signal)
  return { fids, size: 0, waiting: 0, staying: false, leave }
}

function waitFor(answer: Answer, signal: AbortSignal | undefined, givenUp: () => void): void {
  if (!signal) {
    answer.staying = true
    return
  }
  answer.waiting += 1
  const left = () => {
    answer.waiting -= 1
    if (answer.waiting > 0 || answer.staying) return
    givenUp()
    answer.leave.abort()
  }
  if (signal.aborted) {
    left()
    return
  }
  signal.addEventListener('abort', left, { once: true })
  const settled = () => signal.removeEventListener('abort', left)
  answer.fids.then(settled, settled)
}

function dropOldest(answers: Map<string, Answer>): void {
  let kept = 0
  for (const [key, { size }] of [...answers].reverse()) {
    kept += size + 1000
    if (kept > KEPT_FEATURES && size > 0) answers.delete(key)
  }
}

async function ask(
  db: Db,
  source: ReadableLayer,
  { filter, order }: FeatureChoice,
  revision: number,
  viewer: Viewer,
  signal: AbortSignal,
): Promise<Float64Array> {
  const chosen = await chosenRows(db, source, filter, revision, viewer)
  return whileWanted(db, signal, (tx) =>
    orderedFids(tx, { rows: source.rows(revision, viewer), chosen, order }),
  )
}

export interface OrderedRows {
  readonly rows: RawBuilder<unknown>
  /** On rows that stand under the name `feature`. */
  readonly chosen: RawBuilder<boolean>
  readonly order: FeatureOrder
}

/** Ids of the rows that a predicate leaves, in order. */
export async function orderedFids(
  db: Db,
  { rows: all, chosen, order }: OrderedRows,
): Promise<Float64Array> {
  const { rows } = await sql<{ fids: Uint8Array | null }>`
    select string_agg(int8send(feature.fid), ''::bytea order by ${order.keys}) as fids
    from ${all} as feature where ${chosen}`.execute(db)
  return unpacked(rows[0]?.fids ?? new Uint8Array())
}

/** The filter as a predicate on rows under the name `feature`. */
export const chosenRows = async (
  db: Db,
  source: ReadableLayer,
  filter: string | null,
  revision: number,
  viewer: Viewer,
): Promise<RawBuilder<boolean>> =>
  filter === null
    ? sql<boolean>`true`
    : readFilter(db, filter, 'cql2-text', { source, viewer, crs: lonLat, revision })

function unpacked(bytes: Uint8Array): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const fids = new Float64Array(bytes.byteLength / 8)
  for (let at = 0; at < fids.length; at++) fids[at] = Number(view.getBigInt64(at * 8))
  return fids
}
