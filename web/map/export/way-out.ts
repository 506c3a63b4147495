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

export interface LeavingShapes {
  /** Whether what leaves has any. */
  readonly shapes: boolean
  /** Whether these may be of several kinds. */
  readonly mixed: boolean
}

export function wayOut(
  { format: last, crs, encoding }: ExportHabit,
  leaving: LeavingShapes,
): WayOut {
  const known = exportFormatIds.find((id) => id === last) ?? 'gpkg'
  const lack = lackOf(known, leaving)
  const format = lack ? instead[lack] : known
  const { srids, encodings } = exportFormatOf(format)
  return {
    format,
    crs: srids.find((srid) => srid === crs) ?? srids[0]!,
    encoding: encodings.find((name) => name === encoding) ?? encodings[0]!,
  }
}

/** What of the leaving shapes a format cannot hold; null where it holds all. */
export function lackOf(
  format: ExportFormatId,
  { shapes, mixed }: LeavingShapes,
): 'withoutShapes' | 'severalKinds' | null {
  const { withoutShapes, severalKinds } = exportFormatOf(format)
  if (!shapes && !withoutShapes) return 'withoutShapes'
  return mixed && !severalKinds ? 'severalKinds' : null
}

/** Taken where the last format cannot be. */
const instead = { withoutShapes: 'xlsx', severalKinds: 'gpkg' } as const
