/** The fields in which two states of a feature differ, as a viewer may read them. */
import { isDeepStrictEqual } from 'node:util'
import type { Layer } from '../../gis-data/catalogue.ts'
import { maskedValues } from './masked-values.ts'

type Values = Readonly<Record<string, unknown>>

/** One that is missing differs in all fields. */
export function differingValues(
  layer: Layer,
  before: Values | null,
  after: Values | null,
  mayReadPersonal: boolean,
) {
  const names = layer.fields
    .map(({ name }) => name)
    .filter((name) => !before || !after || !isDeepStrictEqual(before[name], after[name]))
  const told = (values: Values | null) =>
    values &&
    maskedValues(
      layer,
      Object.fromEntries(names.map((name) => [name, values[name] ?? null])),
      mayReadPersonal,
    )
  const key = (after ?? before)?.[layer.keyField]
  return {
    key: key === null || key === undefined ? null : String(key),
    before: told(before),
    after: told(after),
  }
}
