/** The rows of a parcel, each with its shape. */
import type { Parcel } from './delivery.ts'

export interface ParcelRow {
  readonly row: number
  readonly properties: Readonly<Record<string, unknown>>
  /** Where the shape begins in the parcel's `shapes`, from 1; null for a row without. */
  readonly at: number | null
  readonly bytes: number
}

export const parcelRows = ({ json }: Parcel): ParcelRow[] => JSON.parse(json) as ParcelRow[]

/** Well-known binary. */
export function shapeIn({ shapes }: Parcel, { at, bytes }: ParcelRow): Buffer | null {
  return at === null ? null : Buffer.from(shapes.buffer, shapes.byteOffset + at - 1, bytes)
}
