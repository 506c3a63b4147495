/** Format, system and encoding as this person chose them last, brought to what can be. */
import {
  type ExportFormatId,
  exportFormatIds,
  exportFormatOf,
  type TextEncoding,
} from '../../../gis-data/export-formats.ts'
import type { ExportHabit } from '../../state/settings.ts'

export interface WayOut {
  readonly format: ExportFormatId
  readonly crs: number
  readonly encoding: TextEncoding
}

/** `shapes`: whether what leaves has any. */
export function wayOut({ format: last, crs, encoding }: ExportHabit, shapes: boolean): WayOut {
  const known = exportFormatIds.find((id) => id === last) ?? 'gpkg'
  const format = shapes || exportFormatOf(known).withoutShapes ? known : 'xlsx'
  const { srids, encodings } = exportFormatOf(format)
  return {
    format,
    crs: srids.find((srid) => srid === crs) ?? srids[0]!,
    encoding: encodings.find((name) => name === encoding) ?? encodings[0]!,
  }
}
