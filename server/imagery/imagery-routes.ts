/** `/api/imagery`: satellite and drone pictures, and the tiles of those that lie here. */
import { z } from 'zod'
import {
  imageryAddressSchema,
  imageryChangeSchema,
  imageryFileSchema,
} from '../api/imagery-contract.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { parseBody } from '../http/parse-body.ts'
import { pictureType } from './archive/open-archive.ts'
import { listImagery } from './imagery-records.ts'
import { requireAdministrator, requireKeeper, requireSight } from './imagery-rights.ts'
import type { ImageryService } from './imagery-service.ts'

const whole = z.coerce.number().int().min(0)
const tilePlace = z.object({ z: whole.max(24), x: whole, y: whole })

/** A file never changes under its id. */
const FOR_EVER = 'private, max-age=31536000, immutable'

export function imageryRoutes(services: Services, imagery: ImageryService) {
  const db = () => services.database().db
  return createRoutes()
    .get('/', async (context) => {
      requireSight(context.get('viewer'))
      return context.json(await listImagery(db()))
    })
    .post('/', async (context) => {
      const actor = requireAdministrator(context.get('viewer'))
      const asked = await parseBody(context, imageryAddressSchema)
      return context.json(await imagery.addAddress(asked, actor), 201)
    })
    .post('/files', async (context) => {
      const actor = requireKeeper(context.get('viewer'))
      const { capturedOn, ...query } = context.req.query()
      const asked = imageryFileSchema.parse({ ...query, capturedOn: capturedOn || null })
      return context.json(await imagery.addFile(asked, context.req.raw, actor), 201)
    })
    .patch('/:id', async (context) => {
      requireKeeper(context.get('viewer'))
      const patch = await parseBody(context, imageryChangeSchema)
      return context.json(await imagery.change(context.req.param('id'), patch))
    })
    .delete('/:id', async (context) => {
      requireKeeper(context.get('viewer'))
      await imagery.remove(context.req.param('id'))
      return context.body(null, 204)
    })
    .get('/:id/:z/:x/:y', async (context) => {
      requireSight(context.get('viewer'))
      const { id, ...place } = context.req.param()
      const { z: zoom, x, y } = tilePlace.parse(place)
      const inGrid = x < 2 ** zoom && y < 2 ** zoom
      const tile = inGrid ? await imagery.tile(id, zoom, x, y) : null
      const type = tile && pictureType(tile)
      if (!tile || !type) return context.body(null, 204, { 'cache-control': FOR_EVER })
      return context.body(tile as Uint8Array<ArrayBuffer>, 200, {
        'content-type': type,
        'cache-control': FOR_EVER,
        'x-content-type-options': 'nosniff',
      })
    })
}
