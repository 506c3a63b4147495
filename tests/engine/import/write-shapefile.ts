/** Shapefiles byte by byte, as bureaus' software writes them: any encoding, any mark of it or none. */
import type { Position } from 'geojson'

export interface TextField {
  readonly name: string
  readonly bytes: number
  /** Of a number; text without. */
  readonly decimals?: number
}

export interface ShapefileRow {
  readonly rings: readonly (readonly Position[])[] | null
  readonly values: readonly string[]
}

export interface ShapefileOptions {
  readonly fields: readonly TextField[]
  readonly rows: readonly ShapefileRow[]
  readonly encode: (text: string) => Buffer
  /** Language driver id in the table's head; 0 says nothing. */
  readonly languageDriver?: number
  readonly prj?: string
  readonly cpg?: string
}

/** `stem` + extension → content. */
export function shapefile(stem: string, options: ShapefileOptions): Record<string, Buffer> {
  const { shp, shx } = shapes(options.rows)
  return {
    [`${stem}.shp`]: shp,
    [`${stem}.shx`]: shx,
    [`${stem}.dbf`]: table(options),
    ...(options.prj && { [`${stem}.prj`]: Buffer.from(options.prj) }),
    ...(options.cpg && { [`${stem}.cpg`]: Buffer.from(options.cpg) }),
  }
}

function shapes(rows: readonly ShapefileRow[]) {
  const records = rows.map(({ rings }) => (rings ? polygon(rings) : Buffer.alloc(4)))
  const bodies: Buffer[] = []
  const index: Buffer[] = []
  let offset = 50
  records.forEach((content, at) => {
    const head = Buffer.alloc(8)
    head.writeInt32BE(at + 1, 0)
    head.writeInt32BE(content.length / 2, 4)
    const entry = Buffer.alloc(8)
    entry.writeInt32BE(offset, 0)
    entry.writeInt32BE(content.length / 2, 4)
    bodies.push(head, content)
    index.push(entry)
    offset += 4 + content.length / 2
  })
  const points = rows.flatMap(({ rings }) => (rings ?? []).flat())
  const head = (bytes: number) => fileHead(bytes, points)
  const shp = Buffer.concat(bodies)
  const shx = Buffer.concat(index)
  return {
    shp: Buffer.concat([head(100 + shp.length), shp]),
    shx: Buffer.concat([head(100 + shx.length), shx]),
  }
}

function fileHead(bytes: number, points: readonly Position[]): Buffer {
  const head = Buffer.alloc(100)
  head.writeInt32BE(9994, 0)
  head.writeInt32BE(bytes / 2, 24)
  head.writeInt32LE(1000, 28)
  head.writeInt32LE(5, 32)
  writeBox(head, 36, points)
  return head
}

function polygon(rings: readonly (readonly Position[])[]): Buffer {
  const points = rings.flat()
  const content = Buffer.alloc(44 + rings.length * 4 + points.length * 16)
  content.writeInt32LE(5, 0)
  writeBox(content, 4, points)
  content.writeInt32LE(rings.length, 36)
  content.writeInt32LE(points.length, 40)
  let first = 0
  rings.forEach((ring, at) => {
    content.writeInt32LE(first, 44 + at * 4)
    first += ring.length
  })
  points.forEach(([x, y], at) => {
    content.writeDoubleLE(x!, 44 + rings.length * 4 + at * 16)
    content.writeDoubleLE(y!, 52 + rings.length * 4 + at * 16)
  })
  return content
}

function writeBox(target: Buffer, at: number, points: readonly Position[]): void {
  if (points.length === 0) return
  const box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x = 0, y = 0] of points) {
    box[0] = Math.min(box[0]!, x)
    box[1] = Math.min(box[1]!, y)
    box[2] = Math.max(box[2]!, x)
    box[3] = Math.max(box[3]!, y)
  }
  box.forEach((value, index) => {
    target.writeDoubleLE(value, at + index * 8)
  })
}

/** A dBASE table; `rows` need no shapes. */
export function table({
  fields,
  rows,
  encode,
  languageDriver = 0,
}: Omit<ShapefileOptions, 'rows'> & {
  readonly rows: readonly Pick<ShapefileRow, 'values'>[]
}): Buffer {
  const headBytes = 32 + fields.length * 32 + 1
  const rowBytes = 1 + fields.reduce((sum, { bytes }) => sum + bytes, 0)
  const head = Buffer.alloc(headBytes)
  head[0] = 3
  head.set([126, 11, 24], 1)
  head.writeUInt32LE(rows.length, 4)
  head.writeUInt16LE(headBytes, 8)
  head.writeUInt16LE(rowBytes, 10)
  head[29] = languageDriver
  fields.forEach(({ name, bytes, decimals }, at) => {
    head.set(encode(name).subarray(0, 10), 32 + at * 32)
    head.write(decimals === undefined ? 'C' : 'N', 43 + at * 32)
    head[48 + at * 32] = bytes
    head[49 + at * 32] = decimals ?? 0
  })
  head[headBytes - 1] = 0x0d
  const body = rows.map(({ values }) => {
    const row = Buffer.alloc(rowBytes, 0x20)
    let offset = 1
    fields.forEach(({ bytes }, at) => {
      row.set(encode(values[at] ?? '').subarray(0, bytes), offset)
      offset += bytes
    })
    return row
  })
  return Buffer.concat([head, ...body, Buffer.from([0x1a])])
}

/** Node decodes GBK and Big5 but does not encode them: the decoder's table, turned round. */
export function encoderOf(label: 'gbk' | 'big5'): (text: string) => Buffer {
  const codes = new Map<string, Buffer>()
  const decoder = new TextDecoder(label, { fatal: true })
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      try {
        const bytes = Buffer.from([lead, trail])
        codes.set(decoder.decode(bytes), bytes)
      } catch {
        // Not every pair is a character.
      }
    }
  }
  return (text) =>
    Buffer.concat([...text].map((letter) => codes.get(letter) ?? Buffer.from(letter, 'latin1')))
}
