/** Rows appended to a layer of the catalogue: fields matched, values judged, the rest set aside. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewerOf } from '../../../gis-data/viewer.ts'
import { undoChangeset } from '../../../server/changesets/undo-changeset.ts'
import { UserFault } from '../../../server/errors/user-fault.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { collection, deliver, feature, square } from './deliver.ts'
import { encoderOf, shapefile } from './write-shapefile.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await sql`insert into layer.unit (fid, rev_from, code, name, town_code, kind, geom)
    values (1, 1, '510117104201', '战旗村', '510117104', 'village',
      ST_Multi(ST_MakeEnvelope(103.80, 30.80, 103.90, 30.90, 4490)))`.execute(database.db)
})
afterAll(() => database.close())

const code = (n: number) => `510117104201JC${String(n).padStart(5, '0')}`

describe('import into homesteads', () => {
  it('matches standard names, words of code lists and every way to write a date', async () => {
    const file = collection([
      feature(square(103.81, 30.81, 0.0001), {
        ZDDM: code(1),
        ZL: '战旗村1组',
        批准面积: '120.5',
        取得方式: '批准取得',
        批准日期: '2019年3月5日',
        备注: '不属于本图层',
      }),
      feature(square(103.82, 30.81, 0.0001), { ZDDM: code(2), 批准日期: '20200131' }),
    ])
    const report = await deliver(database.db, { 'zd.geojson': file }, { layer: 'homestead' })
    expect(report).toMatchObject({ layer: 'homestead', read: 2, accepted: 2, rejected: 0 })
    expect(report.notes).toMatchObject([
      { kind: 'remark', message: expect.stringContaining('备注') },
    ])
    const rows = await database.db
      .selectFrom('layer.homestead')
      .select(['fid', 'parcel_code', 'location', 'approved_area_m2', 'approved_on', 'unit_code'])
      .where('rev_from', '=', report.changeset)
      .orderBy('fid')
      .execute()
    expect(rows).toEqual([
      {
        fid: 1,
        parcel_code: code(1),
        location: '战旗村1组',
        approved_area_m2: 120.5,
        approved_on: '2019-03-05',
        unit_code: '510117104201',
      },
      {
        fid: 2,
        parcel_code: code(2),
        location: null,
        approved_area_m2: null,
        approved_on: '2020-01-31',
        unit_code: '510117104201',
      },
    ])
  })

  it('sets aside what does not fit, row by row with its reason, and takes the rest', async () => {
    const at = (n: number) => square(103.83 + n * 0.001, 30.81, 0.0001)
    const file = collection([
      feature(at(0), { ZDDM: code(3) }),
      feature(at(1), { ZDDM: '' }),
      feature(at(2), { ZDDM: code(4), 批准面积: '一百二十' }),
      feature(at(3), { ZDDM: code(5), 取得方式: '抢占' }),
      feature(at(4), { ZDDM: code(6), 批准日期: '2019-02-31' }),
      feature({ type: 'Point', coordinates: [103.83, 30.81] }, { ZDDM: code(7) }),
      feature(square(100, 20, 0.001), { ZDDM: code(8) }),
      feature(at(7), { ZDDM: code(3) }),
      feature(at(8), { ZDDM: code(1) }),
      feature(at(9), { ZDDM: code(4) }),
      feature(at(10), { ZDDM: code(9) }),
    ])
    const report = await deliver(database.db, { 'zd2.geojson': file }, { layer: 'homestead' })
    expect(report).toMatchObject({ read: 11, accepted: 1, rejected: 10 })
    expect(report.notes.map(({ row, message }) => `${row} ${message}`)).toEqual([
      expect.stringMatching(/^1 .*与第 8 行相同/),
      expect.stringMatching(/^2 宗地代码.*必填/),
      expect.stringMatching(/^3 批准面积.*应为数值.*一百二十/),
      expect.stringMatching(/^4 抢占|^4 取得方式/),
      expect.stringMatching(/^5 批准日期.*2019-02-31/),
      expect.stringMatching(/^6 .*不是面/),
      expect.stringMatching(/^7 .*郫都区之外/),
      expect.stringMatching(/^8 .*与第 1 行相同/),
      expect.stringMatching(/^9 .*已在图层中/),
      expect.stringMatching(/^10 .*与第 3 行相同/),
    ])
    const standing = await database.db
      .selectFrom('hegui.layer_revision')
      .select(['count', 'source', 'synthetic'])
      .where('changeset', '=', report.changeset)
      .execute()
    expect(standing).toEqual([{ count: 3, source: 'zd2.geojson', synthetic: false }])
  })

  it('matches names that dBASE has cut', async () => {
    const encode = encoderOf('gbk')
    const files = shapefile('永农', {
      fields: [
        { name: 'BSM', bytes: 18 },
        { name: '保护图斑编号', bytes: 12 },
        { name: '永农净面积', bytes: 12 },
      ],
      rows: [
        {
          rings: [square(103.85, 30.85, 0.001).coordinates[0]!.toReversed()],
          values: ['510117000000000001', 'YN0001', '1234.5'],
        },
      ],
      encode,
    })
    const query = { layer: 'basic_farmland', crs: 'EPSG:4490' }
    const report = await deliver(database.db, files, query)
    expect(report).toMatchObject({ accepted: 1, notes: [{ kind: 'remark' }] })
    const row = await database.db
      .selectFrom('layer.basic_farmland')
      .select(['bsm', 'plot_number', 'net_area_m2'])
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ bsm: '510117000000000001', plot_number: 'YN0001', net_area_m2: 1234.5 })
  })

  it.each([
    ['lacks a required field', collection([feature(square(103.8, 30.8, 0.01), { A: 1 })]), 'ZDDM'],
    [
      'lies elsewhere altogether',
      collection([feature(square(100, 20, 0.01), { ZDDM: code(9) })]),
      '郫都区之外',
    ],
    [
      'holds no usable row',
      collection([feature(square(103.8, 30.8, 0.01), { ZDDM: null })]),
      '第 1 行',
    ],
  ])('is refused whole when the file %s', async (_case, content, words) => {
    const refused = deliver(database.db, { 'x.geojson': content }, { layer: 'homestead' })
    await expect(refused).rejects.toBeInstanceOf(UserFault)
    await expect(refused).rejects.toMatchObject({ detail: expect.stringContaining(words) })
    const staged = await sql<{
      count: number
    }>`select count(*) as count from hegui.import_row`.execute(database.db)
    expect(staged.rows[0]?.count).toBe(0)
  })
})

describe('import into households', () => {
  it('takes rows without shape and finds their unit by code', async () => {
    const file = collection([
      feature(null, { 户编码: '5101171042010001', 户主: '张三', 家庭人口: 4, 本集体成员: '是' }),
      feature(null, { 户编码: '5101179999990001', 户主: '李四', 家庭人口: '3.5' }),
    ])
    const report = await deliver(database.db, { 'hu.geojson': file }, { layer: 'household' })
    expect(report).toMatchObject({ read: 2, accepted: 1, rejected: 1 })
    const row = await database.db
      .selectFrom('layer.household')
      .select(['code', 'head_name', 'member_count', 'collective_member', 'unit_code'])
      .executeTakeFirstOrThrow()
    expect(row).toEqual({
      code: '5101171042010001',
      head_name: '张三',
      member_count: 4,
      collective_member: true,
      unit_code: '510117104201',
    })
  })
})

describe('a delivery for one village', () => {
  const [zhanqi, nongke, xianfeng] = ['510117104201', '510117104202', '510117105201']
  const at = (x: number, y = 30.82, width = 0.001) => ({
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + width, y],
        [x + width, y + 0.001],
        [x, y + 0.001],
        [x, y],
      ],
    ],
  })
  const plot = (key: string, shape: object, number = key) =>
    feature(shape, { BSM: key, 保护图斑编号: number })
  const query = { layer: 'basic_farmland', mode: 'replace' } as const
  const standing = async () => {
    const { rows } = await sql<{ bsm: string; unit: string | null; since: number }>`
      select bsm, unit_code as unit, rev_from as since from layer.basic_farmland
      where rev_to is null order by bsm`.execute(database.db)
    return rows
  }
  const planner = viewerOf('planner')
  const keys = async () => (await standing()).map(({ bsm }) => bsm)

  beforeAll(async () => {
    await sql`delete from layer.basic_farmland`.execute(database.db)
    await sql`insert into layer.unit (fid, rev_from, code, name, town_code, town_name, kind, geom) values
      (2, 1, ${nongke}, '农科村', '510117104', '唐昌街道', 'village',
        ST_Multi(ST_MakeEnvelope(103.90, 30.80, 103.95, 30.90, 4490))),
      (3, 1, ${xianfeng}, '先锋村', '510117105', '三道堰街道', 'village',
        ST_Multi(ST_MakeEnvelope(103.95, 30.80, 104.00, 30.90, 4490)))`.execute(database.db)
    const rows = [
      plot('a1', at(103.81)),
      plot('a2', at(103.82)),
      plot('a3', at(103.83)),
      // a hundredth beyond the boundary is how boundaries are drawn, three tenths are not
      plot('a4', at(103.89901)),
      plot('ab', at(103.8993)),
      // a twentieth, but more than a mu
      plot('al', at(103.8905, 30.83, 0.01)),
      plot('b1', at(103.91)),
      plot('b2', at(103.92)),
      plot('c1', at(103.96)),
    ]
    await deliver(database.db, { 'all.geojson': collection(rows) }, { ...query, mode: 'append' })
  })

  it('does not take the place of the whole layer unasked: other units would lose what they have', async () => {
    const before = await standing()
    const file = { 'one.geojson': collection([plot('a1', at(103.81))]) }
    await expect(deliver(database.db, file, query)).rejects.toMatchObject({
      kind: 'conflict',
      detail: expect.stringMatching(
        /2 个没有送来记录的村社区的 3 个.*战旗村 510117104201.*--unit 510117104201.*--whole-layer/,
      ),
    })
    for (const wrong of [{ scope: '510117104999' }, { scope: zhanqi, mode: 'update' } as const])
      await expect(deliver(database.db, file, { ...query, ...wrong })).rejects.toBeInstanceOf(
        UserFault,
      )
    expect(await standing()).toEqual(before)
  })

  it('ends the rows of that village alone; what lies in two, and what others have, stays as it is', async () => {
    const before = await standing()
    const file = collection([
      plot('a1', at(103.81)),
      plot('a2', at(103.82), '改'),
      plot('a9', at(103.84)),
      plot('b9', at(103.93)),
      plot('c1', at(103.85)),
      plot('n1', at(103.85, 30.93)),
      plot('ba', at(103.8996)),
    ])
    const report = await deliver(database.db, { 'zq.geojson': file }, { ...query, scope: zhanqi })
    expect(report).toMatchObject({
      read: 7,
      accepted: 4,
      rejected: 3,
      replaced: ['战旗村'],
      changes: { created: 2, geometry: 0, attributes: 1, both: 0, gone: 2, unchanged: 6 },
    })
    expect(report.notes.map(({ row, message }) => `${row} ${message}`)).toEqual([
      expect.stringMatching(/^null 2 个现有要素（ab、al）跨入.*战旗村.*不随本次替换退出/),
      expect.stringMatching(/^4 属于农科村，不在替换范围（战旗村）内/),
      expect.stringMatching(/^5 c1 是替换范围外的要素（先锋村）/),
      expect.stringMatching(/^6 不在任何村社区内/),
      expect.stringMatching(/^7 主要位于农科村，伸入替换范围（战旗村）/),
    ])
    const after = await standing()
    expect(after.map(({ bsm }) => bsm)).toEqual(
      ['a1', 'a2', 'a9', 'ab', 'al', 'b1', 'b2', 'ba', 'c1'].sort(),
    )
    const kept = before.filter(({ bsm }) => ['a1', 'ab', 'al', 'b1', 'b2', 'c1'].includes(bsm))
    expect(after.filter(({ since }) => since < report.changeset)).toEqual(kept)
    const { reason } = await database.db
      .selectFrom('hegui.changeset')
      .select('reason')
      .where('id', '=', report.changeset)
      .executeTakeFirstOrThrow()
    expect(reason).toContain('替换 永久基本农田中的战旗村')
    await undoChangeset(database.db, report.changeset, '试', planner)
    expect(await keys()).toEqual(before.map(({ bsm }) => bsm))
  })

  it('for a town ends what its villages have, and says of which of them nothing came', async () => {
    const file = { 'town.geojson': collection([plot('a1', at(103.81))]) }
    const report = await deliver(database.db, file, { ...query, scope: '510117104' })
    expect(report).toMatchObject({ replaced: ['唐昌街道'], changes: { gone: 7, unchanged: 2 } })
    expect(report.notes).toMatchObject([
      {
        message: expect.stringMatching(
          /没有 1 个村社区的记录，那里现有的 2 个要素（农科村 2）将随替换退出/,
        ),
      },
    ])
    expect(await keys()).toEqual(['a1', 'c1'])
    await undoChangeset(database.db, report.changeset, '试', planner)
  })

  it('takes the place of the whole layer where that is said', async () => {
    const file = { 'whole.geojson': collection([plot('a1', at(103.81))]) }
    const report = await deliver(database.db, file, { ...query, scope: 'layer' })
    expect(report).toMatchObject({ changes: { gone: 8, unchanged: 1 } })
    expect(report.replaced).toBeUndefined()
    expect(report.notes[0]?.message).toContain('没有 2 个村社区的记录，那里现有的 3 个要素')
    await undoChangeset(database.db, report.changeset, '试', planner)
  })

  it('holds for custom layers, which have no numbers', async () => {
    const patrol = (x: number, n: number) => feature(at(x), { n })
    const all = collection([patrol(103.81, 1), patrol(103.82, 2), patrol(103.91, 3)])
    const { layer } = await deliver(database.db, { 'p.geojson': all }, { custom: '巡查' })
    // the values of a row elsewhere do not make it that row
    const file = { 'p2.geojson': collection([patrol(103.81, 1), patrol(103.85, 3)]) }
    const replacing = { layer, mode: 'replace', scope: zhanqi } as const
    const report = await deliver(database.db, file, replacing)
    expect(report.changes).toMatchObject({ created: 1, geometry: 0, gone: 1, unchanged: 2 })
    const { rows } = await sql<{ n: string; unit_code: string }>`
      select properties ->> 'n' as n, unit_code from hegui.custom_feature
      where layer_id = ${layer} and rev_to is null order by 1, 2`.execute(database.db)
    expect(rows).toEqual([
      { n: '1', unit_code: zhanqi },
      { n: '3', unit_code: zhanqi },
      { n: '3', unit_code: nongke },
    ])
  })
})

describe('import into land parcels', () => {
  it('takes rows whose word or number is doubtful, and tells each to be checked', async () => {
    const at = (n: number) => square(103.86 + n * 0.001, 30.86, 0.0001)
    const row = { DLBM: '0101', DLMC: '水田', KCXS: 0, GDPDJB: '1', SJNF: '2023' }
    const file = collection([
      feature(at(0), { BSM: '1', ...row }),
      feature(at(1), { BSM: '2', ...row, DLMC: '旱地' }),
      feature(at(2), { BSM: '3', ...row, DLBM: '0601', DLMC: '农村宅基地' }),
      feature(at(3), { BSM: '4', ...row, KCXS: 9.5, GDPDJB: '9', SJNF: '1923' }),
    ])
    const report = await deliver(database.db, { 'DLTB.geojson': file }, { layer: 'land_parcel' })
    expect(report).toMatchObject({ read: 4, accepted: 4, rejected: 0 })
    expect(report.notes.map(({ row, message }) => `${row} ${message}`)).toEqual([
      expect.stringMatching(/^null DLMC .*用于核对，不另存/),
      expect.stringMatching(/^2 DLBM 为 0101（水田），DLMC 却是“旱地”（0103）.*请核对/),
      expect.stringMatching(/^3 DLBM 为 0601（工业用地），DLMC 却是“农村宅基地”（0702）/),
      expect.stringMatching(/^4 扣除系数.*9\.5.*0–1/),
      expect.stringMatching(/^4 耕地坡度级别.*1–5/),
      expect.stringMatching(/^4 数据年份.*1923.*2009–/),
    ])
  })
})

describe('rows to check', () => {
  it('have the shape of a feature under another key, or a code that departs from its form', async () => {
    const own = square(103.81, 30.81, 0.0001)
    const former = '510124104201JC90001'
    const file = collection([
      feature(own, { ZDDM: code(91), BDCDYH: `${code(91)}F00010001` }),
      feature(square(103.87, 30.81, 0.0001), { ZDDM: '5101171042', BDCDYH: '12' }),
      feature(square(103.872, 30.81, 0.0001), { ZDDM: former }),
    ])
    await deliver(
      database.db,
      { 'first.geojson': collection([feature(own, { ZDDM: code(90) })]) },
      { layer: 'homestead', mode: 'update' },
    )
    const report = await deliver(database.db, { 'zd.geojson': file }, { layer: 'homestead' })
    expect(report).toMatchObject({ read: 3, accepted: 3, rejected: 0 })
    const told = report.notes.map(({ row, message }) => `${row} ${message}`)
    expect(told).toEqual([
      expect.stringMatching(/^null 1 条的图形与图层中已有要素/),
      expect.stringContaining(`1 图形与图层中已有的 ${code(1)} 等 2 个要素完全相同`),
      expect.stringMatching(/^2 宗地代码 5101171042 有 10 位，应为 19 位/),
      expect.stringMatching(/^2 不动产单元号 12 有 2 位，应为 28 位/),
      expect.stringMatching(/^3 .*区划代码 510124，郫都区现为 510117/),
    ])
    const again = await deliver(
      database.db,
      { 'zd.geojson': file },
      { layer: 'homestead', mode: 'update' },
    )
    expect(again.notes.some(({ message }) => message.includes('完全相同'))).toBe(false)
  })

  it('of the second survey are set aside under the name of their list', async () => {
    const at = (n: number) => square(103.88 + n * 0.001, 30.81, 0.0001)
    const row = { BSM: '510117104201900001', DLBM: '0101', DLMC: '水田', TBMJ: 1 }
    const file = collection([
      feature(at(0), row),
      feature(at(1), { ...row, BSM: '510117104201900002', DLBM: '011' }),
    ])
    const report = await deliver(database.db, { 'a.geojson': file }, { layer: 'land_parcel' })
    expect(report).toMatchObject({ accepted: 1, rejected: 1 })
    expect(report.notes.find(({ row }) => row === 2)?.message).toMatch(
      /像二调.*“011 水田”.*没有.*对照表/,
    )
  })
})

it('a replacement without personal fields, as our own exports are for who may not see them, leaves their values', async () => {
  const plot = (n: number, more: object) =>
    feature(square(103.8 + n * 0.001, 30.85, 0.0001), { ZDDM: code(n), ...more })
  const replacing = { layer: 'homestead', mode: 'replace', scope: 'layer' } as const
  const full = collection([
    plot(95, { 权证号: '川（2020）0000095号', 备注: '甲' }),
    plot(96, { 权证号: '川（2020）0000096号' }),
  ])
  await deliver(database.db, { 'a.geojson': full }, { layer: 'homestead', mode: 'update' })
  const certificates = async () => {
    const { rows } = await sql<{ number: string | null }>`
      select certificate_number as number from layer.homestead
      where rev_to is null and parcel_code in (${code(95)}, ${code(96)}) order by parcel_code`.execute(
      database.db,
    )
    return rows.map(({ number }) => number)
  }
  const without = collection([plot(95, {}), plot(96, { ZL: '战旗村2组' })])
  const report = await deliver(database.db, { 'b.geojson': without }, replacing)
  expect(report.changes).toMatchObject({ created: 0, attributes: 1, geometry: 0, both: 0 })
  expect(report.notes.some(({ message }) => /涉及个人的字段.*权证号/.test(message))).toBe(true)
  expect(await certificates()).toEqual(['川（2020）0000095号', '川（2020）0000096号'])
})
