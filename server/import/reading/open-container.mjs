/** Opens a delivered file of any format as layers with rows. A format is one line here and one source. */
import { openDatabaseFile } from './database-source.mjs'
import { openGeojson } from './geojson-source.mjs'
import { openKml } from './kml-source.mjs'
import { openRows } from './rows-source.mjs'
import { openShapefile } from './shapefile-source.mjs'
import { openCsv } from './table-source.mjs'
import { openWorkbook } from './workbook-source.mjs'

/** @typedef {import('./delivery.ts').ContainerFile} ContainerFile */
/** @typedef {import('./delivery.ts').OpenContainer} Container */

/** @type {Record<import('./delivery.ts').DeliveryFormat, (file: ContainerFile) => Container | Promise<Container>>} */
const sources = {
  shapefile: openShapefile,
  dbf: openShapefile,
  geojson: openGeojson,
  filegdb: openDatabaseFile,
  geopackage: openDatabaseFile,
  flatgeobuf: openDatabaseFile,
  kml: openKml,
  csv: openCsv,
  xlsx: openWorkbook,
  txt: openRows,
  dxf: openRows,
}

/** @param {ContainerFile} file */
export const openContainer = async (file) => sources[file.format](file)
