/** A row that differs, with the fields in which it does. */
import type { Layer } from '../../gis-data/catalogue.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { LayerDifference } from '../api/import-contract.ts'
import { differingValues } from '../db/differing-values.ts'

type DifferingRow = LayerDifference['rows'][number]
type Values = Readonly<Record<string, unknown>>

export interface PairRow {
  readonly kind: DifferingRow['kind']
  readonly fid: number
  readonly before: Values | null
  readonly after: Values | null
  readonly shapeBefore: DifferingRow['geometryBefore']
  readonly shapeAfter: DifferingRow['geometryAfter']
  readonly reshaped: DifferingRow['reshaped']
}

export function differingRow(row: PairRow, layer: Layer, viewer: Viewer): DifferingRow {
  const { kind, fid, shapeBefore, shapeAfter, reshaped } = row
  const before = kind === 'created' ? null : row.before
  const after = kind === 'gone' ? null : row.after
  return {
    kind,
    fid,
    ...differingValues(layer, before, after, viewer.personal),
    message: null,
    messageEn: null,
    // A shape that stays is told once, to show the place.
    geometryBefore: kind === 'attributes' ? null : shapeBefore,
    geometryAfter: shapeAfter,
    reshaped,
  }
}
