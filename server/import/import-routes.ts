/** `POST /api/imports` and what an import said. */
import { stream } from 'hono/streaming'
import { z } from 'zod'
import type { ImportReport } from '../api/contract.ts'
import { UserFault } from '../errors/user-fault.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { problemOf } from '../http/problem.ts'
import { importDelivery } from './import-delivery.ts'
import { importQuerySchema, type ReportProgress } from './import-request.ts'
import { importerRole } from './importer-role.ts'
import { inTurn } from './in-turn.ts'
import { createDeliveryFolder } from './upload/delivered-files.ts'
import { receiveUpload } from './upload/receive-upload.ts'

export interface ImportHooks {
  /** Called after the commit with the changeset and the layer it touched. */
  afterImport?(changeset: number, layer: string): Promise<void>
}

/** A changeset may have taken several layers in. */
const reportQuery = z.object({ layer: z.string().optional() })

/** Whoever breaks an import off, or goes before the commit, has changed nothing. */
const givenUp = () =>
  new UserFault(
    'conflict',
    '导入已取消，数据没有变动',
    'the import was given up; nothing has changed',
  )

const refreshing = { title: '更新概览', titleEn: 'Refreshing overviews' }

/**
 * The answer is the report, 201; with `Accept: application/x-ndjson` lines of
 * `{step, stepEn, rows, of}` come first and the last line is `{report}` or `{problem}`.
 */
export function importRoutes(services: Services, hooks: ImportHooks = {}) {
  const turn = inTurn()

  async function run(request: Request, actor: string, report: ReportProgress) {
    const query = importQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams))
    const { db } = services.database()
    const folder = await createDeliveryFolder()
    try {
      const files = await receiveUpload(request, query.filename ?? null, folder)
      const whileAsked: ReportProgress = (...told) => {
        if (request.signal.aborted) throw givenUp()
        return report(...told)
      }
      const done = await turn(() => importDelivery(db, { files, query, actor }, folder, whileAsked))
      await report(refreshing, done.read, done.read)
      await hooks
        .afterImport?.(done.changeset, done.layer)
        // The import stands; what follows from it is made again when it is first asked for.
        .catch((error: unknown) => console.error(`after changeset ${done.changeset}`, error))
      return done
    } finally {
      await folder.remove()
    }
  }

  return createRoutes()
    .post('/', async (context) => {
      const role = importerRole(context.get('viewer'))
      if (context.req.header('accept') !== 'application/x-ndjson')
        return context.json(await run(context.req.raw, role, () => {}), 201)
      context.header('content-type', 'application/x-ndjson')
      return stream(context, async (lines) => {
        const tell = (line: object) => lines.writeln(JSON.stringify(line))
        try {
          const report = await run(context.req.raw, role, (step, rows, of) => {
            void tell({ step: step.title, stepEn: step.titleEn, rows, of })
          })
          await tell({ report })
        } catch (error) {
          const problem = problemOf(error)
          if (problem.status >= 500) console.error('POST /api/imports', error)
          await tell({ problem })
        }
      })
    })
    .get('/:changeset{[0-9]+}', async (context) => {
      importerRole(context.get('viewer'))
      const changeset = Number(context.req.param('changeset'))
      const { layer } = reportQuery.parse(context.req.query())
      const row = await services
        .database()
        .db.selectFrom('hegui.import_report')
        .select('report')
        .where('changeset', '=', changeset)
        .$if(layer !== undefined, (all) => all.where('layer', '=', layer ?? ''))
        .orderBy('layer')
        .executeTakeFirst()
      if (!row)
        throw new UserFault(
          'not_found',
          `变更 ${changeset} 不是${layer === undefined ? '' : `对图层 ${layer} 的`}导入`,
          `changeset ${changeset} is not an import${layer === undefined ? '' : ` into the layer ${layer}`}`,
        )
      return context.json(row.report satisfies ImportReport)
    })
}
