/** What a split or a merger does to the attributes: told in the form before anything is saved; pure. */
import type { Field, Layer } from '../../gis-data/catalogue.ts'
import { ofWhole } from '../../gis-data/of-whole.ts'
import type { FeatureRecord } from '../../server/api/contract.ts'
import { type Origins, sameValue, type Typed, type Work, type WorkFeature } from './work.ts'

/** A feature to come that was split off, and what it was split from. */
export function splitFrom({ fid, madeOf }: WorkFeature, origins: Origins): FeatureRecord | null {
  const [whole] = madeOf
  return fid === null && whole !== undefined ? (origins[whole] ?? null) : null
}

/** A feature of which others were split off. */
export const isKeptPart = ({ fid }: WorkFeature, { features }: Work): boolean =>
  fid !== null && features.some((other) => other.fid === null && other.madeOf.includes(fid))

/** Neighbours that were merged into it and end. */
export const mergedInto = ({ fid, madeOf }: WorkFeature, { removed }: Work, origins: Origins) =>
  fid === null
    ? []
    : madeOf.filter((each) => removed.includes(each)).flatMap((each) => origins[each] ?? [])

export type PartNote =
  /** Left empty in a part: what the whole has stays with `name`; null where it may not be read. */
  | { readonly kind: 'leftNumber' | 'leftMeasure'; readonly value: Typed; readonly name: string }
  /** A number made up for a part, to be replaced by the one that is given to it. */
  | { readonly kind: 'proposed' }
  | { readonly kind: 'keptNumber' | 'keptMeasure' }

export function partNote(
  layer: Layer,
  field: Field,
  feature: WorkFeature,
  work: Work,
  origins: Origins,
): PartNote | null {
  const kind = ofWhole(layer, field)
  if (kind === null) return null
  const value = feature.values[field.name] ?? null
  const whole = splitFrom(feature, origins)
  if (whole) {
    const held = attributeOf(whole, field.name)
    if (held === null) return null
    const readable = held.masked ? null : held.value
    if (value === null || value === '')
      return {
        kind: kind === 'number' ? 'leftNumber' : 'leftMeasure',
        value: readable,
        name: whole.name,
      }
    return kind === 'number' && String(value).startsWith(`${readable}-`)
      ? { kind: 'proposed' }
      : null
  }
  if (feature.fid === null || !isKeptPart(feature, work)) return null
  const held = attributeOf(origins[feature.fid], field.name)
  if (held === null || !(held.masked || sameValue(held.value, value))) return null
  return { kind: kind === 'number' ? 'keptNumber' : 'keptMeasure' }
}

/** Fields that the whole fills and that parts of it do not take over; numbers that must be there are made up. */
export const leftEmpty = (layer: Layer, whole: FeatureRecord): Field[] =>
  layer.fields.filter(
    (field) =>
      ofWhole(layer, field) !== null &&
      field.name !== layer.keyField &&
      field.required !== true &&
      attributeOf(whole, field.name) !== null,
  )

/** What a neighbour has in a field that the merged feature has not; its key ends with it. */
export interface MergedValue {
  readonly from: FeatureRecord
  /** As it reads. */
  readonly text: string
  readonly value: Typed
  /** It may not be taken, since it may not be read. */
  readonly fixed: boolean
}

export function mergedValues(
  layer: Layer,
  field: Field,
  feature: WorkFeature,
  work: Work,
  origins: Origins,
): MergedValue[] {
  if (field.name === layer.keyField) return []
  const now = feature.values[field.name] ?? null
  return mergedInto(feature, work, origins).flatMap((from) => {
    const held = attributeOf(from, field.name)
    if (held === null || (!held.masked && sameValue(held.value, now))) return []
    return [{ from, text: held.text || String(held.value), value: held.value, fixed: held.masked }]
  })
}

/** Of a measure, that of all that was merged; null where one of them has none. */
export function mergedSum(
  layer: Layer,
  field: Field,
  feature: WorkFeature,
  work: Work,
  origins: Origins,
): number | null {
  const merged = mergedInto(feature, work, origins)
  if (merged.length === 0 || feature.fid === null || ofWhole(layer, field) !== 'measure')
    return null
  const values = [origins[feature.fid], ...merged].map(
    (record) => attributeOf(record, field.name)?.value,
  )
  if (!values.every((value) => typeof value === 'number')) return null
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100
}

/** All that may be taken of one neighbour, but its key. */
export const valuesOf = (layer: Layer, { attributes }: FeatureRecord): Record<string, Typed> =>
  Object.fromEntries(
    attributes
      .filter(({ name, masked }) => !masked && name !== layer.keyField)
      .filter(({ name }) => layer.fields.some((field) => field.name === name))
      .map(({ name, value }) => [name, value]),
  )

/** Null for an attribute that the record does not have. */
function attributeOf(record: FeatureRecord | undefined, name: string) {
  const attribute = record?.attributes.find((each) => each.name === name)
  const empty = !attribute || attribute.value === null || attribute.value === ''
  return attribute && (!empty || (attribute.masked && attribute.text !== '')) ? attribute : null
}
