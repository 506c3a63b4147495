/** The tiles of a layer as a tileset of OGC API Tiles: the addresses are those of our own tiles. */
import type { ReadableLayer } from '../db/readable-layer.ts'
import { mediaTypes, type OgcLink, ogcRelations } from './ogc-link.ts'
import { webMercatorQuad } from './tile-matrix-set.ts'

export function tilesetDocument({ layer }: ReadableLayer, root: string) {
  const { id, title, titleEn } = layer
  const origin = root.replace(/\/ogc$/, '')
  return {
    title: title === titleEn ? title : `${title} ${titleEn}`,
    dataType: 'vector',
    crs: webMercatorQuad.crs,
    tileMatrixSetURI: webMercatorQuad.uri,
    layers: [{ id, dataType: 'vector', title }],
    links: [
      {
        href: `${origin}/tiles/${encodeURIComponent(id)}/{tileMatrix}/{tileCol}/{tileRow}.mvt`,
        rel: 'item',
        type: mediaTypes.mvt,
        templated: true,
        title: '瓦片 Tiles',
      },
      tilingScheme(root),
      {
        href: `${origin}/tiles/${encodeURIComponent(id)}.json`,
        rel: 'describedby',
        type: mediaTypes.json,
        title: 'TileJSON',
      },
    ] satisfies OgcLink[],
  }
}

/** The list holds one tileset. */
export function tilesetsDocument(source: ReadableLayer, root: string) {
  const { links, layers, ...tileset } = tilesetDocument(source, root)
  const self = `${root}/collections/${encodeURIComponent(source.layer.id)}/tiles`
  return {
    title: tileset.title,
    tilesets: [
      {
        ...tileset,
        links: [
          { href: `${self}/${webMercatorQuad.id}`, rel: 'self', type: mediaTypes.json },
          tilingScheme(root),
        ],
      },
    ],
    links: [] as OgcLink[],
  }
}

const tilingScheme = (root: string): OgcLink => ({
  href: `${root}/tileMatrixSets/${webMercatorQuad.id}`,
  rel: ogcRelations.tilingScheme,
  type: mediaTypes.json,
  title: webMercatorQuad.id,
})
