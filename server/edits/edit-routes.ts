/** `/api/edits`: features changed in one changeset, and what an editor on the map needs for it. */
import { sql } from 'kysely'
import { z } from 'zod'
import { type Edit, editRequestSchema, shapeRequestSchema } from '../api/edit-contract.ts'
import { layerTable } from '../db/layer-ddl.ts'
import { withinSight } from '../db/relation.ts'
import { revisionInForce } from '../db/revision-in-force.ts'
import { UserFault } from '../errors/user-fault.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { parseBody } from '../http/parse-body.ts'
import { applyEdit, StaleFeatures } from './apply-edit.ts'
import { combineShapes } from './combine-shapes.ts'
import { conflictFault, type ReadFeature } from './conflict-fault.ts'
import { editableLayer, requireEditor } from './editable-layer.ts'
import { readNeighbours } from './read-neighbours.ts'

export interface EditPorts {
  readonly readFeature: ReadFeature
  /** Called once the edit is committed. */
  afterEdit(changeset: number, layer: string): Promise<void>
}

type Box = [west: number, south: number, east: number, north: number]
const neighboursQuery = z.object({
  layers: z.string().transform((text) => text.split(',').filter(Boolean)),
  bbox: z
    .string()
    .regex(/^-?[\d.]+(,-?[\d.]+){3}$/, '应为 西,南,东,北 (west,south,east,north)')
    .transform((text) => text.split(',').map(Number) as Box),
})

export const editRoutes = (services: Services, { readFeature, afterEdit }: EditPorts) =>
  createRoutes()
    .post('/', async (context) => {
      const { db } = services.database()
      const viewer = context.get('viewer')
      const request = await parseBody(context, editRequestSchema)
      try {
        const edit = await applyEdit(db, request, viewer)
        // The edit stands; what follows from it is made again when it is first asked for.
        await afterEdit(edit.changeset, edit.layer).catch((error: unknown) =>
          console.error(`after edit ${edit.changeset}`, error),
        )
        return context.json(edit, 201)
      } catch (error) {
        if (!(error instanceof StaleFeatures)) throw error
        const layer = editableLayer(request.layer, viewer)
        throw await conflictFault(db, readFeature, request, layer, error.fids, viewer)
      }
    })
    .post('/shape', async (context) => {
      requireEditor(context.get('viewer'))
      const request = await parseBody(context, shapeRequestSchema)
      return context.json(await combineShapes(services.database().db, request))
    })
    .get('/neighbours', async (context) => {
      const { db } = services.database()
      const { layers, bbox } = neighboursQuery.parse(context.req.query())
      const revision = await revisionInForce(db, null)
      return context.json(await readNeighbours(db, layers, bbox, revision, context.get('viewer')))
    })
    .get('/features/:layer/:fid', async (context) => {
      const { db } = services.database()
      const viewer = context.get('viewer')
      const layer = editableLayer(context.req.param('layer'), viewer)
      const fid = z.coerce.number().int().nonnegative().safeParse(context.req.param('fid'))
      const revision = await revisionInForce(db, null)
      const record = fid.success ? await readFeature(layer.id, fid.data, revision, viewer) : null
      if (!record) throw nothing(`${layer.title} ${context.req.param('fid')}`)
      if (!layer.geometry) return context.json(record)
      const { rows } = await sql<{ geometry: typeof record.geometry }>`
        select ST_AsGeoJSON(geom, 15)::json as geometry from ${layerTable(layer.id)}
        where fid = ${record.fid} and rev_from = ${record.revFrom}`.execute(db)
      return context.json({ ...record, geometry: rows[0]!.geometry })
    })
    .get('/:changeset{[0-9]+}', async (context) => {
      const viewer = context.get('viewer')
      requireEditor(viewer)
      const { rows } = await sql<{ edit: Edit }>`select edit from hegui.edit_record
        where changeset = ${Number(context.req.param('changeset'))}::integer`.execute(
        services.database().db,
      )
      const edit = rows[0]?.edit
      if (!edit) throw nothing(context.req.param('changeset'))
      const layer = editableLayer(edit.layer, viewer)
      const features = edit.features.filter(({ unitCode }) => withinSight(viewer, layer, unitCode))
      return context.json({ ...edit, features })
    })

const nothing = (what: string) =>
  new UserFault('not_found', `没有可编辑的记录 ${what}`, `there is no ${what} to edit`)
