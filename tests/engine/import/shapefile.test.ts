/** Shapefiles as bureaus deliver them: Chinese text in any encoding, CRS with and without its code. */

import { sql } from 'kysely'
import proj4 from 'proj4'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cgcs2000, cm105, zone35 } from '../../../gis-data/crs.ts'
import { UserFault } from '../../../server/errors/user-fault.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { deliver, square } from './deliver.ts'
import { encoderOf, type ShapefileOptions, shapefile } from './write-shapefile.ts'
import { zip } from './write-zip.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const zone35Prj =
  'PROJCS["CGCS2000_3_Degree_GK_Zone_35",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",35500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",105.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'
const cm105Prj = zone35Prj.replace('35500000.0', '500000.0').replace('Zone_35', 'CM_105E')

const gbk = encoderOf('gbk')
const names = ['唐昌镇战旗村1组', '三道堰镇青杠树村', '友爱镇农科村', '郫筒街道']

const ringIn = (proj: string, at: number) =>
  square(103.8 + at * 0.002, 30.82, 0.001)
    .coordinates[0]!.map((position) => proj4(cgcs2000.proj4, proj, position as [number, number]))
    .reverse()

const parcels = (options: Partial<ShapefileOptions>, proj = zone35.proj4) =>
  shapefile('宗地', {
    fields: [
      { name: '宗地代码', bytes: 19 },
      { name: '坐落', bytes: 40 },
    ],
    rows: names.map((name, at) => ({
      rings: [ringIn(proj, at)],
      values: [`510117104201JC0000${at}`, name],
    })),
    encode: gbk,
    prj: zone35Prj,
    ...options,
  })

let layers = 0
async function bringIn(
  files: Record<string, Buffer>,
  query: { crs?: string; encoding?: string } = {},
) {
  const custom = `parcels_${layers++}`
  const report = await deliver(database.db, files, { custom, ...query })
  const { rows } = await sql<{ properties: Record<string, string>; lng: number; area: number }>`
    select properties, ST_XMin(geom) as lng, area_m2 as area from hegui.custom_feature
    where layer_id = ${custom} order by fid`.execute(database.db)
  return { report, rows }
}

describe('Chinese text', () => {
  it('is whole from a GBK table that says nothing of its encoding', async () => {
    const { report, rows } = await bringIn(parcels({}))
    expect(report).toMatchObject({
      accepted: 4,
      crs: { srid: 4523, from: 'file' },
      encoding: { name: 'GB18030', from: 'values' },
    })
    expect(report.notes.map(({ message }) => message).join()).toContain('GB18030')
    expect(rows.map(({ properties }) => properties.坐落)).toEqual(names)
    expect(rows[0]?.properties.宗地代码).toBe('510117104201JC00000')
  })

  it.each([
    ['a .cpg', { cpg: '936' }, { name: 'GB18030', from: 'cpg' }],
    ['a language id', { languageDriver: 0x4d }, { name: 'GB18030', from: 'ldid' }],
    [
      'a .cpg of UTF-8',
      { encode: (t: string) => Buffer.from(t), cpg: 'UTF-8' },
      { name: 'UTF-8', from: 'cpg' },
    ],
    ['UTF-8 bytes', { encode: (t: string) => Buffer.from(t) }, { name: 'UTF-8', from: 'values' }],
  ])('is whole by %s', async (_case, options, encoding) => {
    const { report, rows } = await bringIn(parcels(options))
    expect(report.encoding).toEqual(encoding)
    expect(rows.map(({ properties }) => properties.坐落)).toEqual(names)
  })

  it('is whole from Big5', async () => {
    const encode = encoderOf('big5')
    const rows = ['繁體國語', '臺北市中正區', '土地使用分區'].map((name, at) => ({
      rings: [ringIn(zone35.proj4, at)],
      values: [name],
    }))
    const files = shapefile('big5', {
      fields: [{ name: 'NAME', bytes: 20 }],
      rows,
      encode,
      prj: zone35Prj,
    })
    const taken = await bringIn(files)
    expect(taken.report.encoding).toEqual({ name: 'BIG5', from: 'values' })
    expect(taken.rows.map(({ properties }) => properties.NAME)).toEqual([
      '繁體國語',
      '臺北市中正區',
      '土地使用分區',
    ])
  })

  it('follows the encoding that is asked for', async () => {
    const { report } = await bringIn(parcels({}), { encoding: 'GBK' })
    expect(report.encoding).toEqual({ name: 'GB18030', from: 'asked' })
  })
})

