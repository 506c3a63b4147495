/** What makes the rows of an overview: one function per kind of overview. */
import type { Layer } from '../../gis-data/catalogue.ts'
import type { Tx } from '../db/schema.ts'
import type { ZoomBand } from './zoom-bands.ts'

export type InsertOverview = (
  tx: Tx,
  layer: Layer,
  /** The newest changeset that touched the layer. */
  revision: number,
  /** Finest first. */
  bands: readonly ZoomBand[],
) => Promise<void>
