/** Turns delivered rows into rows of a catalogue layer; those that do not fit go to the notes. */
import type { GeometryType, Layer } from '../../../gis-data/catalogue.ts'
import { convertValue, type FieldValue, UnfitValue } from '../../../gis-data/convert-value.ts'
import type { FieldMatch } from '../../../gis-data/match-fields.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { Parcel } from '../reading/delivery.ts'
import { parcelRows, shapeIn } from '../reading/parcel-rows.ts'
import type { Admit } from '../staging/stage-delivery.ts'
import type { DoubtsOfRow } from './doubts-of-rows.ts'

type Values = Readonly<Record<string, unknown>>

export interface Admission {
  readonly layer: Layer
  readonly matches: readonly FieldMatch[]
  /** Per field, delivered value to the layer's code, where a person or a profile said so. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** A table may bring new values for shapes that the layer has. */
  readonly mayLackShape: boolean
  readonly doubts: DoubtsOfRow
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
  const plan = planOf(admission)
  return (parcel: Parcel, srid: number): Parcel => {
    const admitted: string[] = []
    for (const delivered of parcelRows(parcel)) {
      const { row, properties, at, bytes } = delivered
      try {
        const { values, residual } = convert(plan, properties)
        requireShape(admission, parcel, at)
        for (const { title, titleEn } of admission.doubts(properties, values))
          notes.remarkOn(row, title, titleEn)
        admitted.push(
          `{"row":${row},"properties":${JSON.stringify(values)},"residual":${JSON.stringify(residual)},"at":${admission.layer.geometry ? at : null},"bytes":${bytes}}`,
        )
      } catch (error) {
        if (!(error instanceof UnfitValue)) throw error
        const wkb = shapeIn(parcel, delivered)?.toString('hex') ?? null
        notes.setAside(row, error.zh, error.en, { properties, wkb, srid })
      }
    }
    return { ...parcel, count: admitted.length, json: `[${admitted.join(',')}]` }
  }
}

/** A mapping to `=CG510117104201` gives this value to every row. */
export const isGiven = (source: string): boolean => source.startsWith('=')

interface Plan {
  readonly steps: readonly (FieldMatch & {
    /** The same for every row: given by whoever imports, not by the file. */
    readonly given: string | null
    readonly codes: Readonly<Record<string, string>> | undefined
  })[]
  /** Fields that are fed by a delivered one. */
  readonly feeds: ReadonlyMap<string, readonly string[]>
}

function planOf({ matches, codes }: Admission): Plan {
  const feeds = new Map<string, string[]>()
  for (const { field, delivered } of matches)
    if (!isGiven(delivered)) feeds.set(delivered, [...(feeds.get(delivered) ?? []), field.name])
  const steps = matches.map((match) => ({
    ...match,
    given: isGiven(match.delivered) ? match.delivered.slice(1) : null,
    codes: codes[match.field.name],
  }))
  return { steps, feeds }
}

/** `residual`: delivered values that cannot be told from the converted ones. */
function convert({ steps, feeds }: Plan, properties: Values) {
  const values: Record<string, FieldValue> = {}
  for (const { field, delivered, given, codes } of steps) {
    const value = given ?? properties[delivered]
    const code = codes?.[String(value ?? '').trim()]
    values[field.name] = convertValue(field, code ?? value)
  }
  const left = Object.entries(properties).filter(
    ([name, value]) => !feeds.get(name)?.some((field) => values[field] === value),
  )
  return { values, residual: left.length > 0 ? Object.fromEntries(left) : null }
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

function requireShape(
  { layer: { geometry }, mayLackShape }: Admission,
  { shapes }: Parcel,
  at: number | null,
): void {
  if (geometry === null) return
  const [zh, en] = kindNames[geometry]
  if (at === null) {
    if (mayLackShape) return
    throw new UnfitValue('没有图形（几何为空）', 'no shape (null geometry)')
  }
  // After the byte order; little-endian, and no type is above 255.
  if (shapes[at] === wkbTypes[geometry]) return
  throw new UnfitValue(`图形不是${zh}`, `the shape is not one of ${en}`)
}