describe('the CRS', () => {
  it.each([
    ['zone 35 with prefix', zone35Prj, zone35, undefined],
    ['central meridian 105°', cm105Prj, cm105, undefined],
    ['no .prj but --crs', '', zone35, 'EPSG:4523'],
  ])('of %s puts the parcels where they are', async (_case, prj, crs, asked) => {
    const { report, rows } = await bringIn(parcels({ prj }, crs.proj4), asked ? { crs: asked } : {})
    expect(report.crs.srid).toBe(crs.srid)
    rows.forEach(({ lng }, at) => {
      expect(lng).toBeCloseTo(103.8 + at * 0.002, 9)
    })
    expect(rows[0]?.area).toBeGreaterThan(10_000)
  })

  const refusal = async (files: Record<string, Buffer>, query = {}) =>
    bringIn(files, query).then(
      () => '',
      (error: unknown) => {
        expect(error).toBeInstanceOf(UserFault)
        return (error as UserFault).detail
      },
    )

  it('is not guessed where the file does not say', async () => {
    expect(await refusal(parcels({ prj: '' }))).toContain('没有坐标系说明')
  })

  it('that does not fit the coordinates is refused with what they look like', async () => {
    const words = await refusal(parcels({ prj: cm105Prj }), { crs: 'EPSG:4490' })
    expect(words).toContain('EPSG:4490')
    expect(words).toContain('EPSG:4523')
  })

  it('of 1980 Xi’an is refused: its parameters are secret', async () => {
    const xian = zone35Prj
      .replace('D_China_2000', 'D_Xian_1980')
      .replace('"CGCS2000",6378137.0,298.257222101', '"Xian_1980",6378140.0,298.257')
    expect(await refusal(parcels({ prj: xian }))).toContain('不公开')
  })
})

describe('a delivery of files', () => {
  it('may be a ZIP, with names in GBK and folders inside', async () => {
    const entries = Object.entries(parcels({})).map(([name, content]) => ({
      name,
      content,
      encodedName: gbk(`成果/${name}`),
    }))
    const { report } = await bringIn({ '提交.zip': zip(entries) })
    expect(report).toMatchObject({ accepted: 4, file: '提交.zip/宗地.shp' })
  })

  it('without .shx is read all the same', async () => {
    const { '宗地.shx': _index, ...files } = parcels({})
    expect((await bringIn(files)).report.accepted).toBe(4)
  })

  const rows = names.map((name, at) => ({ rings: [ringIn(zone35.proj4, at)], values: [name] }))
  const cut = (files: Record<string, Buffer>, name: string) => ({
    ...files,
    [name]: files[name]!.subarray(0, files[name]!.length - 60),
  })
  const without = (files: Record<string, Buffer>, name: string) =>
    Object.fromEntries(Object.entries(files).filter(([key]) => key !== name))
  const escaping = () => {
    const entries = Object.entries(parcels({})).map(([name, content]) => ({ name, content }))
    return zip([...entries, { name: '../../escaped.shp', content: Buffer.from('x') }])
  }
  const liar = () =>
    zip(
      Object.entries(parcels({})).map(([name, content]) => ({ name, content, declaredBytes: 10 })),
    )
  const two = () =>
    zip(
      Object.entries({
        ...parcels({}),
        ...shapefile('b', { fields: [{ name: 'N', bytes: 9 }], rows, encode: gbk }),
      }).map(([name, content]) => ({ name, content })),
    )

  it.each([
    ['a .shp cut short', () => cut(parcels({}), '宗地.shp'), '宗地.shp：文件不完整'],
    ['a .dbf cut short', () => cut(parcels({}), '宗地.dbf'), '属性表 .dbf 不完整'],
    ['no .dbf', () => without(parcels({}), '宗地.dbf'), '缺少属性表'],
    ['no .shp', () => without(parcels({}), '宗地.shp'), '缺少 .shp'],
    ['no row', () => parcels({ rows: [] }), '没有记录'],
    [
      'a .shp of something else',
      () => ({ ...parcels({}), '宗地.shp': Buffer.alloc(300, 7) }),
      '不是 Shapefile',
    ],
    ['a ZIP that leads outside itself', () => ({ 'a.zip': escaping() }), '指向压缩包之外'],
    ['a ZIP that lies about sizes', () => ({ 'a.zip': liar() }), '不完整'],
    ['a ZIP cut short', () => ({ 'a.zip': escaping().subarray(0, 400) }), '找不到目录'],
    ['a ZIP of two datasets', () => ({ 'a.zip': two() }), '--dataset'],
    ['nothing readable', () => ({ 'a.pdf': Buffer.from('%PDF') }), 'a.pdf'],
  ])('with %s is refused by name', async (_case, files, words) => {
    const refused = bringIn(files() as Record<string, Buffer>)
    await expect(refused).rejects.toBeInstanceOf(UserFault)
    await expect(refused).rejects.toMatchObject({ detail: expect.stringContaining(words) })
  })

  it('keeps the place of a row without shape', async () => {
    const gap = parcels({})
    const rows = names.map((name, at) => ({
      rings: at === 1 ? null : [ringIn(zone35.proj4, at)],
      values: ['', name],
    }))
    const { report } = await bringIn({ ...gap, ...parcels({ rows }) })
    expect(report).toMatchObject({ read: 4, accepted: 3, rejected: 1 })
    expect(report.notes.find(({ kind }) => kind === 'set_aside')?.row).toBe(2)
  })
})
