/** What an edit is so far: features as they are to be, and those that end; pure. */
import type { Field, Layer } from '../../gis-data/catalogue.ts'
import { convertValue, UnfitValue } from '../../gis-data/convert-value.ts'
import { ofWhole } from '../../gis-data/of-whole.ts'
import type { FeatureRecord } from '../../server/api/contract.ts'
import type { EditRequest } from '../../server/api/edit-contract.ts'
import { asStored, type Shape } from './shape/corners.ts'

/** As typed: the catalogue's own conversion says whether it fits. */
export type Typed = string | number | boolean | null

export interface WorkFeature {
  /** Null for a feature to come. */
  readonly fid: number | null
  /** Null for layers without shapes, and for a feature that has yet to be drawn. */
  readonly shape: Shape | null
  /** Fields that this person may read. */
  readonly values: Readonly<Record<string, Typed>>
  readonly madeOf: readonly number[]
}

export interface Work {
  /** The first is the one the edit began with. */
  readonly features: readonly WorkFeature[]
  readonly removed: readonly number[]
}

/** Features as they were read, by fid. */
export type Origins = Readonly<Record<number, FeatureRecord>>

export const workOn = (record: FeatureRecord): Work => ({
  features: [featureOf(record)],
  removed: [],
})

export const newWork: Work = {
  features: [{ fid: null, shape: null, values: {}, madeOf: [] }],
  removed: [],
}

export const featureOf = ({ fid, geometry, attributes }: FeatureRecord): WorkFeature => ({
  fid,
  shape: geometry as Shape | null,
  values: Object.fromEntries(
    attributes.filter(({ masked }) => !masked).map(({ name, value }) => [name, value]),
  ),
  madeOf: [],
})

export const withFeature = (work: Work, at: number, patch: Partial<WorkFeature>): Work => ({
  ...work,
  features: work.features.map((each, place) => (place === at ? { ...each, ...patch } : each)),
})

/**
 * The largest part keeps the feature with its numbers; each other one is a new feature with a key to be
 * given, and without what is of the whole: two parcels under one certificate would be a wrong register.
 */
export function splitFeature(work: Work, at: number, parts: readonly Shape[], layer: Layer): Work {
  const whole = work.features[at]!
  const [largest, ...others] = parts
  const madeOf = whole.fid === null ? whole.madeOf : [whole.fid]
  const made = others.map(
    (shape, place): WorkFeature => ({
      fid: null,
      shape: asStored(shape),
      values: { ...whole.values, ...ownOfPart(layer, whole, place) },
      madeOf,
    }),
  )
  const { features } = withFeature(work, at, { shape: asStored(largest!) })
  return { ...work, features: [...features, ...made] }
}

/** In place of what is of the whole: nothing, or a number to be gone over where there must be one. */
function ownOfPart(layer: Layer, { values }: WorkFeature, place: number): Record<string, Typed> {
  const own: Record<string, Typed> = {}
  for (const field of layer.fields) {
    const kind = ofWhole(layer, field)
    if (kind === null || !(field.name in values)) continue
    const needed = field.name === layer.keyField || field.required === true
    own[field.name] = kind === 'number' && needed ? nextKey(values[field.name], place) : null
  }
  return own
}

const nextKey = (key: Typed | undefined, place: number): Typed =>
  key === null || key === undefined || key === '' ? null : `${key}-${place + 2}`

export function mergeInto(work: Work, at: number, merged: FeatureRecord, joined: Shape): Work {
  const { madeOf, fid } = work.features[at]!
  const before = madeOf.length > 0 || fid === null ? madeOf : [fid]
  const next = withFeature(work, at, {
    shape: asStored(joined),
    madeOf: [...before, merged.fid],
  })
  return { ...next, removed: [...work.removed, merged.fid] }
}

/** The fields whose value is another than the record's; all that are filled of a feature to come. */
export function changedValues(feature: WorkFeature, origin: FeatureRecord | undefined) {
  const entries = Object.entries(feature.values).filter(([name, value]) => {
    if (!origin) return value !== null && value !== ''
    const before = origin.attributes.find((attribute) => attribute.name === name)
    return !sameValue(before?.value ?? null, value)
  })
  return Object.fromEntries(entries)
}

/** What is typed is text: 104 typed again is the 104 that was read. */
export const sameValue = (before: Typed, now: Typed): boolean =>
  (before ?? '') === (now ?? '') ||
  (typeof before === 'number' && now !== null && now !== '' && Number(now) === before)

export const shapeIsChanged = ({ shape }: WorkFeature, origin: FeatureRecord | undefined) =>
  !origin || (shape !== null && JSON.stringify(shape) !== JSON.stringify(origin.geometry))

export function operationsOf(
  { features, removed }: Work,
  origins: Origins,
): Pick<EditRequest, 'base' | 'operations'> {
  const operations: EditRequest['operations'] = []
  for (const feature of features) {
    const origin = feature.fid === null ? undefined : origins[feature.fid]
    const values = changedValues(feature, origin)
    const geometry = (feature.shape ?? undefined) as { type: string } | undefined
    const madeOf = [...feature.madeOf]
    const moved = shapeIsChanged(feature, origin)
    if (feature.fid === null)
      operations.push({ kind: 'create', geometry: geometry ?? null, values, madeOf })
    else if (moved || Object.keys(values).length > 0)
      operations.push({
        kind: 'update',
        fid: feature.fid,
        ...(moved && geometry && { geometry }),
        values,
        madeOf,
      })
  }
  for (const fid of removed) operations.push({ kind: 'delete', fid })
  const touched = operations.flatMap((each) => (each.kind === 'create' ? [] : [each.fid]))
  return { operations, base: touched.map((fid) => ({ fid, revFrom: origins[fid]!.revFrom })) }
}

/** What a person calls the feature of each operation. */
export const namesOf = (work: Work, origins: Origins, keyField: string): string[] =>
  operationsOf(work, origins).operations.map((operation) =>
    operation.kind === 'create'
      ? String(operation.values[keyField] ?? '')
      : (origins[operation.fid]?.name ?? String(operation.fid)),
  )

/** Why a typed value does not fit its field, in both languages; null where it does. */
export function unfitness(field: Field, value: Typed | undefined): UnfitValue | null {
  try {
    convertValue(field, value)
    return null
  } catch (error) {
    if (error instanceof UnfitValue) return error
    throw error
  }
}

/** Names of fields that do not fit, where this person may write them. */
export const unfitFields = ({ fields }: Layer, { values, fid }: WorkFeature): string[] =>
  fields
    .filter(({ name }) => fid === null || name in values)
    .filter((field) => unfitness(field, values[field.name]) !== null)
    .map(({ name }) => name)

/** Of my version and theirs, whose shape and whose attributes are kept. */
export interface ConflictChoice {
  readonly shape: 'mine' | 'theirs'
  readonly values: 'mine' | 'theirs'
}

/** My feature put upon theirs: what I did not touch is theirs in any case. */
export function putUpon(
  mine: WorkFeature,
  base: FeatureRecord | undefined,
  theirs: FeatureRecord,
  choice: ConflictChoice,
): WorkFeature {
  const fresh = featureOf(theirs)
  const ownShape = choice.shape === 'mine' && shapeIsChanged(mine, base)
  return {
    ...fresh,
    madeOf: mine.madeOf,
    shape: ownShape ? mine.shape : fresh.shape,
    values:
      choice.values === 'mine' ? { ...fresh.values, ...changedValues(mine, base) } : fresh.values,
  }
}
