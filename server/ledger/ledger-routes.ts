/** The ledger of a layer: columns, rows, count, a row's place, subtotals, values; to be mounted under `/api`. */

import type { Context } from 'hono'
import { z } from 'zod'
import type { LedgerBounds, LedgerCount, LedgerPlace } from '../api/ledger-contract.ts'
import { featureOrder } from '../db/feature-order.ts'
import { layerStanding } from '../db/layer-standing.ts'
import { byFid, matchingFeatures } from '../db/matching-features.ts'
import { readableLayer } from '../db/readable-layer.ts'
import { layerRevisionAt, revisionInForce } from '../db/revision-in-force.ts'
import type { AppEnv, Services } from '../http/app-env.ts'
import { createRoutes } from '../http/app-env.ts'
import { fieldsNamed, ledgerColumns } from './ledger-columns.ts'
import { readBounds } from './read-bounds.ts'
import { type InWords, readLedgerRows } from './read-ledger-rows.ts'
import { readSubtotals } from './read-subtotals.ts'
import { readValues } from './read-values.ts'

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((value) => value || null)
    .nullable()
    .default(null)
const choice = z.object({
  revision: z.coerce.number().int().min(0).optional(),
  q: text(20_000),
  sort: text(200),
})
const rowsQuery = choice.extend({
  columns: z
    .string()
    .max(4000)
    .transform((value) => value.split(',').filter(Boolean))
    .optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
const placeQuery = choice.extend({ fid: z.coerce.number().int().min(0) })
const subtotalsQuery = choice.extend({ by: z.string().min(1).max(200) })
const valuesQuery = choice.extend({ field: z.string().min(1).max(200) })

export interface LedgerPorts {
  readonly inWords: InWords
}

export const ledgerRoutes = (services: Services, { inWords }: LedgerPorts) => {
  const opened = async <Asked extends { revision?: number | undefined }>(
    context: Context<AppEnv>,
    schema: z.ZodType<Asked>,
  ) => {
    const { db } = services.database()
    const viewer = context.get('viewer')
    const asked = schema.parse(context.req.query())
    const source = await readableLayer(db, context.req.param('layer') ?? '', viewer)
    const revision = await revisionInForce(db, asked.revision ?? null)
    return { db, viewer, asked, source, revision, signal: context.req.raw.signal }
  }
  return createRoutes()
    .get('/layers/:layer/columns', async (context) => {
      const { source, viewer } = await opened(context, choice)
      return context.json(ledgerColumns(source, viewer))
    })
    .get('/layers/:layer/rows', async (context) => {
      const { db, viewer, asked, source, revision, signal } = await opened(context, rowsQuery)
      const page = {
        filter: asked.q,
        order: featureOrder(source, asked.sort, viewer),
        fields: fieldsNamed(source, asked.columns ?? null),
        offset: asked.offset,
        limit: asked.limit,
        signal,
      }
      return context.json(await readLedgerRows(db, source, page, inWords, revision, viewer))
    })
    .get('/layers/:layer/rows/count', async (context) => {
      const { db, viewer, asked, source, revision, signal } = await opened(context, choice)
      const layerRevision = await layerRevisionAt(db, source.layer.id, revision)
      const only = { filter: asked.q, order: byFid }
      const count =
        asked.q === null
          ? (await layerStanding(db, source, layerRevision, viewer)).count
          : (await matchingFeatures(db, source, only, revision, viewer, signal)).length
      return context.json({ revision, count } satisfies LedgerCount)
    })
    .get('/layers/:layer/rows/place', async (context) => {
      const { db, viewer, asked, source, revision, signal } = await opened(context, placeQuery)
      const sorted = { filter: asked.q, order: featureOrder(source, asked.sort, viewer) }
      const all = await matchingFeatures(db, source, sorted, revision, viewer, signal)
      const offset = all.indexOf(asked.fid)
      return context.json({ offset: offset < 0 ? null : offset } satisfies LedgerPlace)
    })
    .get('/layers/:layer/rows/bounds', async (context) => {
      const { db, viewer, asked, source, revision, signal } = await opened(context, choice)
      const bounds = await readBounds(db, source, asked.q, revision, viewer, signal)
      return context.json({ bounds } satisfies LedgerBounds)
    })
    .get('/layers/:layer/subtotals', async (context) => {
      const { db, viewer, asked, source, revision } = await opened(context, subtotalsQuery)
      const question = { by: asked.by, filter: asked.q }
      return context.json(await readSubtotals(db, source, question, revision, viewer))
    })
    .get('/layers/:layer/values', async (context) => {
      const { db, viewer, asked, source, revision } = await opened(context, valuesQuery)
      const question = { field: asked.field, filter: asked.q }
      return context.json(await readValues(db, source, question, revision, viewer))
    })
}
