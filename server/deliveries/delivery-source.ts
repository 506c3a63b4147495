/** What an inspection reads: files of a delivery and their rows. The import's reader provides it. */
import type { Geometry } from 'geojson'
import type {
  DeclaredField,
  DeliveredLayerFacts,
} from '../../gis-data/rules/delivery/delivery-contents.ts'

export interface SourceBatch {
  /** Rows read, staged or not. */
  readonly read: number
  /** JSON texts `[{row, properties, wkb, problem, problem_en}]`, bounded in size; shapes as delivered. */
  readonly parcels: readonly string[]
  readonly kinds: DeliveredLayerFacts['shapes']
}

export interface SourceLayer {
  readonly format: string
  readonly fields: readonly DeclaredField[]
  readonly rowCount: number
  readonly encoding: string | null
  /** Null for tables; with a fault where it is missing, unknown or not to be used. */
  readonly crs: DeliveredLayerFacts['crs']
  batches(): AsyncGenerator<SourceBatch>
  close(): Promise<void>
}

export interface SourceDataset {
  readonly path: string
  /** File name without its ending. */
  readonly stem: string
}

export interface DeliverySource {
  /** Of the archive, as the sender named it. */
  readonly name: string
  readonly sha256: string
  readonly files: readonly string[]
  readonly datasets: readonly SourceDataset[]
  /** @throws UserFault naming file and cause. */
  open(dataset: SourceDataset): Promise<SourceLayer>
  /** A small text file, in UTF-8 or GBK; null where it is larger than `maxBytes`. */
  text(path: string, maxBytes: number): Promise<string | null>
  /** So entangled that a repair would take minutes. */
  isTangle(shape: Geometry): boolean
  remove(): Promise<void>
}

export type ReceiveDelivery = (request: Request, fileName: string | null) => Promise<DeliverySource>
