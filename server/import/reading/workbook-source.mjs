/** Worksheets of an XLSX workbook through GDAL; the first row of each holds the names, or one below a title. */
import { DeliveryFault } from './delivery-fault.mjs'
import { openWithGdal } from './gdal-source.mjs'
import { askedOf, headRow, headTold, noRecord } from './head-row.mjs'
import { limits } from './limits.mjs'
import { columnsAsked, tableLayer } from './table-source.mjs'

/** The sheet 说明 of our exports: no data, but it says what the others are in. */
const noteFields = ['项目', '内容']

/**
 * @param {import('./delivery.ts').DeliveredRow[]} rows
 * @returns {import('./delivery.ts').DeclaredCrs | null}
 */
function systemSaid(rows) {
  const row = rows.find(({ properties }) => properties.项目 === '坐标系')
  const words = String(row?.properties.内容 ?? '')
  const srid = /（EPSG:(\d{4,6})）$/.exec(words)?.[1]
  if (!srid) return null
  const [title, titleEn] = [`工作表“说明”写明坐标系 ${words}`, `the sheet 说明 says ${words}`]
  return { kind: 'epsg', srid: Number(srid), said: { title, titleEn } }
}

/**
 * @param {import('./delivery.ts').ContainerFile} file
 * @returns {Promise<import('./delivery.ts').OpenContainer>}
 */
export async function openWorkbook({ path, name, scratch, headRow: asks, coordinates }) {
  const source = await openWithGdal({
    path,
    name,
    scratch,
    driver: 'XLSX',
  })
  const read = []
  let rows = 0
  for (const sheet of source.layers) {
    rows += sheet.rowCount
    if (rows > limits.rows)
      throw new DeliveryFault(
        `${name}：超过 ${limits.rows} 行`,
        `${name}: it has more than ${limits.rows} rows`,
        'too_large',
      )
    const all = []
    for (;;) {
      const batch = await sheet.read(limits.batchRows)
      if (batch.length === 0) break
      all.push(...batch)
    }
    read.push({ sheet, fields: sheet.fields.map((field) => field.name), all })
  }
  const notes = read.find(({ fields }) => fields.join() === noteFields.join())
  const said = notes ? systemSaid(notes.all) : null
  const layers = []
  for (const { sheet, all } of read) {
    if (said && sheet === notes?.sheet) continue
    // One number for a whole workbook is meant for the sheets that have such a row.
    const chosen = askedOf(asks, sheet.name)
    const asked = read.length > 1 && chosen !== null && chosen > all.length ? null : chosen
    const { fields, rows, told } = underHead(sheet.fields, all, asked)
    const names = fields.map((field) => field.name)
    const table = tableLayer({
      layer: sheet.name,
      fields: names,
      rows,
      sample: rows.slice(0, 500),
      asked: columnsAsked(coordinates, sheet.name),
    })
    const types = table.summary.fields.map(
      (field) => fields.find((each) => each.name === field)?.type ?? 'String',
    )
    const encoding = /** @type {const} */ ({ name: 'UTF-8', from: 'format' })
    layers.push({
      summary: {
        ...table.summary,
        ...(said && table.summary.crs.kind === 'none' && { crs: said }),
        head: told.head,
        remarks: [...told.remarks, ...table.summary.remarks],
        types,
        format: /** @type {const} */ ('xlsx'),
        encoding,
        encodings: [{ ...encoding, samples: [] }],
      },
      read: table.read,
    })
  }
  return { layers, close: source.close }
}

/** @typedef {import('./copy-text.mjs').GdalField} GdalField */
/** @typedef {import('./delivery.ts').DeliveredRow} DeliveredRow */

/**
 * GDAL takes the first row for the names; where they stand below, that row was a title.
 * @param {GdalField[]} columns
 * @param {DeliveredRow[]} all
 * @param {number | null} asked
 */
function underHead(columns, all, asked) {
  const first = columns.map(({ name }, at) => (name === `Field${at + 1}` ? '' : name))
  const isBlank = (/** @type {DeliveredRow} */ { properties }) =>
    Object.values(properties).every((value) => value === null || value === '')
  const below = all.filter((row) => !isBlank(row))
  const cellsOf = (/** @type {DeliveredRow} */ { properties }) =>
    columns.map(({ name }) => properties[name])
  const lines = [first, ...below.slice(0, 60).map(cellsOf)]
  const found = headRow(lines, asked)
  const told = headTold(found, lines)
  const passed = found.row + found.lines - 2
  if (passed === 0) return { fields: columns, rows: all, told }
  const names = unlike(found.names, columns.length)
  const cells = below.slice(passed).map(cellsOf)
  const records = cells.filter((each) => noRecord(each) === null)
  const isNumber = names.map((_, at) => {
    const values = records.map((each) => each[at]).filter((value) => (value ?? '') !== '')
    return values.length > 0 && values.every(isPlainNumber)
  })
  const numbered = (/** @type {unknown} */ value, /** @type {number} */ at) =>
    isNumber[at] && isPlainNumber(value) ? Number(value) : (value ?? null)
  return {
    fields: names.map((name, at) => ({ name, type: isNumber[at] ? 'Real' : 'String' })),
    rows: cells.map((each, index) => ({
      row: index + 1,
      properties: Object.fromEntries(names.map((name, at) => [name, numbered(each[at], at)])),
      geometry: null,
    })),
    told,
  }
}

/** A title made texts of the numbers below it: they are read as numbers again. @param {unknown} value */
const isPlainNumber = (value) =>
  typeof value === 'number' ||
  (typeof value === 'string' &&
    /^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/.test(value) &&
    Number.isFinite(Number(value)))

/**
 * @param {readonly string[]} names
 * @param {number} width
 */
function unlike(names, width) {
  /** @type {string[]} */
  const taken = []
  for (let at = 0; at < width; at += 1) {
    const name = names[at] || `Field${at + 1}`
    taken.push(taken.includes(name) ? `${name}_${at + 1}` : name)
  }
  return taken
}
