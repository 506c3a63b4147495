/** What a reader finds in a file of sites: rings in the file's own numbers, nothing yet decided about where they lie. */
import type { Position } from 'geojson'
import type { AxisOrder } from '../../gis-data/candidate-systems.ts'
import type { Words } from '../../gis-data/words.ts'

/** First number and second number as they stand in the file. */
export type SourceRing = readonly Position[]

export interface SourceParcel {
  readonly name: string
  /** What else the file says of it, by field names. */
  readonly attributes?: Readonly<Record<string, string>>
  /** Outer ring first, then its holes; all closed. */
  readonly polygons: readonly (readonly SourceRing[])[]
  readonly declared: DeclaredArea | null
  readonly notes: readonly Words[]
  /** Where the file is at odds with itself about this parcel: a person has to look. */
  readonly doubts: readonly Words[]
}

export interface DeclaredArea {
  readonly value: number
  /** As written behind the number; null = not written. */
  readonly unit: 'm2' | 'hectare' | 'mu' | null
}

/** EPSG code that a file names, and its words for it. */
export interface DeclaredSystem extends Words {
  readonly srid: number
}

export interface SourceSites {
  readonly format: 'txt' | 'dxf' | 'geojson' | 'shapefile'
  readonly encoding: string | null
  /** Order that the format prescribes. */
  readonly order: AxisOrder
  /** EPSG code where the file itself names it for certain. */
  readonly srid: number | null
  /** What its header says of that, where it is to be held against the numbers. */
  readonly declares?: DeclaredSystem | null
  readonly parcels: readonly SourceParcel[]
  /** A ring within another may be its hole or a parcel of its own: the format does not say. */
  readonly mayBeHoles: boolean
  readonly notes: readonly Words[]
  readonly doubts: readonly Words[]
}

/** How much one file may hold. */
export interface SurveyLimits {
  readonly parcels: number
  readonly corners: number
}
