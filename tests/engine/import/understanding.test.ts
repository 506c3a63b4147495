/** What is proposed of a delivery, and what an import refuses to guess. */
import { sql } from 'kysely'
import proj4 from 'proj4'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Field } from '../../../gis-data/catalogue.ts'
import { cgcs2000, zone35 } from '../../../gis-data/crs.ts'
import { unit } from '../../../gis-data/layers/unit.ts'
import type { InspectedDataset } from '../../../server/api/import-contract.ts'
import {
  deleteProfile,
  readProfiles,
  saveProfile,
} from '../../../server/import/profiles/profile-store.ts'
import { boundaryText, origin, rectangleAt } from '../../unit/sites/site-texts.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { collection, deliver, feature, square } from './deliver.ts'
import { inspect, inspectOne } from './inspect.ts'
import { encoderOf, shapefile, type TextField } from './write-shapefile.ts'
import { zip } from './write-zip.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const text = (name: string, bytes = 40): TextField => ({ name, bytes })
const gbk = encoderOf('gbk')

interface Sheet {
  readonly stem: string
  readonly fields: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly prj?: string
  readonly metres?: boolean | string
}

function sheet({ stem, fields, rows, prj, metres = false }: Sheet): Record<string, Buffer> {
  return shapefile(stem, {
    fields: fields.map((name) => text(name)),
    encode: gbk,
    rows: rows.map((values, at) => ({
      values,
      rings: square(103.8 + at * 0.002, 30.9, 0.001).coordinates.map((ring) =>
        ring.map(([x, y]) =>
          metres
            ? proj4(cgcs2000.proj4, metres === true ? zone35.proj4 : metres, [x!, y!])
            : [x!, y!],
        ),
      ),
    })),
    ...(prj && { prj }),
  })
}

const geographic = (datum: string) =>
  `GEOGCS["GCS_${datum}",DATUM["D_${datum}",SPHEROID["S",6378140.0,298.257]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]`
const cgcs =
  'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]'

const zone35Prj = `PROJCS["CGCS2000_3_Degree_GK_Zone_35",${cgcs},PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",35500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",105.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`
/** Without the zone's number before the easting. */
const bare105 = zone35.proj4.replace('35500000', '500000')

