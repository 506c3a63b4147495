/** What the reader tells of a delivery: shapes of the messages that cross the worker's border. */

/** Least and greatest x and y, in the file's own coordinates; infinite where there is no shape. */
export type SourceBounds = readonly [number, number, number, number]

export type DeclaredCrs =
  | { readonly kind: 'lonlat' }
  | { readonly kind: 'none' }
  | { readonly kind: 'epsg'; readonly srid: number }
  | { readonly kind: 'wkt'; readonly wkt: string }

export interface DeliverySummary {
  readonly format: 'geojson' | 'shapefile'
  readonly layer: string
  /** Names in the order delivered. */
  readonly fields: readonly string[]
  readonly encoding: { readonly name: string; readonly from: string }
  readonly crs: DeclaredCrs
  readonly rowCount: number
  /** A table without shapes. */
  readonly table: boolean
}

export interface RowNote {
  readonly row: number
  readonly message: string
  readonly messageEn: string
  /** Of a row that is set aside. */
  readonly properties?: Readonly<Record<string, unknown>>
}

/** Rows as JSON text `[{row, properties, wkb}]`, bounded in size. */
export interface Parcel {
  readonly first: number
  readonly last: number
  readonly count: number
  readonly json: string
}

export interface DeliveryBatch {
  readonly read: number
  readonly staged: readonly Parcel[]
  readonly setAside: readonly RowNote[]
  readonly notes: readonly RowNote[]
  readonly kinds: Readonly<Partial<Record<'point' | 'line' | 'polygon', number>>>
  readonly bounds: SourceBounds
  /** Shapes whose heights or measures are not kept. */
  readonly flattened: number
}

export interface Delivery {
  readonly summary: DeliverySummary
  batches(): AsyncGenerator<DeliveryBatch>
  close(): Promise<void>
}
