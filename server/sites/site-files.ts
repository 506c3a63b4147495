/** Files of a request as the site reader needs them; receiving and GDAL are the import's, put together in `app.ts`. */
import type { Geometry } from 'geojson'

export interface ReceivedFile {
  readonly name: string
  bytes(): Promise<Uint8Array>
}

export interface DeliveredShape {
  /** 1-based row of the file. */
  readonly row: number
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: Geometry
}

export interface DeliveredShapes {
  readonly format: 'geojson' | 'shapefile'
  readonly name: string
  readonly encoding: string
  /** Null where the file does not name its system. */
  readonly srid: number | null
  readonly shapes: readonly DeliveredShape[]
  /** Rows that have no usable shape. */
  readonly setAside: readonly { row: number; message: string; messageEn: string }[]
}

export interface ReceivedFiles {
  /** Unpacked, where a zip was sent. */
  readonly files: readonly ReceivedFile[]
  /** @throws UserFault when there is no GeoJSON or Shapefile, or several. */
  shapes(): Promise<DeliveredShapes>
  remove(): Promise<void>
}

export type ReceiveFiles = (
  request: Request,
  limits: { readonly fileBytes: number; readonly unpackedBytes: number },
) => Promise<ReceivedFiles>
