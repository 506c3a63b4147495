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

/** `shapes`: whether what leaves has any; `mixed`: whether these may be of several kinds. */
export function wayOut(
  { format: last, crs, encoding }: ExportHabit,
  { shapes, mixed }: { readonly shapes: boolean; readonly mixed: boolean },
): WayOut {
  const format = fitting(exportFormatIds.find((id) => id === last) ?? 'gpkg', shapes, mixed)
  const { srids, encodings } = exportFormatOf(format)
  return {
    format,
    crs: srids.find((srid) => srid === crs) ?? srids[0]!,
    encoding: encodings.find((name) => name === encoding) ?? encodings[0]!,
  }
}

function fitting(known: ExportFormatId, shapes: boolean, mixed: boolean): ExportFormatId {
  const { withoutShapes, severalKinds } = exportFormatOf(known)
  if (!shapes && !withoutShapes) return 'xlsx'
  return mixed && !severalKinds ? 'gpkg' : known
}
