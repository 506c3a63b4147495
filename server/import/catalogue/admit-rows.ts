/** Turns delivered rows into rows of a catalogue layer; those that do not fit go to the notes. */
import type { GeometryType, Layer } from '../../../gis-data/catalogue.ts'
import { convertValue, type FieldValue, UnfitValue } from '../../../gis-data/convert-value.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { Parcel } from '../reading/delivery.ts'
import type { Admit } from '../staging/stage-delivery.ts'
import type { FieldMatch } from './match-fields.ts'

interface DeliveredRow {
  readonly row: number
  readonly properties: Readonly<Record<string, unknown>>
  readonly wkb: string | null
}

/** Type numbers of well-known binary. */
const wkbTypes: Readonly<Record<GeometryType, number>> = {
  Point: 1,
  MultiLineString: 5,
  MultiPolygon: 6,
}
const kindNames: Readonly<Record<GeometryType, readonly [string, string]>> = {
  Point: ['点', 'points'],
  MultiLineString: ['线', 'lines'],
  MultiPolygon: ['面', 'polygons'],
}

export function admitRows(layer: Layer, matches: readonly FieldMatch[], notes: ImportNotes): Admit {
  return (parcel: Parcel): Parcel => {
    const admitted: DeliveredRow[] = []
    for (const delivered of JSON.parse(parcel.json) as DeliveredRow[]) {
      try {
        admitted.push({
          row: delivered.row,
          properties: valuesOf(matches, delivered.properties),
          wkb: shapeFor(layer, delivered.wkb),
        })
      } catch (error) {
        if (!(error instanceof UnfitValue)) throw error
        notes.setAside(delivered.row, error.zh, error.en)
      }
    }
    return { ...parcel, count: admitted.length, json: JSON.stringify(admitted) }
  }
}

function valuesOf(
  matches: readonly FieldMatch[],
  properties: Readonly<Record<string, unknown>>,
): Record<string, FieldValue> {
  return Object.fromEntries(
    matches.map(({ field, delivered }) => [field.name, convertValue(field, properties[delivered])]),
  )
}

function shapeFor({ geometry }: Layer, wkb: string | null): string | null {
  if (geometry === null) return null
  const [zh, en] = kindNames[geometry]
  if (wkb === null) throw new UnfitValue('没有图形（几何为空）', 'no shape (null geometry)')
  if (Number.parseInt(wkb.slice(2, 4), 16) === wkbTypes[geometry]) return wkb
  throw new UnfitValue(`图形不是${zh}`, `the shape is not one of ${en}`)
}
