/** `/plan-coverage/{plan}/texts`, to be mounted under `/api`: a plan's documents, listed, added, read, taken off. */
import { sql } from 'kysely'
import { z } from 'zod'
import { mayImport, type Viewer } from '../../../gis-data/viewer.ts'
import {
  newPlanTextSchema,
  type PlanReading,
  type PlanText,
  type PlanTexts,
} from '../../api/plan-text-contract.ts'
import { revisionInForce } from '../../db/revision-in-force.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { createRoutes, type Services } from '../../http/app-env.ts'
import { parseBody } from '../../http/parse-body.ts'
import { planRows } from '../plan-documents.ts'
import { addPlanText, listPlanTexts, planTextFile, takeOffPlanText } from './plan-text-records.ts'
import { readChapters } from './read-chapters.ts'

const number = z.coerce.number().int().nonnegative()

export function planTextRoutes(services: Services) {
  const db = () => services.database().db
  /** The plan's number, and whether its text is for this viewer: visitors read what has been published. */
  const plan = async (fid: string, viewer: Viewer) => {
    const revision = await revisionInForce(db(), null)
    const { rows } = await sql<{ code: string; published: boolean }>`
      select code, published_on is not null as published
      from ${planRows(revision, viewer)} as plan where fid = ${number.parse(fid)}::bigint`.execute(
      db(),
    )
    const row = rows[0]
    if (!row)
      throw new UserFault('not_found', `没有编号为 ${fid} 的规划`, `there is no plan ${fid}`)
    return { code: row.code, readable: viewer.role !== 'visitor' || row.published }
  }
  const readable = async (fid: string, viewer: Viewer) => {
    const { code, readable } = await plan(fid, viewer)
    if (readable) return code
    throw new UserFault(
      'forbidden',
      '规划尚未公布，访客不能查看文本',
      'the plan has not been published; its text is not for visitors',
    )
  }
  const file = async (fid: string, id: string, viewer: Viewer) =>
    planTextFile(db(), await readable(fid, viewer), number.parse(id))

  return createRoutes()
    .get('/plan-coverage/:plan/texts', async (context) => {
      const viewer = context.get('viewer')
      const { code, readable } = await plan(context.req.param('plan'), viewer)
      const texts = readable ? await listPlanTexts(db(), code) : null
      return context.json({ texts, mayAdd: mayImport(viewer) } satisfies PlanTexts)
    })
    .post('/plan-coverage/:plan/texts', async (context) => {
      const viewer = requireKeeper(context.get('viewer'))
      const { code } = await plan(context.req.param('plan'), viewer)
      const { base64, ...asked } = await parseBody(context, newPlanTextSchema)
      const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
      const own = { planCode: code, bytes, synthetic: false, addedBy: viewer.role }
      const text: PlanText = await addPlanText(db(), { ...asked, ...own })
      return context.json(text, 201)
    })
    .get('/plan-coverage/:plan/texts/:id', async (context) => {
      const { plan: fid, id } = context.req.param()
      const { name, bytes } = await file(fid, id, context.get('viewer'))
      // Never shown by itself: what a person uploaded may hold a script.
      return context.body(bytes, 200, {
        'content-type': 'application/octet-stream',
        'x-content-type-options': 'nosniff',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      })
    })
    .get('/plan-coverage/:plan/texts/:id/reading', async (context) => {
      const { plan: fid, id } = context.req.param()
      const { form, bytes } = await file(fid, id, context.get('viewer'))
      if (form === 'pdf')
        throw new UserFault(
          'bad_request',
          'PDF 按页查看，没有分章文本',
          'a PDF is read page by page and not by chapters',
        )
      return context.json(readChapters(bytes, form) satisfies PlanReading)
    })
    .delete('/plan-coverage/:plan/texts/:id', async (context) => {
      const viewer = requireKeeper(context.get('viewer'))
      const { plan: fid, id } = context.req.param()
      const { code } = await plan(fid, viewer)
      await takeOffPlanText(db(), code, number.parse(id), viewer.role)
      return context.body(null, 204)
    })
}

function requireKeeper(viewer: Viewer): Viewer {
  if (mayImport(viewer)) return viewer
  throw new UserFault(
    'forbidden',
    '只有全区权限的规划管理和宅改专班可以添加、撤下规划文本',
    'only planning staff and the reform team with the whole district in their right may add and take off texts of plans',
  )
}
