/** Opens a delivered file of any format as layers with rows. A format is one line here and one source. */
import { openDatabaseFile } from './database-source.mjs'
import { openGeojson } from './geojson-source.mjs'
import { openKml } from './kml-source.mjs'
import { openRows } from './rows-source.mjs'
import { openShapefile } from './shapefile-source.mjs'
import { openCsv } from './table-source.mjs'
import { openWorkbook } from './workbook-source.mjs'

/** @typedef {import('./delivery.ts').DeliverySummary} DeliverySummary */
/** @typedef {import('./gdal-source.mjs').DeliveredRow} DeliveredRow */

/**
 * @typedef {object} ContainerFile
 * @property {import('./delivery.ts').DeliveryFormat} format
 * @property {string} path
 * @property {string} name the file's name as the sender knows it, for messages
 * @property {string} scratch folder that the reader may write to
 * @property {string | null} encoding asked for
 * @property {boolean} [lenient] an encoding that cannot be told stands to be confirmed
 * @property {{ summary: DeliverySummary, rows: DeliveredRow[] }[]} [layers] read elsewhere already
 */

/**
 * @typedef {object} ContainerLayer
 * @property {DeliverySummary} summary
 * @property {(count: number) => DeliveredRow[] | Promise<DeliveredRow[]>} read
 */

/** @typedef {{ layers: ContainerLayer[], close(): void }} Container */

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
