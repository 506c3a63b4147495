/** The formats that a layer can leave in: what each is called, and what it can hold. */
import { cgcs2000, cm105, crsList } from './crs.ts'
import type { Words } from './words.ts'

export interface ExportFormatFacts extends Words {
  /** Ending of the file's name, without the leading dot. */
  readonly extension: string
  /** Whether a layer without shapes can leave in it. */
  readonly withoutShapes: boolean
  /** Whether points, lines, polygons and rows without a shape can leave together. */
  readonly severalKinds: boolean
  /** Systems that it can be written in, its own choice first. */
  readonly srids: readonly number[]
  /** Text encodings that it can be written in, its own choice first. */
  readonly encodings: readonly TextEncoding[]
}

export type TextEncoding = 'UTF-8' | 'GBK'

const any = crsList.map(({ srid }) => srid)
/** A drawing program counts in metres. */
const metresFirst = [cm105.srid, ...any.filter((srid) => srid !== cm105.srid)]
const lonLatOnly = [cgcs2000.srid]

export const exportFormats = {
  geojson: {
    title: 'GeoJSON',
    titleEn: 'GeoJSON',
    extension: 'geojson',
    withoutShapes: true,
    severalKinds: true,
    srids: any,
    encodings: ['UTF-8'],
  },
  shp: {
    title: 'Shapefile（压缩包）',
    titleEn: 'Shapefile (zipped)',
    extension: 'shp.zip',
    withoutShapes: false,
    severalKinds: true,
    srids: any,
    encodings: ['UTF-8', 'GBK'],
  },
  gpkg: {
    title: 'GeoPackage',
    titleEn: 'GeoPackage',
    extension: 'gpkg',
    withoutShapes: true,
    severalKinds: true,
    srids: any,
    encodings: ['UTF-8'],
  },
  gdb: {
    title: 'FileGDB（压缩包）',
    titleEn: 'FileGDB (zipped)',
    extension: 'gdb.zip',
    withoutShapes: true,
    severalKinds: true,
    srids: any,
    encodings: ['UTF-8'],
  },
  xlsx: {
    title: 'Excel 工作簿',
    titleEn: 'Excel workbook',
    extension: 'xlsx',
    withoutShapes: true,
    severalKinds: true,
    srids: any,
    encodings: ['UTF-8'],
  },
  csv: {
    title: 'CSV 表格',
    titleEn: 'CSV table',
    extension: 'csv',
    withoutShapes: true,
    severalKinds: true,
    srids: any,
    encodings: ['UTF-8', 'GBK'],
  },
  dxf: {
    title: 'DXF 图形',
    titleEn: 'DXF drawing',
    extension: 'dxf',
    withoutShapes: false,
    severalKinds: true,
    srids: metresFirst,
    encodings: ['GBK'],
  },
  kml: {
    title: 'KML',
    titleEn: 'KML',
    extension: 'kml',
    withoutShapes: false,
    severalKinds: true,
    srids: lonLatOnly,
    encodings: ['UTF-8'],
  },
  fgb: {
    title: 'FlatGeobuf',
    titleEn: 'FlatGeobuf',
    extension: 'fgb',
    withoutShapes: false,
    severalKinds: false,
    srids: any,
    encodings: ['UTF-8'],
  },
} as const satisfies Record<string, ExportFormatFacts>

export type ExportFormatId = keyof typeof exportFormats
export const exportFormatIds = Object.keys(exportFormats) as [ExportFormatId, ...ExportFormatId[]]
export const exportFormatOf = (id: ExportFormatId): ExportFormatFacts => exportFormats[id]
