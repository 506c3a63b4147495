/** `PATCH` and `DELETE /layers/{layer}` for custom layers, to be mounted under `/api`. */
import { customChangeSchema, customRemovalSchema } from '../../api/layer-contract.ts'
import { createRoutes, type Services } from '../../http/app-env.ts'
import { parseBody } from '../../http/parse-body.ts'
import { importerRole } from '../importer-role.ts'
import { changeCustomLayer, removeCustomLayer } from './change-custom-layer.ts'

export const customLayerRoutes = (services: Services) =>
  createRoutes()
    .patch('/layers/:layer', async (context) => {
      importerRole(context.get('viewer'))
      const change = await parseBody(context, customChangeSchema)
      const id = context.req.param('layer')
      await changeCustomLayer(services.database().db, id, change, context.get('viewer'))
      return context.json({ id })
    })
    .delete('/layers/:layer', async (context) => {
      importerRole(context.get('viewer'))
      const { reason } = await parseBody(context, customRemovalSchema)
      const id = context.req.param('layer')
      const changeset = await removeCustomLayer(
        services.database().db,
        id,
        reason,
        context.get('viewer'),
      )
      return context.json({ changeset }, 201)
    })
