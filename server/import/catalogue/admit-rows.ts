/** Turns delivered rows into rows of a catalogue layer; those that do not fit go to the notes. */
import type { GeometryType, Layer } from '../../../gis-data/catalogue.ts'
import { convertValue, type FieldValue, UnfitValue } from '../../../gis-data/convert-value.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { Parcel } from '../reading/delivery.ts'
import type { Admit } from '../staging/stage-delivery.ts'
import type { FieldMatch } from './match-fields.ts'

type Values = Readonly<Record<string, unknown>>

interface DeliveredRow {
  readonly row: number
  readonly properties: Values
  readonly wkb: string | null
}

export interface Admission {
  readonly layer: Layer
  readonly matches: readonly FieldMatch[]
  /** Per field, delivered value to the layer's code, where a person or a profile said so. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** A table may bring new values for shapes that the layer has. */
  readonly mayLackShape: boolean
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

export function admitRows(admission: Admission, notes: ImportNotes): Admit {
  return (parcel: Parcel, srid: number): Parcel => {
    const admitted: (DeliveredRow & { readonly residual: Values | null })[] = []
    for (const { row, properties, wkb } of JSON.parse(parcel.json) as DeliveredRow[]) {
      try {
        const values = valuesOf(admission, properties)
        admitted.push({
          row,
          properties: values,
          residual: residualOf(admission, properties, values),
          wkb: shapeFor(admission, wkb),
        })
      } catch (error) {
        if (!(error instanceof UnfitValue)) throw error
        notes.setAside(row, error.zh, error.en, { properties, wkb, srid })
      }
    }
    return { ...parcel, count: admitted.length, json: JSON.stringify(admitted) }
  }
}

/** A mapping to `=CG510117104201` gives this value to every row. */
export const isGiven = (source: string): boolean => source.startsWith('=')

function valuesOf({ matches, codes }: Admission, properties: Values): Record<string, FieldValue> {
  return Object.fromEntries(
    matches.map(({ field, delivered }) => {
      // The same for every row: given by whoever imports, not by the file.
      const value = isGiven(delivered) ? delivered.slice(1) : properties[delivered]
      const code = codes[field.name]?.[String(value ?? '').trim()]
      return [field.name, convertValue(field, code ?? value)]
    }),
  )
}

/** Delivered values that cannot be told from the converted ones. */
function residualOf({ matches }: Admission, properties: Values, values: Values): Values | null {
  const residual: Record<string, unknown> = { ...properties }
  for (const { field, delivered } of matches)
    if (!isGiven(delivered) && residual[delivered] === values[field.name])
      delete residual[delivered]
  return Object.keys(residual).length > 0 ? residual : null
}

/** A row as it was delivered, from what is staged of it. */
export function asDelivered(
  mapping: Readonly<Record<string, string>>,
  properties: Values | null,
  residual: Values | null,
): Record<string, unknown> {
  if (properties === null) return { ...residual }
  const told = Object.entries(properties)
    .filter(([name]) => !isGiven(mapping[name] ?? ''))
    .map(([name, value]) => [mapping[name] ?? name, value])
  return { ...Object.fromEntries(told), ...residual }
}

function shapeFor({ layer, mayLackShape }: Admission, wkb: string | null): string | null {
  const { geometry } = layer
  if (geometry === null) return null
  const [zh, en] = kindNames[geometry]
  if (wkb === null) {
    if (mayLackShape) return null
    throw new UnfitValue('没有图形（几何为空）', 'no shape (null geometry)')
  }
  if (Number.parseInt(wkb.slice(2, 4), 16) === wkbTypes[geometry]) return wkb
  throw new UnfitValue(`图形不是${zh}`, `the shape is not one of ${en}`)
}
