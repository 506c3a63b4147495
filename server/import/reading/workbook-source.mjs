/** Worksheets of an XLSX workbook through GDAL; the first row of each holds the names. */
import { DeliveryFault } from './delivery-fault.mjs'
import { openWithGdal } from './gdal-source.mjs'
import { limits } from './limits.mjs'
import { tableLayer } from './table-source.mjs'

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
export async function openWorkbook({ path, name, scratch }) {
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
  for (const { sheet, fields, all } of read) {
    if (said && fields === notes?.fields) continue
    const table = tableLayer({ layer: sheet.name, fields, rows: all, sample: all.slice(0, 500) })
    const types = table.summary.fields.map(
      (field) => sheet.fields.find((each) => each.name === field)?.type ?? 'String',
    )
    const encoding = /** @type {const} */ ({ name: 'UTF-8', from: 'format' })
    layers.push({
      summary: {
        ...table.summary,
        ...(said && table.summary.crs.kind === 'none' && { crs: said }),
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