describe('the coordinate system', () => {
  it('of a secret datum is refused with its reason', async () => {
    const files = sheet({
      stem: 'old',
      fields: ['MC'],
      rows: [['a']],
      prj: geographic('Xian_1980'),
    })
    const { crs, crsRefused } = await inspectOne(database.db, files)
    expect(crs).toEqual([])
    expect(crsRefused?.reason).toContain('不公开')
  })

  it('that only a name gives away is refused too', async () => {
    const files = sheet({ stem: 'DLTB_西安80坐标', fields: ['MC'], rows: [['a']], metres: true })
    const { crs, crsRefused } = await inspectOne(database.db, files)
    expect(crs).toEqual([])
    expect(crsRefused?.reasonEn).toContain('Xian 1980')
  })

  it('that the header of a boundary text declares is proposed in its words, and taken', async () => {
    const [north, east] = origin
    const files = { 'jzd.txt': boundaryText([[rectangleAt(north, east, 40, 60)]]) }
    const { crs } = await inspectOne(database.db, files)
    expect(crs).toMatchObject([{ crs: 'EPSG:4523', from: 'declared', axes: 'xy' }])
    expect(crs[0]?.reason).toContain(
      '文件头写明 坐标系=2000国家大地坐标系、几度分带=3、带号=35、计量单位=米',
    )
    const report = await deliver(database.db, files, { custom: '界址' })
    expect(report).toMatchObject({ accepted: 1, crs: { srid: 4523 } })
  })

  it('against its numbers is proposed second', async () => {
    const files = sheet({ stem: 'wrong', fields: ['MC'], rows: [['a']], prj: cgcs, metres: true })
    const { crs } = await inspectOne(database.db, files)
    expect(crs.map(({ crs: code, from }) => [code, from])).toEqual([
      ['EPSG:4523', 'coordinates'],
      ['EPSG:4490', 'declared'],
    ])
    expect(crs[0]?.reason).toContain('与文件的声明不符')
  })

  it('that a .prj declares wrongly yields to the numbers without a stop, and is told', async () => {
    const files = (proj4: string) =>
      sheet({ stem: 'zone', fields: ['MC'], rows: [['a'], ['b']], prj: zone35Prj, metres: proj4 })
    const bare = await deliver(database.db, files(bare105), { custom: 'bare105' })
    expect(bare).toMatchObject({ accepted: 2, crs: { srid: 4544, from: 'coordinates' } })
    expect(bare.notes[0]?.message).toContain('文件声明 EPSG:4523')
    expect(bare.notes[0]?.message).toContain('已按 EPSG:4544')
    const right = await deliver(database.db, files(zone35.proj4), { custom: 'zone35' })
    expect(right).toMatchObject({ accepted: 2, crs: { srid: 4523, from: 'file' } })
    expect(right.notes).toEqual([])
    const swapped = { axes: 'yx', custom: 'swapped' } as const
    await expect(deliver(database.db, files(zone35.proj4), swapped)).rejects.toMatchObject({
      detail: expect.stringMatching(/--crs EPSG:4523 --axes yx/),
    })
  })

  it('that no system fits is told with what was tried, and refused in words', async () => {
    const local = '+proj=tmerc +lon_0=104 +x_0=40000 +y_0=-3360000 +ellps=GRS80'
    const rows = [['a'], ['b']]
    const bare = sheet({ stem: 'local', fields: ['MC'], rows, metres: local })
    const { crs, crsTried, crsRefused } = await inspectOne(database.db, bare)
    expect({ crs, crsRefused }).toEqual({ crs: [], crsRefused: null })
    expect(crsTried?.reason).toMatch(/都不落在郫都区.*地方坐标/)
    expect(crsTried?.ways.map((way) => [way.crs, way.axes])).toContainEqual(['EPSG:4544', 'xy'])
    expect(crsTried?.ways[0]?.reason).toMatch(/距郫都区约 \d+ 公里/)
    await expect(deliver(database.db, bare, { custom: 'local' })).rejects.toMatchObject({
      detail: expect.stringMatching(/没有坐标系说明.*地方坐标/),
    })
    const said = sheet({ stem: 'local', fields: ['MC'], rows, metres: local, prj: zone35Prj })
    await expect(deliver(database.db, said, { custom: 'local' })).rejects.toMatchObject({
      detail: expect.stringMatching(/文件声明 EPSG:4523.*超出它的范围/),
    })
  })

  it('of rows that are in several is proposed with the share of each', async () => {
    const [north, east] = origin
    const files = {
      'jzd.txt': boundaryText([
        [rectangleAt(north, east, 40, 60)],
        [rectangleAt(north, east - 35_000_000, 40, 60)],
      ]),
    }
    const { crs } = await inspectOne(database.db, files)
    expect(crs.map((way) => [way.crs, way.insideShare])).toEqual([
      ['EPSG:4523', 0.5],
      ['EPSG:4544', 0.5],
    ])
    const query = { custom: '混合', crs: 'EPSG:4523' }
    const report = await deliver(database.db, files, query)
    expect(report).toMatchObject({ accepted: 1, rejected: 1 })
    const aside = report.notes.find(({ kind }) => kind === 'set_aside')
    expect(aside).toMatchObject({
      row: 2,
      message: expect.stringMatching(/^坐标超出坐标系的适用范围/),
    })
  })

  it('that is not declared is never taken: the refusal says what the numbers suggest', async () => {
    const files = sheet({ stem: 'bare', fields: ['MC'], rows: [['a']], metres: true })
    await expect(deliver(database.db, files, { custom: 'bare' })).rejects.toMatchObject({
      detail: expect.stringMatching(/没有坐标系说明.*--crs EPSG:4523（.*全部落在郫都区内/),
    })
  })

  it('of data traced from a public map is proposed with a warning', async () => {
    await addVillage()
    const rows = (shift: readonly [number, number]) =>
      collection(
        Array.from({ length: 60 }, (_, at) =>
          feature(
            {
              type: 'Point',
              coordinates: [
                103.8021 + (at % 10) * 0.0017 + shift[0],
                30.9003 + Math.floor(at / 10) * 0.0031 + shift[1],
              ],
            },
            { ZLDWDM: '5101171042010000000' },
          ),
        ),
      )
    const honest = await inspectOne(database.db, { 'a.geojson': rows([0, 0]) })
    const traced = await inspectOne(database.db, { 'a.geojson': rows([0.00224, -0.00258]) })
    expect(honest.crs[0]?.reason).not.toContain('GCJ-02')
    expect(traced.crs[0]?.reason).toContain('GCJ-02')
    const named = await inspectOne(database.db, { '高德_a.geojson': rows([0, 0]) })
    expect(named.crs[0]?.reasonEn).toContain('GCJ-02')
  })
})

