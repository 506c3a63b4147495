/** What every export format is given: rows as the viewer may see them, at one revision, in one CRS. */
import type { Field, GeometryType } from '../../gis-data/catalogue.ts'
import type { Crs } from '../../gis-data/crs.ts'

export interface ExportRow {
  readonly fid: number
  readonly unitCode: string | null
  /** Ellipsoid area in ㎡; null without geometry. */
  readonly areaM2: number | null
  readonly values: Readonly<Record<string, unknown>>
  /** In the encoding that the format asked for, in the document's CRS, easting or longitude first. */
  readonly geometry: string | null
  /** 0 point, 1 line, 2 polygon; null without geometry. */
  readonly dimension: 0 | 1 | 2 | null
}

export type ExportValue = string | number | boolean | null
/** `any`: whatever a file of no standard delivered. */
export type ColumnType = Field['type'] | 'any'

export interface ExportColumn {
  /** The catalogue's name, as GeoJSON and the services have it. */
  readonly name: string
  /** The delivery standard's name where there is one, as desktop programs have it. */
  readonly standardName: string
  /** Chinese heading. */
  readonly title: string
  readonly type: ColumnType
  /** `field` a field of the layer; `words` the words of a code; `system` ours. */
  readonly kind: 'field' | 'words' | 'system'
  value(row: ExportRow): ExportValue
}

export interface ExportDocument {
  /** Layer id, or a name of the same kind. */
  readonly id: string
  readonly title: string
  readonly titleEn: string
  readonly geometry: GeometryType | null
  /** Of a file that no standard describes: it leaves as it was delivered. */
  readonly custom: boolean
  /** Column that names a feature to a person. */
  readonly nameColumn: string
  readonly columns: readonly ExportColumn[]
  /** Titles of personal fields left out for want of the right. */
  readonly withheld: readonly string[]
  readonly revision: number
  /** ISO time of the changeset that the layer stands at. */
  readonly asOf: string | null
  readonly source: string | null
  readonly synthetic: boolean
  readonly crs: Crs
  /** What was asked of the whole, in words; null for everything. */
  readonly selection: string | null
  /** The place of it, as a unit's code; absent for no place or another. */
  readonly unit?: string | undefined
  rows(geometry: GeometryEncoding): AsyncGenerator<ExportRow>
}

/** `wkb`: hexadecimal; `labelled`: GeoJSON `{shape, label}`, the label a point inside. */
export type GeometryEncoding = 'geojson' | 'labelled' | 'wkt' | 'wkb'
