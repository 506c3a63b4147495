/** A layer as a collection: what it is, where it lies, and where its features, filters and tiles are. */
import { syntheticNotice } from '../../gis-data/synthetic-notice.ts'
import type { LayerStanding } from '../db/layer-standing.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import { crs84, ogcCrsList, storageCrs } from './ogc-crs.ts'
import { mediaTypes, type OgcLink, ogcRelations } from './ogc-link.ts'

export interface CollectionFacts extends LayerStanding {
  readonly source: ReadableLayer
  readonly synthetic: boolean
}

export function collectionDocument(
  { source, count, bounds, synthetic }: CollectionFacts,
  root: string,
) {
  const { id, title, titleEn, geometry } = source.layer
  const self = `${root}/collections/${encodeURIComponent(id)}`
  const words = title === titleEn ? title : `${title} ${titleEn}`
  return {
    id,
    title: words,
    description: [
      `${words}：${count} 个要素 (features)`,
      ...(synthetic ? [syntheticNotice.title, syntheticNotice.titleEn] : []),
    ].join('。'),
    itemType: 'feature',
    ...(bounds && { extent: { spatial: { bbox: [bounds], crs: crs84.uri } } }),
    ...(geometry && { crs: ogcCrsList.map(({ uri }) => uri), storageCrs: storageCrs.uri }),
    links: collectionLinks(self, geometry !== null),
  }
}

function collectionLinks(self: string, hasShapes: boolean): OgcLink[] {
  const links: OgcLink[] = [
    { href: self, rel: 'self', type: mediaTypes.json },
    { href: `${self}/items`, rel: 'items', type: mediaTypes.geojson, title: '要素 Features' },
    {
      href: `${self}/queryables`,
      rel: ogcRelations.queryables,
      type: mediaTypes.schema,
      title: '可筛选的字段 Queryables',
    },
  ]
  if (hasShapes)
    links.push({
      href: `${self}/tiles`,
      rel: ogcRelations.tilesets,
      type: mediaTypes.json,
      title: '矢量瓦片 Vector tiles',
    })
  return links
}
