/** The role by which QGIS reads the database: the layers as they stand, no personal field, nothing to write. */
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeReaderRole } from '../../../server/ogc/reader-role/make-reader-role.ts'
import { runHegui } from '../cli/run-hegui.ts'
import { collection, deliver, feature, square } from '../import/deliver.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { testEngine } from '../test-engine.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  const household = feature(null, { 户编码: '5101171042010001', 户主: '张三', 家庭人口: 4 })
  await deliver(database.db, { 'hu.geojson': collection([household]) }, { layer: 'household' })
  const plot = feature(square(103.8, 30.8, 0.01), { 名称: '甲', 户主: '张三' })
  await deliver(database.db, { 'plots.geojson': collection([plot]) }, { custom: 'plots' })
})
afterAll(() => database.close())

describe.runIf(testEngine() === 'postgis')('on a PostgreSQL server', () => {
  let reader: pg.Client
  beforeAll(async () => {
    await makeReaderRole(database.db)
    // Made a second time, it is the same.
    expect(await makeReaderRole(database.db)).toContain('plots')
    reader = new pg.Client({ connectionString: database.location.databaseUrl! })
    await reader.connect()
    await reader.query('set role hegui_reader')
  })
  afterAll(() => reader.end())

  const columns = async (view: string) =>
    (await reader.query(`select * from reader.${view}`)).fields.map(({ name }) => name)

  it('shows each layer without personal fields', async () => {
    expect(await columns('household')).toContain('member_count')
    for (const name of ['head_name', 'head_id_number', 'telephone'])
      expect(await columns('household')).not.toContain(name)
    expect(await columns('plots')).toEqual(['fid', 'unit_code', '名称', 'area_m2', 'geom'])
    expect((await reader.query('select * from reader.household')).rows).toHaveLength(1)
  })

  it.each([
    'select head_name from layer.household',
    'select * from hegui.custom_feature',
    'select * from hegui.changeset',
    'insert into reader.household (fid) values (9)',
    'update reader.household set member_count = 9',
    'delete from reader.household',
    'drop view reader.household',
    'create table reader.mine (a integer)',
    'create table public.mine (a integer)',
  ])('refuses %s', async (statement) => {
    await expect(reader.query(statement)).rejects.toThrow(/permission denied|must be owner/)
  })
})

describe.runIf(testEngine() === 'embedded')('on the embedded engine', () => {
  it('is told to be for PostgreSQL', async () => {
    const { code, err } = await runHegui({ DATA_DIR: database.location.dataDir }, ['reader-role'])
    expect(code).toBe(1)
    expect(err).toContain('DATABASE_URL')
  })
})
