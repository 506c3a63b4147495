/** `/api/imports/drafts`: a delivery received, understood, previewed, then committed or dropped. */

import { z } from 'zod'
import { setAsideFormats } from '../../../gis-data/set-aside-formats.ts'
import {
  commitTogetherSchema,
  coordinatesSchema,
  headSchema,
  importChoicesSchema,
  rowChanges,
  splitSchema,
} from '../../api/import-contract.ts'
import { createRoutes, type Services } from '../../http/app-env.ts'
import { parseBody } from '../../http/parse-body.ts'
import { followJob } from '../../jobs/follow-job.ts'
import { importerRole } from '../importer-role.ts'
import type { PendingImport } from '../preview-delivery.ts'
import { draftRows } from './draft-rows.ts'
import type { DraftService } from './draft-service.ts'
import { setAsideFile } from './set-aside-file.ts'

const receiveQuery = z.object({
  filename: z
    .string()
    .trim()
    .min(1)
    .max(255)
    .regex(/^\P{Cc}*$/u, 'control characters')
    .optional(),
})
const rowsQuery = z.object({
  kind: z.enum([...rowChanges, 'repaired', 'remarked', 'set_aside']),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
})
const setAsideQuery = z.object({ format: z.enum(setAsideFormats).default('csv') })
const commitBody = z.object({ reason: z.string().trim().max(500).default('') })

export const draftRoutes = (services: Services, drafts: DraftService) =>
  createRoutes()
    .use(async (context, next) => {
      importerRole(context.get('viewer'))
      await next()
    })
    .post('/', async (context) => {
      const { filename } = receiveQuery.parse(context.req.query())
      const viewer = context.get('viewer')
      const draft = await drafts.receive(context.req.raw, filename ?? null, viewer)
      return context.json(draft, 202, { location: `/api/imports/drafts/${draft.id}` })
    })
    .get('/', async (context) => context.json(await drafts.list(context.get('viewer'))))
    .get('/:id', async (context) =>
      context.json(await drafts.read(context.req.param('id'), context.get('viewer'))),
    )
    .get('/:id/events', async (context) => {
      const viewer = context.get('viewer')
      const id = context.req.param('id')
      const { job } = await drafts.record(id, viewer)
      return followJob(context, drafts.queue, job ?? '', 'draft', () => drafts.read(id, viewer))
    })
    .put('/:id/head', async (context) => {
      const head = await parseBody(context, headSchema)
      const id = context.req.param('id')
      return context.json(await drafts.takeHead(id, head, context.get('viewer')), 202)
    })
    .put('/:id/coordinates', async (context) => {
      const coordinates = await parseBody(context, coordinatesSchema)
      const id = context.req.param('id')
      return context.json(await drafts.takeCoordinates(id, coordinates, context.get('viewer')), 202)
    })
    .put('/:id/choices', async (context) => {
      const choices = await parseBody(context, importChoicesSchema)
      const id = context.req.param('id')
      return context.json(await drafts.choose(id, choices, context.get('viewer')), 202)
    })
    .get('/:id/rows', async (context) => {
      const viewer = context.get('viewer')
      const { kind, ...page } = rowsQuery.parse(context.req.query())
      const draft = await drafts.record(context.req.param('id'), viewer)
      return context.json(await draftRows(services.database().db, draft, viewer, kind, page))
    })
    .get('/:id/notes', async (context) => {
      const draft = await drafts.previewed(context.req.param('id'), context.get('viewer'))
      const { report } = draft.pending as PendingImport
      return context.json({ notes: report.notes })
    })
    .get('/:id/set-aside', async (context) => {
      const { format } = setAsideQuery.parse(context.req.query())
      const draft = await drafts.previewed(context.req.param('id'), context.get('viewer'))
      return setAsideFile(services.database().db, draft, format)
    })
    .post('/:id/effect', async (context) =>
      context.json(await drafts.foresee(context.req.param('id'), context.get('viewer')), 202),
    )
    .post('/:id/split', async (context) => {
      const { datasets } = await parseBody(context, splitSchema)
      const id = context.req.param('id')
      return context.json(await drafts.split(id, datasets, context.get('viewer')), 201)
    })
    .post('/commit', async (context) => {
      const { drafts: ids, reason } = await parseBody(context, commitTogetherSchema)
      return context.json(await drafts.commitTogether(ids, reason, context.get('viewer')), 202)
    })
    .post('/:id/commit', async (context) => {
      const { reason } = await parseBody(context, commitBody)
      const id = context.req.param('id')
      return context.json(await drafts.commit(id, reason, context.get('viewer')), 202)
    })
    .post('/:id/cancel', async (context) =>
      context.json(await drafts.cancel(context.req.param('id'), context.get('viewer'))),
    )
    .delete('/:id', async (context) => {
      await drafts.drop(context.req.param('id'), context.get('viewer'))
      return context.body(null, 204)
    })
