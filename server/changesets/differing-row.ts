/** A row that differs, with the fields in which it does. */
import { isDeepStrictEqual } from 'node:util'
import type { Layer } from '../../gis-data/catalogue.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { LayerDifference } from '../api/import-contract.ts'
import { maskedValues } from '../db/masked-values.ts'

type DifferingRow = LayerDifference['rows'][number]
type Values = Readonly<Record<string, unknown>>

export interface PairRow {
  readonly kind: DifferingRow['kind']
  readonly fid: number
  readonly before: Values | null
  readonly after: Values | null
  readonly shapeBefore: DifferingRow['geometryBefore']
  readonly shapeAfter: DifferingRow['geometryAfter']
}

export function differingRow(row: PairRow, layer: Layer, viewer: Viewer): DifferingRow {
  const { kind, fid, shapeBefore, shapeAfter } = row
  const before = kind === 'created' ? null : row.before
  const after = kind === 'gone' ? null : row.after
  const differing = layer.fields
    .map(({ name }) => name)
    .filter((name) => !before || !after || !isDeepStrictEqual(before[name], after[name]))
  const told = (values: Values | null) =>
    values && maskedValues(layer, pick(values, differing), viewer.personal)
  const key = (after ?? before)?.[layer.keyField]
  return {
    kind,
    fid,
    key: key === null || key === undefined ? null : String(key),
    message: null,
    messageEn: null,
    before: told(before),
    after: told(after),
    // A shape that stays is told once, to show the place.
    geometryBefore: kind === 'attributes' ? null : shapeBefore,
    geometryAfter: shapeAfter,
  }
}

const pick = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? null]))
