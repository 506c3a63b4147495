/** What the reader tells of a delivery: shapes of the messages that cross the worker's border. */

import type { Words } from '../../../gis-data/words.ts'

/** Least and greatest x and y, in the file's own coordinates; infinite where there is no shape. */
export type SourceBounds = readonly [number, number, number, number]

export type DeclaredCrs =
  | { readonly kind: 'lonlat' }
  | { readonly kind: 'none' }
  /** `said`: the file's own words for it, where they are worth citing. */
  | { readonly kind: 'epsg'; readonly srid: number; readonly said?: Words }
  | { readonly kind: 'wkt'; readonly wkt: string }

export const deliveryFormats = [
  'shapefile',
  'dbf',
  'geojson',
  'filegdb',
  'geopackage',
  'flatgeobuf',
  'kml',
  'csv',
  'xlsx',
  'txt',
  'dxf',
] as const
export type DeliveryFormat = (typeof deliveryFormats)[number]

/** Line of a table that holds its names, where a person has chosen it: of all tables, or by the table's name. */
export type HeadRows = number | null | Readonly<Record<string, number>>

export interface TableHead {
  /** Its line, from 1 and without blank ones; of two joined the upper. */
  readonly row: number
  readonly lines: number
  readonly asked: boolean
  /** The table's first lines, cut short, for a person to choose among. */
  readonly leading: readonly (readonly string[])[]
}

/** One column of a table or two that a person has named for its coordinates: of all tables, or by the table's name. */
export type CoordinateColumns =
  | readonly string[]
  | null
  | Readonly<Record<string, readonly string[]>>

export interface DeliverySummary {
  readonly format: DeliveryFormat
  readonly layer: string
  /** Names in the order delivered. */
  readonly fields: string[]
  /** GDAL's names of their types; null where the format declares none. */
  readonly types: readonly string[] | null
  readonly encoding: { readonly name: string; readonly from: string }
  /** The same values read in every encoding they may be in; the chosen one first. */
  readonly encodings: readonly {
    readonly name: string
    readonly from: 'format' | 'cpg' | 'ldid' | 'values' | 'other'
    readonly samples: string[]
  }[]
  readonly crs: DeclaredCrs
  readonly rowCount: number
  /** A table without shapes. */
  readonly table: boolean
  /** Of a table in a text or a workbook: where its names stand. */
  readonly head?: TableHead
  /** Of such a table: the columns that its shapes are read from; none where it has no shapes. */
  readonly coordinates?: { readonly columns: readonly string[]; readonly asked: boolean }
  /** What there is to tell of the whole. */
  readonly remarks: readonly { readonly message: string; readonly messageEn: string }[]
}

/** What a look through a layer's first rows found; `rows` of them. */
export interface LayerSurvey {
  readonly rows: number
  readonly kinds: ('point' | 'line' | 'polygon')[]
  readonly fields: readonly {
    readonly name: string
    readonly type: 'text' | 'integer' | 'number' | 'date' | 'boolean'
    readonly samples: string[]
    /** How often each value occurs; null where there are too many different ones. */
    readonly counts: readonly (readonly [string, number])[] | null
  }[]
  /** Centres of shapes in the file's own numbers, with the village that the row names. */
  readonly places: readonly {
    readonly x: number
    readonly y: number
    readonly unit: string | null
  }[]
}

export interface RowNote {
  readonly row: number
  readonly message: string
  readonly messageEn: string
  /** Of a row that is set aside. */
  readonly properties?: Readonly<Record<string, unknown>>
}

/**
 * Rows as JSON text `[{row, properties, at, bytes}]`, bounded in size: a row's shape is the `bytes`
 * bytes of `shapes` from `at`, counted from 1; `at` is null for a row without.
 */
export interface Parcel {
  readonly first: number
  readonly last: number
  readonly count: number
  readonly json: string
  /** Well-known binary of the rows' shapes, one after the other. */
  readonly shapes: Uint8Array
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
  /** Rows set aside because their numbers are degrees where metres are due, or the other way round. */
  readonly implausible: { readonly rows: number; readonly bounds: SourceBounds }
}

export interface Delivery {
  readonly summary: DeliverySummary
  /** `unit`: what coordinates must be in; rows of another are set aside. */
  batches(unit?: 'degrees' | 'metres' | null): AsyncGenerator<DeliveryBatch>
  /** Looks through the first rows, which are there for batches all the same. */
  glance(): Promise<LayerSurvey>
  /** Looks through the rows, of which none are left for batches then. */
  survey(): Promise<LayerSurvey>
  close(): Promise<void>
}

/** A file for the reader. */
export interface ContainerFile {
  readonly format: DeliveryFormat
  readonly path: string
  /** The file's name as the sender knows it, for messages. */
  readonly name: string
  /** Folder that the reader may write to. */
  readonly scratch: string
  /** Asked for. */
  readonly encoding: string | null
  readonly headRow?: HeadRows
  readonly coordinates?: CoordinateColumns
  /** An encoding that cannot be told stands to be confirmed. */
  readonly lenient?: boolean
  /** Read elsewhere already. */
  readonly layers?: readonly { readonly summary: DeliverySummary; readonly rows: DeliveredRow[] }[]
}

export interface DeliveredRow {
  /** From 1. */
  row: number
  properties: Record<string, unknown>
  geometry: unknown
  /** The shape where the source has it as extended well-known binary; `geometry` is null then. */
  wkb?: Uint8Array
  /** Why the row cannot be taken. */
  fault?: Error
}

export interface ContainerLayer {
  readonly summary: DeliverySummary
  read(count: number): DeliveredRow[] | Promise<DeliveredRow[]>
}

export interface OpenContainer {
  readonly layers: readonly ContainerLayer[]
  close(): void
}