/** 103.80–103.82°E, 30.90–30.92°N. */
async function addVillage(): Promise<void> {
  const declared: readonly Field[] = unit.fields
  const fields = declared.filter(({ required }) => required)
  const values = fields.map(({ name, type }) =>
    name === 'code' ? sql`'510117104201'` : type === 'text' ? sql`'x'` : sql`null`,
  )
  await sql`insert into hegui.changeset (kind, actor, reason) values ('import', 'test', 'test')`.execute(
    database.db,
  )
  await sql`
    insert into layer.unit (fid, rev_from, geom, ${sql.join(fields.map(({ name }) => sql.id(name)))})
    select 1, max(id), ST_Multi(ST_MakeEnvelope(103.80, 30.90, 103.82, 30.92, 4490)), ${sql.join(values)}
    from hegui.changeset`.execute(database.db)
}

const plan = (rows: readonly (readonly [string, string])[], fields = ['BSM', 'GHDLBM', 'GHDLMC']) =>
  sheet({
    stem: 'GHDLTB',
    fields,
    rows: rows.map(([code, title], at) => [`51011710420100000${at}`, code, title]),
    prj: cgcs,
  })
const codesOf = ({ ambiguousCodes }: InspectedDataset) =>
  ambiguousCodes.map(({ delivered, rows, choices }) => [
    delivered,
    rows,
    choices.map(({ code }) => code),
  ])

describe('the land codes', () => {
  it('of 2020 are known by the words beside them, and need no question', async () => {
    const dataset = await inspectOne(
      database.db,
      plan([
        ['2303', '田间道'],
        ['0703', '农村宅基地'],
      ]),
    )
    expect(dataset.codeSystem).toMatchObject({ id: 'landUse2020' })
    expect(codesOf(dataset)).toEqual([])
  })

  it('of the survey in a plan are told, and asked where one may be several', async () => {
    const dataset = await inspectOne(
      database.db,
      plan([
        ['0702', '农村宅基地'],
        ['0702', '农村宅基地'],
        ['1006', '农村道路'],
        ['0101', '水田'],
      ]),
    )
    expect(dataset.codeSystem).toMatchObject({ id: 'landSurvey2019' })
    expect(codesOf(dataset)).toEqual([
      ['0702', 2, ['0703', '0704']],
      ['1006', 1, ['0601', '1207']],
    ])
  })

  it('that mean different things in two lists are asked where no word tells', async () => {
    const dataset = await inspectOne(
      database.db,
      plan([
        ['2303', ''],
        ['0703', ''],
      ]),
    )
    expect(codesOf(dataset)).toEqual([['2303', 1, ['2303', '060102']]])
  })

  it('go in translated, and rows that nobody has decided are set aside by name', async () => {
    const own = (id: string, codes: Record<string, string>) => ({
      id,
      title: id,
      titleEn: id,
      builtIn: false,
      layer: 'plan_village',
      mapping: { code: 'BSM', use_code: 'GHDLBM', plan_code: '=CG1' },
      codes: { use_code: codes },
      codeSystem: null,
      crs: null,
      encoding: null,
      axes: null,
    })
    await saveProfile(database.db, own('undecided', {}), 'planner')
    await saveProfile(database.db, own('decided', { '0702': '0703' }), 'planner')
    const files = plan([
      ['0702', '农村宅基地'],
      ['0101', '水田'],
    ])
    const first = await deliver(database.db, files, { layer: 'plan_village', profile: 'undecided' })
    expect(first).toMatchObject({ accepted: 1, rejected: 1 })
    expect(first.notes.find(({ kind }) => kind === 'set_aside')).toMatchObject({
      row: 1,
      message: expect.stringContaining('0702（'),
    })
    const again = await deliver(database.db, files, {
      layer: 'plan_village',
      profile: 'decided',
      mode: 'update',
    })
    expect(again).toMatchObject({ accepted: 2, rejected: 0 })
    const { rows } = await sql<{ use_code: string; plan_code: string }>`
      select use_code, plan_code from layer.plan_village where rev_to is null
      order by code`.execute(database.db)
    expect(rows).toEqual([
      { use_code: '0703', plan_code: 'CG1' },
      { use_code: '0101', plan_code: 'CG1' },
    ])
    await deleteProfile(database.db, 'undecided')
    expect((await readProfiles(database.db)).map(({ id }) => id)).not.toContain('undecided')
  })
})

