/** OGC API Features and Tiles, to be mounted under `/ogc`: what QGIS and other programs connect to. */
import { readableLayer } from '../db/readable-layer.ts'
import { UserFault } from '../errors/user-fault.ts'
import { createRoutes, type Services } from '../http/app-env.ts'
import { answerDocument } from './answer-form.ts'
import { collectionDocument } from './collection-document.ts'
import { allCollections, oneCollection } from './collections.ts'
import { conformanceClasses } from './conformance.ts'
import { itemRoutes } from './item-routes.ts'
import { requireKnownParameters } from './known-parameters.ts'
import { landingPage } from './landing-page.ts'
import { ogcCrsList } from './ogc-crs.ts'
import { mediaTypes, ogcRoot } from './ogc-link.ts'
import { openApi } from './open-api.ts'
import { queryables } from './queryables.ts'
import { tileMatrixSetDocument, webMercatorQuad } from './tile-matrix-set.ts'
import { tilesetDocument, tilesetsDocument } from './tileset-document.ts'

/** `maxZoom`: the deepest zoom that there are tiles for. */
export const ogcRoutes = (services: Services, { maxZoom }: { readonly maxZoom: number }) =>
  createRoutes()
    .use(async (context, next) => {
      await next()
      context.header('cache-control', 'private, no-cache')
      context.header('vary', 'accept, cookie', { append: true })
    })
    .route('/', itemRoutes(services))
    .get('/', (context) => {
      requireKnownParameters(context.req.url, [])
      return answerDocument(context, landingPage(ogcRoot(context.req.url)))
    })
    .get('/conformance', (context) => {
      requireKnownParameters(context.req.url, [])
      const title = '符合的标准 Conformance'
      return answerDocument(context, { title, conformsTo: conformanceClasses, links: [] })
    })
    .get('/api', async (context) => {
      requireKnownParameters(context.req.url, [])
      const collections = await allCollections(services.database().db, context.get('viewer'))
      const ids = collections.map(({ source }) => source.layer.id)
      return context.json(openApi(ogcRoot(context.req.url), ids), 200, {
        'content-type': mediaTypes.openapi,
      })
    })
    .get('/collections', async (context) => {
      requireKnownParameters(context.req.url, [])
      const root = ogcRoot(context.req.url)
      const facts = await allCollections(services.database().db, context.get('viewer'))
      return answerDocument(context, {
        title: '图层 Collections',
        crs: ogcCrsList.map(({ uri }) => uri),
        collections: facts.map((one) => collectionDocument(one, root)),
        links: [],
      })
    })
    .get('/collections/:id', async (context) => {
      requireKnownParameters(context.req.url, [])
      const { db } = services.database()
      const facts = await oneCollection(db, context.req.param('id'), context.get('viewer'))
      const { links, ...document } = collectionDocument(facts, ogcRoot(context.req.url))
      return answerDocument(context, {
        ...document,
        links: links.filter(({ rel }) => rel !== 'self'),
      })
    })
    .get('/collections/:id/queryables', async (context) => {
      requireKnownParameters(context.req.url, [])
      const viewer = context.get('viewer')
      const source = await readableLayer(services.database().db, context.req.param('id'), viewer)
      const id = `${ogcRoot(context.req.url)}/collections/${encodeURIComponent(source.layer.id)}/queryables`
      const document = { ...queryables(source, viewer, id), links: [] }
      return answerDocument(context, document, mediaTypes.schema)
    })
    .get('/collections/:id/tiles', async (context) => {
      requireKnownParameters(context.req.url, [])
      const source = await withShapes(services, context.req.param('id'), context.get('viewer'))
      return answerDocument(context, tilesetsDocument(source, ogcRoot(context.req.url)))
    })
    .get('/collections/:id/tiles/:set', async (context) => {
      requireKnownParameters(context.req.url, [])
      requireMatrixSet(context.req.param('set'))
      const source = await withShapes(services, context.req.param('id'), context.get('viewer'))
      return answerDocument(context, tilesetDocument(source, ogcRoot(context.req.url)))
    })
    .get('/tileMatrixSets', (context) => {
      requireKnownParameters(context.req.url, [])
      const { id, uri, crs } = webMercatorQuad
      const href = `${ogcRoot(context.req.url)}/tileMatrixSets/${id}`
      const links = [{ href, rel: 'self', type: mediaTypes.json }]
      const tileMatrixSets = [{ id, title: id, uri, crs, links }]
      return answerDocument(context, {
        title: '切片方案 Tile matrix sets',
        tileMatrixSets,
        links: [],
      })
    })
    .get('/tileMatrixSets/:set', (context) => {
      requireKnownParameters(context.req.url, [])
      requireMatrixSet(context.req.param('set'))
      return answerDocument(context, { ...tileMatrixSetDocument(maxZoom), links: [] })
    })

async function withShapes(
  services: Services,
  id: string,
  viewer: Parameters<typeof readableLayer>[2],
) {
  const source = await readableLayer(services.database().db, id, viewer)
  if (source.layer.geometry) return source
  throw new UserFault(
    'not_found',
    `${source.layer.title}没有图形，不提供瓦片`,
    `${source.layer.titleEn} has no geometry, so no tiles`,
  )
}

function requireMatrixSet(id: string): void {
  if (id === webMercatorQuad.id) return
  throw new UserFault(
    'not_found',
    `没有切片方案 ${id}；有 ${webMercatorQuad.id}`,
    `there is no tile matrix set ${id}; there is ${webMercatorQuad.id}`,
  )
}
