/**
 * Reads a Shapefile in batches: directly where its rows are plain, through GDAL where they are not.
 * What GDAL would mend or skip in silence (a file cut short, a missing table, an encoding it cannot
 * know) is looked at before.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { DeliveryFault } from './delivery-fault.mjs'
import { firstBytes } from './first-bytes.mjs'
import { openWithGdal } from './gdal-source.mjs'
import { GdalOnly, PlainFirst, PlainRows } from './plain-rows.mjs'
import { restoreNames } from './restore-names.mjs'
import { encodingChoices, encodingOf, tableRuns } from './text-encoding.mjs'

/**
 * @param {import('./delivery.ts').ContainerFile} file
 *   `path` ends in `.shp` (`.dbf` for a table alone); its siblings have the same stem and
 *   lower-case extensions
 * @returns {Promise<import('./delivery.ts').OpenContainer>}
 */
export async function openShapefile({ path, name, scratch, encoding: asked, lenient }) {
  const sibling = (/** @type {string} */ extension) => path.replace(/(shp|dbf)$/, extension)
  const isTable = path.endsWith('.dbf')
  const text = (/** @type {string} */ extension) =>
    existsSync(sibling(extension)) ? readFileSync(sibling(extension), 'latin1').trim() : null
  if (!isTable) checkShapes(path, name)
  const table = readTable(sibling('dbf'), name)
  const runs = tableRuns(table.head)
  const encoding = encodingOf({
    runs,
    driver: table.head[29] ?? 0,
    cpg: text('cpg'),
    asked,
    lenient,
  })
  const projection = existsSync(sibling('prj')) ? readFileSync(sibling('prj'), 'utf8').trim() : ''
  const viaGdal = async () => {
    const options = [`ENCODING=${encoding.name}`]
    const driver = 'ESRI Shapefile'
    const source = await openWithGdal({ path, name, scratch, options, driver, numbered: true })
    const [layer] = source.layers
    if (!layer) throw new Error('a Shapefile has one layer')
    return { layer, close: source.close }
  }
  const plain = PlainRows.open(isTable ? null : path, sibling('dbf'), table.head, encoding.name)
  const source = plain ? new PlainFirst(plain, viaGdal) : new GdalOnly(await viaGdal())
  if (source.rowCount > table.records)
    throw new DeliveryFault(
      `${name}：图形有 ${source.rowCount} 条，属性表只有 ${table.records} 条`,
      `${name}: ${source.rowCount} shapes but only ${table.records} rows in the table`,
    )
  const cut = source.fields.map((field) => field.name)
  const fields = restoreNames(sibling('fields.txt'), cut)
  return {
    layers: [
      {
        summary: {
          format: isTable ? 'dbf' : 'shapefile',
          layer: name.replace(/\.[^.]*$/, ''),
          fields,
          types: source.fields.map((field) => field.type),
          encoding,
          encodings: encodingChoices(runs, encoding),
          crs: projection ? { kind: 'wkt', wkt: projection } : { kind: 'none' },
          rowCount: source.rowCount,
          table: isTable,
          remarks: [],
        },
        read: async (count) => (await source.read(count)).map((row) => renamed(row, cut, fields)),
      },
    ],
    close: () => source.close(),
  }
}

/**
 * @param {import('./delivery.ts').DeliveredRow} row
 * @param {readonly string[]} cut
 * @param {readonly string[]} fields
 */
function renamed(row, cut, fields) {
  if (cut === fields) return row
  const values = cut.map((name, at) => [fields[at], row.properties[name]])
  return { ...row, properties: Object.fromEntries(values) }
}

/**
 * @param {string} path
 * @param {string} name
 */
function checkShapes(path, name) {
  const head = firstBytes(path, 100)
  const { size } = statSync(path)
  if (head.length < 100 || head.readInt32BE(0) !== 9994)
    throw new DeliveryFault(`${name}：不是 Shapefile`, `${name}: not a Shapefile`)
  const declared = head.readInt32BE(24) * 2
  if (declared > size)
    throw new DeliveryFault(
      `${name}：文件不完整，应有 ${declared} 字节，实有 ${size} 字节`,
      `${name}: the file is cut short, ${declared} bytes expected, ${size} found`,
    )
}

/**
 * @param {string} path
 * @param {string} name
 */
function readTable(path, name) {
  if (!existsSync(path))
    throw new DeliveryFault(
      `${name}：缺少属性表 .dbf;Shapefile 须连同 .shx、.dbf、.prj 一起提交（或打包为 .zip）`,
      `${name}: the table .dbf is missing; deliver a Shapefile with its .shx, .dbf and .prj (or zipped)`,
    )
  const head = firstBytes(path, 64 * 1024 + 8 * 1024 * 1024)
  const { size } = statSync(path)
  if (head.length < 33)
    throw new DeliveryFault(`${name}：属性表 .dbf 不完整`, `${name}: the table .dbf is cut short`)
  const records = head.readUInt32LE(4)
  const declared = head.readUInt16LE(8) + records * head.readUInt16LE(10)
  if (declared > size)
    throw new DeliveryFault(
      `${name}：属性表 .dbf 不完整，应有 ${declared} 字节，实有 ${size} 字节`,
      `${name}: the table .dbf is cut short, ${declared} bytes expected, ${size} found`,
    )
  return { head, records }
}
