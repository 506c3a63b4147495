/** `/collections/{id}/items` and `/collections/{id}/items/{fid}`. */
import { sql } from 'kysely'
import { z } from 'zod'
import { readableLayer } from '../db/readable-layer.ts'
import { revisionInForce } from '../db/revision-in-force.ts'
import { UserFault } from '../errors/user-fault.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { answerDocument } from './answer-form.ts'
import { countItems } from './count-items.ts'
import { parametersFor, readItemsRequest } from './items-request.ts'
import { requireKnownParameters } from './known-parameters.ts'
import { ogcCrs } from './ogc-crs.ts'
import { mediaTypes, type OgcLink, ogcRoot } from './ogc-link.ts'
import { readItems } from './read-items.ts'

const fidParameter = z.coerce.number().int().nonnegative()
const itemQuery = z.object({ revision: z.coerce.number().int().min(0).optional() })

export const itemRoutes = (services: Services) =>
  createRoutes()
    .get('/collections/:id/items', async (context) => {
      const { db } = services.database()
      const viewer = context.get('viewer')
      const source = await readableLayer(db, context.req.param('id'), viewer)
      requireKnownParameters(context.req.url, parametersFor(source, viewer))
      const asked = await readItemsRequest(db, source, context.req.query(), viewer)
      const revision = await revisionInForce(db, asked.revision)
      // One more than asked tells whether there is a next page.
      const limit = asked.limit + 1
      const found = await readItems(db, source, { ...asked, limit, revision }, viewer)
      const features = found.slice(0, asked.limit)
      const numberMatched = await countItems(db, source, { ...asked, revision }, viewer)
      const last = features.at(-1)
      const next =
        found.length > asked.limit && last ? [nextLink(context.req.url, last.id, revision)] : []
      const document = {
        type: 'FeatureCollection',
        timeStamp: new Date().toISOString(),
        numberMatched,
        numberReturned: features.length,
        features,
        links: [...next, collectionLink(context.req.url, source.layer.id)],
      }
      return answerDocument(context, document, mediaTypes.geojson, crsHeader(asked.crs.uri))
    })
    .get('/collections/:id/items/:fid', async (context) => {
      const { db } = services.database()
      const viewer = context.get('viewer')
      requireKnownParameters(context.req.url, ['crs', 'revision'])
      const source = await readableLayer(db, context.req.param('id'), viewer)
      const crs = ogcCrs('crs', context.req.query('crs'))
      const asked = itemQuery.parse(context.req.query()).revision ?? null
      const revision = await revisionInForce(db, asked)
      const fid = fidParameter.safeParse(context.req.param('fid'))
      const chosen = sql<boolean>`feature.fid = ${fid.data ?? -1}::bigint`
      const [feature] = await readItems(
        db,
        source,
        { revision, crs, chosen, after: null, limit: 1 },
        viewer,
      )
      if (!fid.success || !feature)
        throw new UserFault(
          'not_found',
          `${source.layer.title}中没有编号为 ${context.req.param('fid')} 的要素`,
          `${source.layer.titleEn} has no feature ${context.req.param('fid')}`,
        )
      const links = [collectionLink(context.req.url, source.layer.id)]
      return answerDocument(context, { ...feature, links }, mediaTypes.geojson, crsHeader(crs.uri))
    })

/** The next page stays on the revision of this one, whatever is imported meanwhile. */
function nextLink(url: string, after: number, revision: number): OgcLink {
  const next = new URL(url)
  next.searchParams.set('after', String(after))
  next.searchParams.set('revision', String(revision))
  next.searchParams.delete('datetime')
  return { href: next.href, rel: 'next', type: mediaTypes.geojson, title: '下一页 Next page' }
}

const collectionLink = (url: string, id: string): OgcLink => ({
  href: `${ogcRoot(url)}/collections/${encodeURIComponent(id)}`,
  rel: 'collection',
  type: mediaTypes.json,
})

const crsHeader = (uri: string) => ({ 'content-crs': `<${uri}>` })
