/** What a sheet needs to know of satellite and drone pictures, and how it comes by their tiles. */
import type { Viewer } from '../../../gis-data/viewer.ts'

export interface SheetPicture {
  readonly title: string
  /** ISO day; null: not known. */
  readonly capturedOn: string | null
  readonly attribution: string
  readonly minZoom: number
  readonly maxZoom: number
  /** Degrees: west, south, east, north; null: not known. */
  readonly bounds: readonly [number, number, number, number] | null
  /** PNG, JPEG or WebP; null where the picture has no tile. Null for a picture whose tiles lie on another server. */
  readonly tile: ((zoom: number, column: number, row: number) => Promise<Uint8Array | null>) | null
}

/** @throws UserFault for a picture that does not exist or is not for this viewer. */
export type FindPicture = (id: string, viewer: Viewer) => Promise<SheetPicture>
