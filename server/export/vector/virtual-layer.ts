/** A GDAL virtual layer (VRT) over a spooled CSV: names, headings, types and widths of its fields. */
import type { Crs } from '../../../gis-data/crs.ts'
import { escapeXml } from '../../http/escape-xml.ts'
import type { ExportColumn } from '../export-document.ts'
import type { ColumnMeasure, WrittenType } from './column-measure.ts'
import type { SpooledPart } from './spool-rows.ts'

const types: Record<WrittenType, string> = {
  text: 'type="String"',
  integer: 'type="Integer"',
  long: 'type="Integer64"',
  number: 'type="Real"',
  date: 'type="Date"',
  boolean: 'type="Integer" subtype="Boolean"',
}

export interface VirtualField {
  readonly name: string
  readonly column: ExportColumn
  readonly measure: ColumnMeasure
}

export function virtualLayer(
  part: SpooledPart,
  layer: { readonly name: string; readonly crs: Crs; readonly widths: boolean },
  fields: readonly VirtualField[],
): string {
  const option = (key: string, value: string) => `<OOI key="${key}">${value}</OOI>`
  return `<OGRVRTDataSource><OGRVRTLayer name="${escapeXml(layer.name)}">
<SrcDataSource relativeToVRT="1">${part.path.split(/[\\/]/).at(-1)}</SrcDataSource>
<OpenOptions>${option('EMPTY_STRING_AS_NULL', 'YES')}${option('GEOM_POSSIBLE_NAMES', 'shape')}${option('KEEP_GEOM_COLUMNS', 'NO')}${option('AUTODETECT_TYPE', 'NO')}</OpenOptions>
<SrcLayer>${part.path
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.csv$/, '')}</SrcLayer>
<GeometryType>${geometryType(part)}</GeometryType>${part.dimension === null ? '' : `<LayerSRS>EPSG:${layer.crs.srid}</LayerSRS>`}
${fields.map((field, at) => fieldOf(field, at, layer.widths)).join('\n')}
</OGRVRTLayer></OGRVRTDataSource>`
}

function geometryType({ dimension, multiPoint }: SpooledPart): string {
  if (dimension === null) return 'wkbNone'
  if (dimension === 0) return multiPoint ? 'wkbMultiPoint' : 'wkbPoint'
  return dimension === 1 ? 'wkbMultiLineString' : 'wkbMultiPolygon'
}

function fieldOf({ name, column, measure }: VirtualField, at: number, widths: boolean): string {
  const heading = column.title === name ? '' : ` alternativeName="${escapeXml(column.title)}"`
  const width = widths ? widthOf(measure) : ''
  return `<Field name="${escapeXml(name)}" src="c${at}"${heading} ${types[measure.type()]}${width}/>`
}

/** Only dBASE needs them. */
function widthOf(measure: ColumnMeasure): string {
  const type = measure.type()
  if (type === 'text' || type === 'integer' || type === 'long') return ` width="${measure.width()}"`
  if (type !== 'number') return ''
  const { width, precision } = measure.decimalWidth()
  return ` width="${width}" precision="${precision}"`
}
