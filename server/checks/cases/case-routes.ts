/** `/api/cases`: list, open, read, take a step, read an attachment. */
import { z } from 'zod'
import { caseFilterSchema, openCaseSchema, takeStepSchema } from '../../api/case-contract.ts'
import { createRoutes } from '../../http/app-env.ts'
import { parseBody } from '../../http/parse-body.ts'
import type { CaseService } from './case-service.ts'

const number = z.coerce.number().int().min(0)

export const caseRoutes = (cases: CaseService) =>
  createRoutes()
    .get('/', async (context) =>
      context.json(
        await cases.list(caseFilterSchema.parse(context.req.query()), context.get('viewer')),
      ),
    )
    .post('/', async (context) => {
      const asked = await parseBody(context, openCaseSchema)
      const opened = await cases.open(asked, context.get('viewer'))
      return context.json(opened, 201, { location: `/api/cases/${opened.id}` })
    })
    .get('/:id', async (context) =>
      context.json(await cases.read(number.parse(context.req.param('id')), context.get('viewer'))),
    )
    .post('/:id/steps', async (context) => {
      const asked = await parseBody(context, takeStepSchema)
      const id = number.parse(context.req.param('id'))
      return context.json(await cases.take(id, asked, context.get('viewer')))
    })
    .get('/:id/attachments/:attachment', async (context) => {
      const { id, attachment } = context.req.param()
      const viewer = context.get('viewer')
      const file = await cases.attachment(number.parse(id), number.parse(attachment), viewer)
      // Never shown in the page: what a person uploaded may hold a script.
      return context.body(new Uint8Array(file.bytes), 200, {
        'content-type': 'application/octet-stream',
        'x-content-type-options': 'nosniff',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      })
    })
