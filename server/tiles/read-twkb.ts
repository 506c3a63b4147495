/** Decodes TWKB of precision 0, whose numbers are tile units, into the parts of a tile feature. */
import { PbfReader } from 'pbf'

export type TilePart = [x: number, y: number][]

/** Tiles number the kinds: 1 points, 2 lines, 3 polygons (rings of all of them, outer ones first). */
export type TileGeometry =
  | { readonly type: 1; readonly geometry: TilePart }
  | { readonly type: 2 | 3; readonly geometry: TilePart[] }

const EMPTY = 0x10

/** @throws Error on collections and on empty shapes, which tile rows never hold. */
export function readTwkb(bytes: Uint8Array): TileGeometry {
  const reader = new PbfReader(bytes)
  const kind = reader.readVarint() & 0x0f
  const flags = reader.readVarint()
  if (flags & EMPTY) throw new Error('an empty shape is not expected in a tile')
  if (flags !== 0) throw new Error(`TWKB with flags ${flags} is not expected in a tile`)
  if (kind < 1 || kind > 6) throw new Error(`TWKB of kind ${kind} is not expected in a tile`)
  const members = kind > 3 ? reader.readVarint() : 1
  const pen: Pen = { x: 0, y: 0 }
  if (kind % 3 === 1) return { type: 1, geometry: readPart(reader, pen, members) }
  const type = kind % 3 === 2 ? 2 : 3
  const geometry: TilePart[] = []
  for (let member = 0; member < members; member++) {
    const rings = type === 3 ? reader.readVarint() : 1
    for (let ring = 0; ring < rings; ring++) {
      geometry.push(readPart(reader, pen, reader.readVarint()))
    }
  }
  return { type, geometry }
}

interface Pen {
  x: number
  y: number
}

function readPart(reader: PbfReader, pen: Pen, length: number): TilePart {
  const part: TilePart = new Array(length)
  for (let at = 0; at < length; at++) {
    pen.x += reader.readSVarint()
    pen.y += reader.readSVarint()
    part[at] = [pen.x, pen.y]
  }
  return part
}
