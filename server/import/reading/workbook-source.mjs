/** Worksheets of an XLSX workbook through GDAL; the first row of each holds the names. */
import { DeliveryFault } from './delivery-fault.mjs'
import { openWithGdal } from './gdal-source.mjs'
import { limits } from './limits.mjs'
import { tableLayer } from './table-source.mjs'

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
  const layers = []
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
    const fields = sheet.fields.map((field) => field.name)
    const table = tableLayer({ layer: sheet.name, fields, rows: all, sample: all.slice(0, 500) })
    const types = table.summary.fields.map(
      (field) => sheet.fields.find((each) => each.name === field)?.type ?? 'String',
    )
    const encoding = /** @type {const} */ ({ name: 'UTF-8', from: 'format' })
    layers.push({
      summary: {
        ...table.summary,
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
