/** Every format that a layer can leave in. A new one is a file beside this and a line here. */
import { csvFormat } from './csv-format.ts'
import type { ExportFormat } from './export-document.ts'
import { geojsonFormat } from './geojson-format.ts'

export const exportFormatIds = ['geojson', 'csv'] as const
export type ExportFormatId = (typeof exportFormatIds)[number]

export const exportFormats: Record<ExportFormatId, ExportFormat> = {
  geojson: geojsonFormat,
  csv: csvFormat,
}
