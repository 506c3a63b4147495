/** Where a client begins. */
import { mediaTypes, type OgcLink, ogcRelations } from './ogc-link.ts'

export const landingPage = (root: string) => ({
  title: '合规图数据服务 Hegui OGC API',
  description: `图层要素与矢量瓦片。QGIS：图层 › 添加 WFS / OGC API - Features 图层，地址 ${root}；矢量瓦片：图层 › 添加图层 › 添加矢量瓦片图层，地址 ${tilesOf(root)}；GDAL：ogr2ogr 宅基地.gpkg OAPIF:${root} homestead。Features and vector tiles of every layer. QGIS: Layer › Add WFS / OGC API - Features Layer, address ${root}; vector tiles: Layer › Add Layer › Add Vector Tile Layer, address ${tilesOf(root)}; GDAL: ogr2ogr homesteads.gpkg OAPIF:${root} homestead`,
  links: [
    link(`${root}/api`, 'service-desc', mediaTypes.openapi, '接口说明 OpenAPI'),
    link(`${root}/api`, 'service-doc', mediaTypes.openapi, '接口说明 OpenAPI'),
    link(`${root}/conformance`, 'conformance', mediaTypes.json, '符合的标准 Conformance'),
    link(`${root}/collections`, 'data', mediaTypes.json, '图层 Collections'),
    link(
      `${root}/tileMatrixSets`,
      ogcRelations.tilingSchemes,
      mediaTypes.json,
      '切片方案 Tile matrix sets',
    ),
  ],
})

const link = (href: string, rel: string, type: string, title: string): OgcLink => ({
  href,
  rel,
  type,
  title,
})

/** Of one layer, as QGIS asks for it. */
const tilesOf = (root: string) => `${root.replace(/\/ogc$/, '')}/tiles/homestead/{z}/{x}/{y}.mvt`
