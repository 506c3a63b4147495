/** Links of the services: everything a client needs is reached from the landing page. */
export interface OgcLink {
  readonly href: string
  readonly rel: string
  readonly type: string
  readonly title?: string
  readonly templated?: boolean
}

export const mediaTypes = {
  json: 'application/json',
  html: 'text/html',
  geojson: 'application/geo+json',
  schema: 'application/schema+json',
  openapi: 'application/vnd.oai.openapi+json;version=3.0',
  mvt: 'application/vnd.mapbox-vector-tile',
} as const

const relations = 'http://www.opengis.net/def/rel/ogc/1.0'
export const ogcRelations = {
  queryables: `${relations}/queryables`,
  tilesets: `${relations}/tilesets-vector`,
  tilingScheme: `${relations}/tiling-scheme`,
  tilingSchemes: `${relations}/tiling-schemes`,
} as const

/** Root of the services as the client asked for it. */
export const ogcRoot = (url: string): string => `${new URL(url).origin}/ogc`

/** The document itself, and its other form. */
export function selfLinks(url: string, form: 'json' | 'html', type: string): OgcLink[] {
  const other = new URL(url)
  other.searchParams.set('f', form === 'json' ? 'html' : 'json')
  return [
    { href: url, rel: 'self', type: form === 'json' ? type : mediaTypes.html },
    {
      href: other.href,
      rel: 'alternate',
      type: form === 'json' ? mediaTypes.html : type,
      title: form === 'json' ? 'HTML' : 'JSON',
    },
  ]
}
