/** Names that a format's fields may have, and no two alike. */
import type { TextEncoding } from '../../../gis-data/export-formats.ts'
import type { ExportColumn } from '../export-document.ts'
import { gb18030Bytes } from '../gb18030.ts'

/** dBASE keeps ten bytes of a name. */
const SHAPEFILE_BYTES = 10

export const byteLength = (text: string, encoding: TextEncoding): number =>
  encoding === 'GBK' ? gb18030Bytes(text).length : Buffer.byteLength(text)

/** As much of a text as `most` bytes hold, in whole characters. */
export function cutToBytes(text: string, most: number, encoding: TextEncoding): string {
  if (byteLength(text, encoding) <= most) return text
  let kept = ''
  let bytes = 0
  for (const letter of text) {
    bytes += byteLength(letter, encoding)
    if (bytes > most) break
    kept += letter
  }
  return kept
}

/**
 * The standard's names, shortened where `most` bytes are the limit; words keep their `_MC`. Two that
 * come out alike, whatever their case, get a number; `reserved` ones are the format's own.
 */
export function columnNames(
  columns: readonly ExportColumn[],
  { most, encoding, reserved }: ColumnNaming,
): string[] {
  const taken = new Set(reserved.map((name) => name.toLowerCase()))
  return columns.map(({ standardName, kind }) => {
    const ending = kind === 'words' && standardName.endsWith('_MC') ? '_MC' : ''
    const stem = ending ? standardName.slice(0, -ending.length) : standardName
    for (let at = 0; ; at += 1) {
      const mark = at === 0 ? ending : `${ending}_${at}`
      const name = cutToBytes(stem, most - mark.length, encoding) + mark
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

export interface ColumnNaming {
  readonly most: number
  readonly encoding: TextEncoding
  readonly reserved: readonly string[]
}

export const shapefileNaming = (encoding: TextEncoding): ColumnNaming => ({
  most: SHAPEFILE_BYTES,
  encoding,
  reserved: [],
})
