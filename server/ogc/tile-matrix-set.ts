/** WebMercatorQuad, the tile matrix set of OGC 17-083 that the map's tiles are cut in. */
const id = 'WebMercatorQuad'
export const webMercatorQuad = {
  id,
  uri: `http://www.opengis.net/def/tilematrixset/OGC/1.0/${id}`,
  crs: 'http://www.opengis.net/def/crs/EPSG/0/3857',
}

const HALF_M = 20_037_508.342_789_244
/** Width of a pixel that the standard takes for one of a screen. */
const PIXEL_M = 0.000_28
const TILE_PX = 256

export const tileMatrixSetDocument = (maxZoom: number) => ({
  title: 'Google Maps Compatible for the World',
  ...webMercatorQuad,
  orderedAxes: ['X', 'Y'],
  wellKnownScaleSet: 'http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible',
  tileMatrices: [...Array(maxZoom + 1).keys()].map((zoom) => {
    const tiles = 2 ** zoom
    const cellSize = (2 * HALF_M) / TILE_PX / tiles
    return {
      id: String(zoom),
      scaleDenominator: cellSize / PIXEL_M,
      cellSize,
      cornerOfOrigin: 'topLeft',
      pointOfOrigin: [-HALF_M, HALF_M],
      tileWidth: TILE_PX,
      tileHeight: TILE_PX,
      matrixWidth: tiles,
      matrixHeight: tiles,
    }
  }),
})
