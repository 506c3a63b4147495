/** `/api/imports/profiles`: how deliveries of one layout are read. */
import { importProfileSchema } from '../../api/import-contract.ts'
import { createRoutes, type Services } from '../../http/app-env.ts'
import { importerRole } from '../importer-role.ts'
import { deleteProfile, readProfiles, saveProfile } from './profile-store.ts'

export const profileRoutes = (services: Services) =>
  createRoutes()
    .get('/', async (context) => {
      importerRole(context.get('viewer'))
      return context.json(await readProfiles(services.database().db))
    })
    .put('/:id', async (context) => {
      const role = importerRole(context.get('viewer'))
      const profile = importProfileSchema.parse({
        ...((await context.req.json()) as object),
        id: context.req.param('id'),
        builtIn: false,
      })
      await saveProfile(services.database().db, profile, role)
      return context.json(profile)
    })
    .delete('/:id', async (context) => {
      importerRole(context.get('viewer'))
      await deleteProfile(services.database().db, context.req.param('id'))
      return context.body(null, 204)
    })
