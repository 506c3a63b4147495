/** `/api/deliveries`: hand over, follow, cancel and read inspections, and compare two of them. */
import { z } from 'zod'
import { codeSystems } from '../../gis-data/deliveries/delivery-profile.ts'
import { profileIds } from '../../gis-data/deliveries/index.ts'
import { defectFates, defectStates } from '../../gis-data/rules/delivery/delivery-contents.ts'
import { UserFault } from '../errors/user-fault.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { compareDeliveries } from './defects/compare-deliveries.ts'
import { exportDefects } from './defects/export-defects.ts'
import { readDefectProof } from './defects/read-defect-proof.ts'
import { countDefects, readDefects } from './defects/read-defects.ts'
import type { DeliveryService } from './delivery-service.ts'
import type { ReceiveDelivery } from './delivery-source.ts'
import { requireInspector } from './inspector-role.ts'

/** Query of `POST /api/deliveries`; the body is the file, or a form with files. */
const uploadSchema = z.object({
  filename: z
    .string()
    .trim()
    .regex(/^\P{Cc}{1,255}$/u)
    .optional(),
  profile: z.enum(profileIds).optional(),
  /** Version of the list of planned uses, where the metadata does not say it. */
  codes: z.enum(codeSystems).optional(),
})

const pageSchema = z.object({
  rule: z.string().optional(),
  state: z.enum(defectStates).optional(),
  fate: z.enum(defectFates).optional(),
  with: z.string().optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  format: z.enum(['json', 'geojson', 'csv']).default('json'),
})

const defectId = z.coerce.number().int().min(0)

export const deliveryRoutes = (
  services: Services,
  deliveries: DeliveryService,
  receive: ReceiveDelivery,
) =>
  createRoutes()
    .use(async (context, next) => {
      requireInspector(context.get('viewer'))
      await next()
    })
    .post('/', async (context) => {
      const { filename, profile, codes } = uploadSchema.parse(context.req.query())
      services.database()
      const source = await receive(context.req.raw, filename ?? null)
      try {
        const options = { profile: profile ?? null, codes: codes ?? null }
        const id = await deliveries.start(source, options, context.get('viewer'))
        return context.json({ id }, 202, { location: `/api/deliveries/${id}` })
      } catch (error) {
        await source.remove()
        throw error
      }
    })
    .get('/', async (context) => context.json(await deliveries.list()))
    .get('/:id', async (context) => context.json(await deliveries.read(context.req.param('id'))))
    .post('/:id/cancel', async (context) =>
      context.json(await deliveries.cancel(context.req.param('id'))),
    )
    .get('/:id/compare', async (context) => {
      const delivery = await deliveries.record(context.req.param('id'))
      const other = context.req.query('with') ?? delivery.previous
      if (other === null)
        throw new UserFault(
          'bad_request',
          '没有可比对的上一次质检，请用 ?with= 指定',
          'there is no check before; name one with ?with=',
        )
      const { db } = services.database()
      return context.json(await compareDeliveries(db, delivery, await deliveries.record(other)))
    })
    .get('/:id/defects', async (context) => {
      const { db } = services.database()
      const {
        format,
        offset,
        limit,
        with: named,
        ...filter
      } = pageSchema.parse(context.req.query())
      const delivery = await deliveries.record(context.req.param('id'))
      const other = named === undefined ? delivery.previous : (await deliveries.record(named)).id
      if (format !== 'json') return exportDefects(db, delivery, other, filter, format)
      const found = await readDefects(db, delivery, other, filter, { offset, limit })
      return context.json({
        total: await countDefects(db, delivery, other, filter),
        defects: found.map(({ evidence, ...defect }) => defect),
      })
    })
    .get('/:id/defects/:defect', async (context) => {
      const { id, defect } = context.req.param()
      const delivery = await deliveries.record(id)
      const { db } = services.database()
      return context.json(await readDefectProof(db, delivery, defectId.parse(defect)))
    })
