/** Shapefiles read directly against GDAL's reading of the same files: equal in every value and every bit. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Position } from 'geojson'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWithGdal } from '../../../server/import/reading/gdal-source.mjs'
import { PlainRows } from '../../../server/import/reading/plain-rows.mjs'
import { shapeOfWkb } from '../../../server/import/reading/scan-wkb.mjs'
import {
  encoderOf,
  type ShapefileRow,
  shapefile,
  type TextField,
} from '../../engine/import/write-shapefile.ts'

let folder: string
let files = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hegui-plain-'))
})
afterAll(() => rm(folder, { recursive: true }))

const text: TextField[] = [{ name: 'MC', bytes: 20 }]

async function readBoth(fields: readonly TextField[], rows: readonly ShapefileRow[]) {
  files += 1
  const stem = `file-${files}`
  const contents = shapefile(stem, { fields, rows, encode: encoderOf('gbk') })
  for (const [name, bytes] of Object.entries(contents)) await writeFile(join(folder, name), bytes)
  const path = join(folder, `${stem}.shp`)
  const plain = PlainRows.open(
    path,
    path.replace(/shp$/, 'dbf'),
    contents[`${stem}.dbf`]!,
    'GB18030',
  )
  const read = plain?.read(0, rows.length) ?? null
  plain?.close()
  const options = ['ENCODING=GB18030']
  const driver = 'ESRI Shapefile'
  const gdal = await openWithGdal({
    path,
    name: stem,
    scratch: folder,
    options,
    driver,
    numbered: true,
  })
  const layer = gdal.layers[0]!
  const expected = await layer.read(rows.length)
  gdal.close()
  return {
    plain: read === null ? null : read.map(comparable),
    gdal: expected.map(comparable),
    types: [plain?.table.columns.map(({ type }) => type), layer.fields.map(({ type }) => type)],
  }
}

function comparable({
  row,
  properties,
  wkb,
}: {
  row: number
  properties: object
  wkb?: Uint8Array
}) {
  const shape = wkb ? Buffer.from(shapeOfWkb(wkb).wkb).toString('hex') : null
  return { row, properties, shape }
}

const ring = (x: number, y: number, size: number, corners = 5): Position[] => {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = (-at / corners) * 2 * Math.PI
    return [x + size * Math.cos(angle), y + size * Math.sin(angle)]
  })
  return [...points, points[0]!]
}
const hole = (x: number, y: number, size: number) => ring(x, y, size).reverse()
const row = (rings: ShapefileRow['rings'], ...values: string[]): ShapefileRow => ({ rings, values })

describe('a Shapefile read directly', () => {
  it('has the values that GDAL reads', async () => {
    const fields = [
      { name: 'MC', bytes: 20 },
      { name: '名称', bytes: 20 },
      { name: 'AREA', bytes: 15, decimals: 2 },
      { name: 'SHORT', bytes: 5, decimals: 0 },
      { name: 'LONG', bytes: 15, decimals: 0 },
      { name: 'WIDE', bytes: 19, decimals: 0 },
    ]
    const values = [
      ['战旗村', 'a\tb\\N', '10580.50', '7', '123456789012', '1'],
      ['', '  two  ', '', '', '', ''],
      ['  春', '"x"', '-0.5', '-12', '-5', '42'],
      ['\\.', "it's", '0', '00012', '000', '999999999999999'],
      ['a  b', '一 二', '.5', '0', '0', '0'],
    ].filter(([, , area]) => area !== '.5')
    const { plain, gdal, types } = await readBoth(
      fields,
      values.map((each, at) => row([ring(at, 0, 1)], ...each)),
    )
    expect(plain).not.toBeNull()
    expect(plain).toEqual(gdal)
    expect(types[0]).toEqual(types[1])
  })

  it('has the shapes that GDAL reads, to the bit', async () => {
    const shapes = [
      [ring(103.7, 30.7, 0.01)],
      [ring(103.7, 30.7, 0.01), hole(103.7, 30.7, 0.002)],
      [ring(103.7, 30.7, 0.01, 40), hole(103.702, 30.7, 0.001), hole(103.697, 30.7, 0.001)],
      null,
      [hole(35_412_345.678_9, 3_412_345.123_4, 50)],
    ]
    const { plain, gdal } = await readBoth(
      text,
      shapes.map((rings) => row(rings, 'x')),
    )
    expect(plain).not.toBeNull()
    expect(plain).toEqual(gdal)
    expect(plain![1]!.shape).not.toBe(plain![0]!.shape)
  })

  it.each([
    ['of two parts', [ring(0, 0, 1), ring(5, 0, 1)]],
    ['whose hole lies outside', [ring(0, 0, 1), hole(5, 0, 1)]],
    ['whose hole turns as the shell does', [ring(0, 0, 1), ring(0, 0, 0.2)]],
    [
      'whose hole touches the shell',
      [ring(0, 0, 1), [ring(0, 0, 1)[0]!, ...hole(0, 0, 0.2).slice(0, -1), ring(0, 0, 1)[0]!]],
    ],
    ['whose shell comes second', [hole(0, 0, 0.2), ring(0, 0, 1)]],
  ])('leaves a polygon %s to GDAL', async (_, rings) => {
    const { plain } = await readBoth(text, [row([ring(0, 0, 1)], 'x'), row(rings, 'x')])
    expect(plain).toBeNull()
  })

  it.each([
    ['asterisks', '*****'],
    ['an exponent', '1e5'],
    ['more decimals than declared', '1.23456'],
    ['more digits than a double holds', '1234567890123456.1'],
    ['no number', 'abc'],
  ])('leaves a number that is %s to GDAL', async (_, value) => {
    const fields = [{ name: 'A', bytes: 18, decimals: 2 }]
    expect((await readBoth(fields, [row([ring(0, 0, 1)], value)])).plain).toBeNull()
  })

  it('leaves text that is no text of its encoding to GDAL', async () => {
    expect((await readBoth(text, [row([ring(0, 0, 1)], 'a\u00ff')])).plain).toBeNull()
  })

  it('reads every character of GBK as GDAL does, or leaves it', async () => {
    const encode = encoderOf('gbk')
    const letters = Array.from({ length: 0x10000 - 0x80 }, (_, at) =>
      String.fromCharCode(at + 0x80),
    )
    const known = letters.filter((letter) => encode(letter).length === 2)
    expect(known.length).toBeGreaterThan(20_000)
    const wrong: string[] = []
    let plainRows = 0
    for (let start = 0; start < known.length; start += 4000) {
      const part = known.slice(start, start + 4000)
      const { plain, gdal } = await readBoth(
        text,
        part.map((letter) => row(null, letter)),
      )
      if (!plain) continue
      plainRows += plain.length
      plain.forEach((each, at) => {
        if (JSON.stringify(each.properties) !== JSON.stringify(gdal[at]!.properties))
          wrong.push(part[at]!)
      })
    }
    expect(wrong.map((letter) => letter.codePointAt(0)!.toString(16))).toEqual([])
    expect(plainRows).toBeGreaterThan(10_000)
  })
})
