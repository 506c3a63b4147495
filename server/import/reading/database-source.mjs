/** Files that hold several layers and name their encoding and CRS themselves: FileGDB, GeoPackage, FlatGeobuf. */
import { DeliveryFault } from './delivery-fault.mjs'
import { firstBytes } from './first-bytes.mjs'
import { openWithGdal } from './gdal-source.mjs'

const kinds = /** @type {const} */ ({
  filegdb: { driver: 'OpenFileGDB', title: 'FileGDB', magic: null },
  geopackage: { driver: 'GPKG', title: 'GeoPackage', magic: 'SQLite format 3' },
  flatgeobuf: { driver: 'FlatGeobuf', title: 'FlatGeobuf', magic: 'fgb' },
})

/**
 * @param {import('./delivery.ts').ContainerFile} file
 * @returns {Promise<import('./delivery.ts').OpenContainer>}
 */
export async function openDatabaseFile({ path, name, scratch, format }) {
  const kind = kinds[/** @type {keyof typeof kinds} */ (format)]
  // GDAL opens by content: what is named like one kind and is another does not reach it.
  if (kind.magic && !firstBytes(path, 16).toString('latin1').startsWith(kind.magic))
    throw new DeliveryFault(`${name}：不是 ${kind.title}`, `${name}: not a ${kind.title}`)
  const source = await openWithGdal({ path, name, scratch, driver: kind.driver })
  const encoding = /** @type {const} */ ({ name: 'UTF-8', from: 'format' })
  return {
    layers: source.layers.map((layer) => ({
      summary: {
        format,
        layer: layer.name,
        fields: layer.fields.map((field) => field.name),
        types: layer.fields.map((field) => field.type),
        encoding,
        encodings: [{ ...encoding, samples: [] }],
        crs: layer.crs,
        rowCount: layer.rowCount,
        table: layer.table,
        remarks: [],
      },
      read: layer.read,
    })),
    close: source.close,
  }
}