describe('a profile', () => {
  it('that is built in cannot be overwritten, and one of unknown fields not saved', async () => {
    const [builtIn] = await readProfiles(database.db)
    await expect(saveProfile(database.db, builtIn!, 'planner')).rejects.toMatchObject({
      kind: 'conflict',
    })
    const wrong = { ...builtIn!, id: 'own', mapping: { nothing: 'BSM' } }
    await expect(saveProfile(database.db, wrong, 'planner')).rejects.toMatchObject({
      kind: 'bad_request',
    })
  })

  it('of another layer is refused', async () => {
    const files = sheet({ stem: 'DLTB', fields: ['BSM'], rows: [['1']], prj: cgcs })
    await expect(
      deliver(database.db, files, { layer: 'homestead', profile: 'land-survey-parcels' }),
    ).rejects.toMatchObject({ kind: 'bad_request' })
  })

  it('that was saved is proposed for deliveries of its layout', async () => {
    await saveProfile(
      database.db,
      {
        id: 'town-houses',
        title: '镇街农房台账',
        titleEn: 'Houses of a town',
        builtIn: false,
        layer: 'rural_house',
        mapping: { house_code: '房号', storeys: '层' },
        codes: {},
        codeSystem: null,
        crs: null,
        encoding: null,
        axes: null,
      },
      'planner',
    )
    const files = sheet({
      stem: 'anything',
      fields: ['房号', '层', '备注'],
      rows: [['F1', '2', '']],
      prj: cgcs,
    })
    const { layers } = await inspectOne(database.db, files)
    expect(layers[0]).toMatchObject({
      layer: 'rural_house',
      profile: 'town-houses',
      mapping: { house_code: '房号', storeys: '层' },
    })
  })
})

describe('a Shapefile', () => {
  it('with a table of names beside it has its long names again', async () => {
    const files = sheet({
      stem: 'names',
      fields: ['DECLARED_A', 'MC'],
      rows: [['5', 'a']],
      prj: cgcs,
    })
    const table = '\ufeff字段\t全名\r\nDECLARED_A\tdeclared_area_m2\r\nNOTHING\tx\r\n'
    const { fields } = await inspectOne(database.db, {
      ...files,
      'names.fields.txt': Buffer.from(table),
    })
    expect(fields.map(({ name, samples }) => [name, samples[0]])).toEqual([
      ['declared_area_m2', '5'],
      ['MC', 'a'],
    ])
  })

  it('that cannot be read leaves the others of its archive', async () => {
    const good = sheet({ stem: 'good', fields: ['MC'], rows: [['a']], prj: cgcs })
    const bad = sheet({ stem: 'bad', fields: ['MC'], rows: [['a']] })
    const archive = zip([
      ...Object.entries(good).map(([name, content]) => ({ name, content })),
      { name: 'bad.shp', content: bad['bad.shp']!.subarray(0, 90) },
      { name: 'bad.dbf', content: bad['bad.dbf']! },
    ])
    const { datasets } = await inspect(database.db, { '成果.zip': archive })
    expect(datasets.map(({ file, problem }) => [file, problem?.status ?? null])).toEqual([
      ['bad.shp', 422],
      ['good.shp', null],
    ])
  })
})
