/** The services as OpenAPI 3.0: paths, parameters, answers. */
import { DEFAULT_LIMIT, MOST } from './items-request.ts'
import { ogcCrsList } from './ogc-crs.ts'
import { mediaTypes } from './ogc-link.ts'
import { webMercatorQuad } from './tile-matrix-set.ts'

type Schema = Readonly<Record<string, unknown>>

const queryParameter = (name: string, description: string, schema: Schema) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
})

const crsSchema = { type: 'string', format: 'uri', enum: ogcCrsList.map(({ uri }) => uri) }
const text = { type: 'string' }

const parameters = {
  f: queryParameter('f', 'json 或 html', { type: 'string', enum: ['json', 'html'] }),
  limit: queryParameter('limit', '每页要素数 features on a page', {
    type: 'integer',
    minimum: 1,
    maximum: MOST,
    default: DEFAULT_LIMIT,
  }),
  after: queryParameter(
    'after',
    '从此要素编号之后开始，见 next 链接 begin behind this feature id',
    {
      type: 'integer',
      minimum: 0,
    },
  ),
  bbox: {
    ...queryParameter('bbox', '范围，按 bbox-crs 的轴序 in the axis order of bbox-crs', {
      type: 'array',
      oneOf: [
        { minItems: 4, maxItems: 4 },
        { minItems: 6, maxItems: 6 },
      ],
      items: { type: 'number' },
    }),
    style: 'form',
    explode: false,
  },
  'bbox-crs': queryParameter('bbox-crs', 'bbox 的坐标系', crsSchema),
  crs: queryParameter('crs', '结果的坐标系 of the answer', crsSchema),
  datetime: queryParameter('datetime', '某时有效的要素 features in force at that time', text),
  filter: queryParameter('filter', 'CQL2', text),
  'filter-lang': queryParameter('filter-lang', 'CQL2 的写法', {
    type: 'string',
    enum: ['cql2-text', 'cql2-json'],
    default: 'cql2-text',
  }),
  'filter-crs': queryParameter('filter-crs', '条件中图形的坐标系', crsSchema),
  revision: queryParameter('revision', '数据版本，缺省为最新 newest by default', {
    type: 'integer',
    minimum: 0,
  }),
}

const use = (...names: (keyof typeof parameters)[]) =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }))

const pathParameter = (name: string, schema: Schema) => ({
  name,
  in: 'path',
  required: true,
  schema,
})

export function openApi(root: string, collections: readonly string[]) {
  const collection = pathParameter('collectionId', { type: 'string', enum: collections })
  const feature = pathParameter('featureId', { type: 'integer' })
  const matrixSet = pathParameter('tileMatrixSetId', { type: 'string', enum: [webMercatorQuad.id] })
  const get = (
    operationId: string,
    summary: string,
    asked: readonly object[],
    type: string = mediaTypes.json,
  ) => ({
    get: {
      operationId,
      summary,
      parameters: asked,
      responses: {
        200: { description: summary, content: { [type]: { schema: { type: 'object' } } } },
        default: { $ref: '#/components/responses/Problem' },
      },
    },
  })
  return {
    openapi: '3.0.3',
    info: {
      title: '合规图数据服务 Hegui OGC API',
      version: '1.0.0',
      description: '每个读取都按查看者的权限过滤 Every answer passes the viewer’s filter.',
    },
    servers: [{ url: root }],
    paths: {
      '/': get('landing', '入口 Landing page', use('f')),
      '/conformance': get('conformance', '符合的标准 Conformance', use('f')),
      '/collections': get('collections', '图层 Collections', use('f')),
      '/collections/{collectionId}': get('collection', '一个图层 One collection', [
        collection,
        ...use('f'),
      ]),
      '/collections/{collectionId}/queryables': get(
        'queryables',
        '可筛选的字段 Queryables',
        [collection, ...use('f')],
        mediaTypes.schema,
      ),
      '/collections/{collectionId}/items': get(
        'items',
        '要素 Features；另可按字段取值筛选 also by a field’s value',
        [
          collection,
          ...use(...(Object.keys(parameters) as (keyof typeof parameters)[])),
          {
            name: 'values',
            in: 'query',
            required: false,
            description: '字段=值，字段见 queryables a field and its value',
            schema: { type: 'object', additionalProperties: text },
            style: 'form',
            explode: true,
          },
        ],
        mediaTypes.geojson,
      ),
      '/collections/{collectionId}/items/{featureId}': get(
        'item',
        '一个要素 One feature',
        [collection, feature, ...use('f', 'crs', 'revision')],
        mediaTypes.geojson,
      ),
      '/collections/{collectionId}/tiles': get('tilesets', '瓦片集 Tilesets', [
        collection,
        ...use('f'),
      ]),
      '/collections/{collectionId}/tiles/{tileMatrixSetId}': get('tileset', '瓦片集 Tileset', [
        collection,
        matrixSet,
        ...use('f'),
      ]),
      '/tileMatrixSets': get('tileMatrixSets', '切片方案 Tile matrix sets', use('f')),
      '/tileMatrixSets/{tileMatrixSetId}': get('tileMatrixSet', '切片方案 Tile matrix set', [
        matrixSet,
        ...use('f'),
      ]),
    },
    components: {
      parameters,
      responses: {
        Problem: {
          description: 'RFC 9457',
          content: { 'application/problem+json': { schema: { type: 'object' } } },
        },
      },
    },
  }
}
