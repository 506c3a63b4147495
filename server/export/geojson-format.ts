/** GeoJSON (RFC 7946): lon/lat, outer rings counter-clockwise; codes as codes, so that it goes in again. */
import { syntheticNotice } from '../../gis-data/synthetic-notice.ts'
import type { ExportDocument, ExportFormat, ExportRow } from './export-document.ts'

export const geojsonFormat: ExportFormat = {
  contentType: 'application/geo+json; charset=utf-8',
  extension: 'geojson',
  async *write(document) {
    yield headOf(document)
    let separator = '\n'
    for await (const row of document.rows('geojson')) {
      yield separator + featureOf(document, row)
      separator = ',\n'
    }
    yield '\n]}\n'
  },
}

/** Foreign members (RFC 7946 §6.1) say what the data is and how old. */
function headOf({ layer, revision, asOf, source, synthetic, withheld }: ExportDocument): string {
  const about = {
    type: 'FeatureCollection',
    name: layer.id,
    title: layer.title,
    titleEn: layer.titleEn,
    revision,
    asOf,
    source,
    coordinates: 'CGCS2000 (EPSG:4490) longitude, latitude',
    ...(synthetic && { notice: syntheticNotice.title, noticeEn: syntheticNotice.titleEn }),
    ...(withheld.length > 0 && { withheldPersonalFields: withheld }),
  }
  return `${JSON.stringify(about).slice(0, -1)},"features":[`
}

function featureOf({ fields, custom }: ExportDocument, row: ExportRow): string {
  const own = custom ? {} : { unit_code: row.unitCode, area_m2: row.areaM2 }
  const values = fields.map(({ name }) => [name, row.values[name] ?? null])
  const properties = JSON.stringify({ ...Object.fromEntries(values), ...own })
  return `{"type":"Feature","id":${row.fid},"properties":${properties},"geometry":${row.geometry ?? 'null'}}`
}
