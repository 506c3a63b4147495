/** GeoJSON (RFC 7946): lon/lat, outer rings counter-clockwise; codes beside their words, so that it goes in again. */
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import { syntheticNotice } from '../../gis-data/synthetic-notice.ts'
import { mapColumns } from './export-columns.ts'
import type { ExportColumn, ExportDocument, ExportRow } from './export-document.ts'
import { textFormat } from './export-format.ts'

export const geojsonFormat = textFormat('application/geo+json; charset=utf-8', writeGeojson)

async function* writeGeojson(document: ExportDocument) {
  // The feature's id says what the column would.
  const columns = mapColumns(document).filter(({ name }) => name !== 'hegui_fid')
  yield headOf(document)
  let separator = '\n'
  for await (const row of document.rows('geojson')) {
    yield separator + featureOf(columns, row)
    separator = ',\n'
  }
  yield '\n]}\n'
}

/**
 * Foreign members (RFC 7946 §6.1) say what the data is and how old. Metres are no RFC 7946: then
 * the `crs` member of its predecessor names the system.
 */
function headOf(document: ExportDocument): string {
  const { id, title, titleEn, revision, asOf, source, synthetic, withheld, crs, selection } =
    document
  const about = {
    type: 'FeatureCollection',
    name: id,
    title,
    titleEn,
    revision,
    asOf,
    source,
    coordinates: crs.metric
      ? `${crs.titleEn} (EPSG:${crs.srid}) easting, northing in metres`
      : 'CGCS2000 (EPSG:4490) longitude, latitude',
    ...(selection && { selection }),
    ...(synthetic && { notice: syntheticNotice.title, noticeEn: syntheticNotice.titleEn }),
    ...(withheld.length > 0 && { withheldPersonalFields: withheld }),
    ...(crs.srid !== STORAGE_SRID && {
      crs: { type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::${crs.srid}` } },
    }),
  }
  return `${JSON.stringify(about).slice(0, -1)},"features":[`
}

function featureOf(columns: readonly ExportColumn[], row: ExportRow): string {
  const values = columns.map(({ name, kind, value }) => [
    name,
    // Lists and objects stay what they are.
    kind === 'field' ? (row.values[name] ?? null) : value(row),
  ])
  const properties = JSON.stringify(Object.fromEntries(values))
  return `{"type":"Feature","id":${row.fid},"properties":${properties},"geometry":${row.geometry ?? 'null'}}`
}
