/** Broken files of every sort: each is refused by name or read in part with every row accounted for. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UserFault } from '../../../server/errors/user-fault.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { collection, dataFolder, deliver, feature, square } from './deliver.ts'
import { zip } from './write-zip.ts'

let database: TestDatabase
let good: Record<string, Buffer>
beforeAll(async () => {
  database = await openTestDatabase()
  const folder = join(dataFolder, 'plu-41175')
  const names = (await readdir(folder)).filter((name) => name.startsWith('PRESCRIPTION_SURF'))
  good = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))])),
  )
})
afterAll(() => database.close())

/** The same numbers every time (mulberry32). */
function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

let tries = 0
/** Resolves to what happened; anything but a report that adds up or a user's fault fails the test. */
async function attempt(files: Record<string, string | Buffer>): Promise<string> {
  const custom = `hostile_${tries++}`
  const outcome = await deliver(database.db, files, { custom, crs: 'EPSG:2154' }).then(
    (report) => {
      expect(report.read).toBe(report.accepted + report.rejected)
      expect(Object.keys(files).some((name) => report.file.startsWith(name))).toBe(true)
      for (const { kind, row } of report.notes)
        if (kind !== 'remark') expect(row).toBeGreaterThan(0)
      return `read ${report.read}`
    },
    (error: unknown) => {
      expect(error, String((error as Error)?.stack)).toBeInstanceOf(UserFault)
      const { detail } = error as UserFault
      expect(Object.keys(files).some((name) => detail.includes(name.replace(/\..*$/, '')))).toBe(
        true,
      )
      return 'refused'
    },
  )
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from hegui.import_row`.execute(database.db)
  expect(rows[0]?.count).toBe(0)
  return outcome
}

describe('a damaged Shapefile', () => {
  const parts = ['shp', 'shx', 'dbf', 'prj'] as const

  it.each(parts)('with bytes of the .%s changed neither crashes nor hangs', async (part) => {
    const random = randomFrom(parts.indexOf(part) + 1)
    for (let round = 0; round < 6; round += 1) {
      const name = `PRESCRIPTION_SURF.${part}`
      const bytes = Buffer.from(good[name]!)
      const reach = round < 3 ? Math.min(140, bytes.length) : bytes.length
      for (let change = 0; change < 8; change += 1)
        bytes[Math.floor(random() * reach)] = Math.floor(random() * 256)
      await attempt({ ...good, [name]: bytes })
    }
  })

  it.each(parts)('with the .%s cut at any place neither crashes nor hangs', async (part) => {
    const random = randomFrom(parts.indexOf(part) + 11)
    for (let round = 0; round < 4; round += 1) {
      const name = `PRESCRIPTION_SURF.${part}`
      const length = Math.floor(random() * good[name]!.length)
      await attempt({ ...good, [name]: good[name]!.subarray(0, length) })
    }
  })

  it('in an archive with bytes changed neither crashes nor hangs', async () => {
    const random = randomFrom(99)
    const archive = zip(Object.entries(good).map(([name, content]) => ({ name, content })))
    for (let round = 0; round < 8; round += 1) {
      const bytes = Buffer.from(archive)
      const from = round < 4 ? 0 : bytes.length - 400
      for (let change = 0; change < 6; change += 1)
        bytes[from + Math.floor(random() * (bytes.length - from))] = Math.floor(random() * 256)
      await attempt({ 'PRESCRIPTION_SURF.zip': bytes })
    }
  })
})

describe('hostile GeoJSON', () => {
  const one = feature(square(700_000, 6_600_000, 10))
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

  it.each<[string, string]>([
    [
      'nested too deep',
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":${deep(5000)}},"geometry":null}]}`,
    ],
    [
      'nested without end',
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":${deep(20_000)}},"geometry":null}]}`,
    ],
    ['coordinates nested too deep', `{"type":"Polygon","coordinates":${deep(3000)}}`],
    ['features that are no objects', collection([1, 'x', null, [], one] as object[])],
    [
      'properties that are no object',
      collection([
        { ...one, properties: 'text' },
        { ...one, properties: [1] },
      ]),
    ],
    [
      'fields named like built-ins',
      collection([
        { ...one, properties: JSON.parse('{"__proto__":1,"constructor":2,"hasOwnProperty":3}') },
      ]),
    ],
    [
      'NUL and half surrogates in text',
      collection([feature(one.geometry, { 'a\u0000b': 'x\u0000y\ud800z' })]),
    ],
    ['a huge field', collection([feature(one.geometry, { text: 'x'.repeat(3_000_000) })])],
    [
      'ten thousand fields',
      collection([
        feature(
          one.geometry,
          Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`f${at}`, at])),
        ),
      ]),
    ],
    ['numbers beyond a double', `{"type":"Point","coordinates":[1e999,-1e999]}`],
    ['a crs of another shape', collection([one], { crs: 42 })],
    ['UTF-16', '\ufffe{"type"'],
    ['binary', '\u0000\u0001\u0002'],
    ['a list', '[1,2,3]'],
    ['null', 'null'],
  ])('of %s is refused or read in part', async (_case, content) => {
    await attempt({ 'hostile.geojson': content })
  })

  it('whose value is nested without end is set aside by its row; the others go in', async () => {
    const endless = JSON.stringify(feature(one.geometry, { a: 'here' })).replace(
      '"here"',
      deep(20_000),
    )
    const features = (...texts: string[]) =>
      `{"type":"FeatureCollection","features":[${texts.join()}]}`
    const whole = features(JSON.stringify(one), endless)
    expect(await attempt({ 'endless.geojson': whole })).toBe('read 2')
    const alone = { 'endless.geojson': features(endless) }
    await expect(
      deliver(database.db, alone, { custom: 'endless', crs: 'EPSG:2154' }),
    ).rejects.toMatchObject({
      detail: expect.stringMatching(/endless\.geojson.*第 1 行.*字段 a .*100 层/),
    })
  })

  it('of one shape with half a million vertices goes in; with more it is set aside', async () => {
    const circle = (count: number) => {
      const ring = Array.from({ length: count }, (_, at) => [
        700_000 + 1000 * Math.cos((2 * Math.PI * at) / count),
        6_600_000 + 1000 * Math.sin((2 * Math.PI * at) / count),
      ])
      return feature({ type: 'Polygon', coordinates: [[...ring, ring[0]!]] })
    }
    const outcome = await attempt({ 'round.geojson': collection([one, circle(600_000)]) })
    expect(outcome).toBe('read 2')
    expect(await attempt({ 'round.geojson': collection([circle(200_000)]) })).toBe('read 1')
  })

  it('of a tangle is set aside instead of being repaired for minutes', async () => {
    const random = randomFrom(5)
    const tangle = Array.from({ length: 2000 }, () => [
      700_000 + 1000 * random(),
      6_600_000 + 1000 * random(),
    ])
    const started = Date.now()
    const scribble = feature({ type: 'Polygon', coordinates: [[...tangle, tangle[0]!]] })
    expect(await attempt({ 'tangle.geojson': collection([one, scribble]) })).toBe('read 2')
    expect(Date.now() - started).toBeLessThan(20_000)
  })
})

describe('a layer of a file with many', () => {
  it.each([
    ['null_polygon', /第 1 行：没有图形/, /row 1: no shape/],
    ['several_polygons', /没有坐标系说明。请用 --crs/, /declared. Name it with --crs/],
  ])(
    '%s is refused by the names of file and layer, and the row where there is one',
    async (layer, zh, en) => {
      const name = 'testopenfilegdb.gdb.zip'
      const content = await readFile(join(dataFolder, 'encoding', name))
      const custom = `many_${tries++}`
      const fault = await deliver(
        database.db,
        { [name]: content },
        { custom, dataset: layer },
      ).catch((error: unknown) => error as UserFault)
      expect(fault).toBeInstanceOf(UserFault)
      const { detail, detailEn } = fault as UserFault
      const place = `testopenfilegdb.gdb.zip/${layer}`
      expect(detail.startsWith(place), detail).toBe(true)
      expect(detailEn.startsWith(place), detailEn).toBe(true)
      expect(detail).toMatch(zh)
      expect(detailEn).toMatch(en)
    },
  )
})
