/** What writes each format. A new one is an entry in gis-data/export-formats.ts and a line here. */
import type { ExportFormatId } from '../../gis-data/export-formats.ts'
import { csvFormat } from './csv-format.ts'
import { dxfFormat } from './dxf/dxf-format.ts'
import type { ExportFormat } from './export-format.ts'
import { geojsonFormat } from './geojson-format.ts'
import { kmlFormat } from './kml-format.ts'
import {
  fileGdbFormat,
  flatgeobufFormat,
  geopackageFormat,
  shapefileFormat,
} from './vector/vector-kinds.ts'
import { xlsxFormat } from './xlsx-format.ts'

export const exportWriters: Record<ExportFormatId, ExportFormat> = {
  geojson: geojsonFormat,
  shp: shapefileFormat,
  gpkg: geopackageFormat,
  gdb: fileGdbFormat,
  xlsx: xlsxFormat,
  csv: csvFormat,
  dxf: dxfFormat,
  kml: kmlFormat,
  fgb: flatgeobufFormat,
}
