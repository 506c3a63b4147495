/** `GET /layers`, `/layers/{layer}/features/{fid}` and `/identify`, to be mounted under `/api`. */
import { z } from 'zod'
import { readableLayer } from '../db/readable-layer.ts'
import { revisionInForce } from '../db/revision-in-force.ts'
import { UserFault } from '../errors/user-fault.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { identify } from './identify.ts'
import { layerSummaries } from './layer-summaries.ts'
import { readFeatures } from './read-feature.ts'

const revisionQuery = z.object({ revision: z.coerce.number().int().min(0).optional() })
const fidParameter = z.coerce.number().int().nonnegative()
const ids = z.string().transform((text) => text.split(',').filter(Boolean))
const identifyQuery = revisionQuery.extend({
  lng: z.coerce.number().min(-180).max(180),
  lat: z.coerce.number().min(-85).max(85),
  zoom: z.coerce.number().min(0).max(24).default(16),
  layers: ids.optional(),
  /** All other layers, those too that are drawn from nearer only. */
  without: ids.optional(),
  /** CQL2 text on the layer `of`. */
  filter: z.string().max(8000).optional(),
  of: z.string().max(200).optional(),
})

export const layerRoutes = (services: Services) =>
  createRoutes()
    .get('/layers', async (context) => {
      const { db } = services.database()
      const revision = await revisionInForce(db, null)
      return context.json(await layerSummaries(db, revision, context.get('viewer')))
    })
    .get('/layers/:layer/features/:fid', async (context) => {
      const { db } = services.database()
      const viewer = context.get('viewer')
      const asked = revisionQuery.parse(context.req.query()).revision ?? null
      const source = await readableLayer(db, context.req.param('layer'), viewer)
      const fid = fidParameter.safeParse(context.req.param('fid'))
      const revision = await revisionInForce(db, asked)
      const [record] = fid.success
        ? await readFeatures(db, source, [fid.data], revision, viewer)
        : []
      if (!record)
        throw noFeature(source.layer.title, source.layer.titleEn, context.req.param('fid'))
      return context.json(record)
    })
    .get('/identify', async (context) => {
      const { db } = services.database()
      const asked = identifyQuery.parse(context.req.query())
      const { lng, lat, zoom, layers = null, without, revision, filter: text, of: layer } = asked
      const filter = text !== undefined && layer !== undefined ? { layer, text } : null
      const others = without && { without, atAnyZoom: true }
      const question = { lng, lat, zoom, layers, filter, ...others }
      const inForce = await revisionInForce(db, revision ?? null)
      return context.json(await identify(db, question, inForce, context.get('viewer')))
    })

const noFeature = (title: string, titleEn: string, fid: string) =>
  new UserFault(
    'not_found',
    `${title}中没有编号为 ${fid} 的要素`,
    `${titleEn} has no feature ${fid}`,
  )
