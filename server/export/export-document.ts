/** What every export format is given: a layer as the viewer may see it, at one revision, row by row. */
import type { Field, Layer } from '../../gis-data/catalogue.ts'

export interface ExportRow {
  readonly fid: number
  readonly unitCode: string | null
  /** Ellipsoid area in ㎡; null without geometry. */
  readonly areaM2: number | null
  readonly values: Readonly<Record<string, unknown>>
  /** In the encoding that the format asked for; lon/lat of CGCS2000. */
  readonly geometry: string | null
}

export interface ExportDocument {
  readonly layer: Layer
  readonly custom: boolean
  /** Fields that the viewer may have, in the layer's order. */
  readonly fields: readonly Field[]
  /** Titles of personal fields left out for want of the right. */
  readonly withheld: readonly string[]
  readonly revision: number
  /** ISO time of the changeset that the layer stands at. */
  readonly asOf: string | null
  readonly source: string | null
  readonly synthetic: boolean
  rows(geometry: GeometryEncoding): AsyncGenerator<ExportRow>
}

export type GeometryEncoding = 'geojson' | 'wkt'

export interface ExportFormat {
  readonly contentType: string
  readonly extension: string
  write(document: ExportDocument): AsyncGenerator<string>
}
