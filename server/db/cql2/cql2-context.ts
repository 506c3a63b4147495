/** What a filter is compiled for: whose rows, for whom, and as of when. */
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { ReadableLayer } from '../readable-layer.ts'
import type { FilterCrs } from './cql2-values.ts'

export interface Cql2Context {
  readonly source: ReadableLayer
  readonly viewer: Viewer
  /** Of the shapes in the expression. */
  readonly crs: FilterCrs
  /** At which other layers are asked; without it, and without `others`, they cannot be. */
  readonly revision?: number
  /** Other layers that the expression names, as far as this viewer may see them. */
  readonly others?: ReadonlyMap<string, ReadableLayer>
}
