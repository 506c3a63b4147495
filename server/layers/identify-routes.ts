/** `POST /place`, `/` and `/features`, to be mounted under `/api/identify`: what lies in a shape. */
import { sql } from 'kysely'
import {
  askedPlaceSchema,
  type Identified,
  type IdentifiedFeature,
  identifiedFeaturesRequestSchema,
  identifyRequestSchema,
  type PlaceShape,
} from '../api/analysis-contract.ts'
import { placeShape, shapeOf } from '../db/place-shape.ts'
import { readableLayer } from '../db/readable-layer.ts'
import { revisionInForce } from '../db/revision-in-force.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { parseBody } from '../http/parse-body.ts'
import { identifiedFeatures } from './identified-features.ts'
import { identifyWithin } from './identify-within.ts'

export const identifyRoutes = (services: Services) =>
  createRoutes()
    .post('/place', async (context) => {
      const { db } = services.database()
      const place = await parseBody(context, askedPlaceSchema)
      const revision = await revisionInForce(db, null)
      const shape = await placeShape(db, place, revision, context.get('viewer'))
      const { rows } = await sql<Pick<PlaceShape, 'bounds' | 'geometry'>>`
        select ST_AsGeoJSON(geom, 9)::json as geometry,
          json_build_array(ST_XMin(geom), ST_YMin(geom), ST_XMax(geom), ST_YMax(geom)) as bounds
        from (select ${shapeOf(shape)} as geom offset 0) as shape`.execute(db)
      const { areaM2, features } = shape
      return context.json<PlaceShape>({ revision, areaM2, features, ...rows[0]! })
    })
    .post('/', async (context) => {
      const { db } = services.database()
      const viewer = context.get('viewer')
      const { place, layers } = await parseBody(context, identifyRequestSchema)
      const revision = await revisionInForce(db, null)
      const shape = await placeShape(db, place, revision, viewer)
      const found = await identifyWithin(db, shape, layers ?? null, revision, viewer)
      return context.json<Identified>({ revision, areaM2: shape.areaM2, layers: found })
    })
    .post('/features', async (context) => {
      const { db } = services.database()
      const viewer = context.get('viewer')
      const asked = await parseBody(context, identifiedFeaturesRequestSchema)
      const revision = await revisionInForce(db, asked.revision ?? null)
      const source = await readableLayer(db, asked.layer, viewer)
      const shape = await placeShape(db, asked.place, revision, viewer)
      const features = await identifiedFeatures(db, source, shape, asked, revision, viewer)
      return context.json<{ features: IdentifiedFeature[] }>({ features })
    })
