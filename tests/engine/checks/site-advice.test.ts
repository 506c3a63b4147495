/** What land a site takes, down to the last printed digit, and what would make it pass, judged again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import type { Conformity } from '../../../server/api/contract.ts'
import {
  type Advice,
  adviceSchema,
  type Occupation,
  type OccupationTheme,
  occupationSchema,
} from '../../../server/api/site-contract.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import { smallDistrict, smallOptions } from './small-district.ts'
import { writeFeatures } from './write-features.ts'

let database: TestDatabase
let app: ReturnType<typeof checkApp>

beforeAll(async () => {
  database = await openTestDatabase()
  const [first] = smallDistrict.land_parcel!
  await writeFeatures(database.db, {
    ...smallDistrict,
    // Overlaps parcel 1 by a strip: the data contradicts itself there.
    land_parcel: [
      ...smallDistrict.land_parcel!,
      {
        ...first!,
        fid: 3,
        geometry: rectangle(55, 0, 70, 60),
        values: { bsm: 'D3', class_code: '1101', ownership: '31', owner_name: '甲村一组' },
      },
    ],
  })
  app = checkApp(database, smallOptions)
})
afterAll(() => database.close())

const occupation = async (geometry: object) =>
  occupationSchema.parse(
    await app.planner.json<Occupation>('/api/conformity/occupation', { geometry }),
  )
const advice = async (geometry: object, use = 'homestead', more: object = {}) =>
  adviceSchema.parse(
    await app.planner.json<Advice>('/api/conformity/advice', { geometry, use, ...more }),
  )
const theme = ({ themes }: Occupation, id: string) => themes.find((each) => each.id === id)!
const number = (text: string) => Number(text.replaceAll(',', ''))
const sumOf = ({ rows }: OccupationTheme, unit: 'm2' | 'mu' | 'hectares') =>
  rows.reduce((sum, { printed }) => sum + number(printed[unit]), 0)

describe('the land a site takes', () => {
  it('adds up to the site in every table and unit, what has no data included', async () => {
    for (const site of [
      rectangle(40, 30, 90, 70),
      rectangle(0, 0, 7, 7),
      rectangle(560, 90, 610, 130),
    ]) {
      const answer = await occupation(site)
      for (const each of answer.themes)
        for (const unit of ['m2', 'mu', 'hectares'] as const)
          expect(sumOf(each, unit), `${each.id} ${unit}`).toBeCloseTo(
            number(answer.printed[unit]),
            9,
          )
    }
  })

  it('counts land once where parcels overlap, and says how much they do', async () => {
    const answer = await occupation(rectangle(50, 10, 70, 20))
    const land = theme(answer, 'land_parcel')
    expect(land.rows.map(({ code, title }) => `${code} ${title}`)).toEqual([
      '0101 水田 0101',
      '1101 河流水面 1101',
    ])
    const [paddy, river] = land.rows
    expect(paddy!.areaM2 / answer.areaM2).toBeCloseTo(0.5, 6)
    expect(river!.share).toBeCloseTo(0.5, 6)
    expect(land.overlapM2 / answer.areaM2).toBeCloseTo(0.25, 6)
    expect(theme(answer, 'owner').rows.map(({ title }) => title)).toContain('村民小组 · 甲村一组')
  })

  it('tells land outside a control line from land of which nothing is known', async () => {
    const answer = await occupation(rectangle(0, 0, 12, 10))
    const farmland = theme(answer, 'basic_farmland')
    expect(farmland.rows.map(({ title, unknown }) => [title, unknown])).toEqual([
      ['永久基本农田', false],
      ['范围外', false],
    ])
    expect(farmland.rows[0]!.share).toBeCloseTo(0.5, 6)
    const far = await occupation(rectangle(800, 500, 810, 510))
    expect(theme(far, 'land_parcel').rows).toMatchObject([{ title: '没有数据', unknown: true }])
    expect(theme(far, 'geohazard_zone')).toMatchObject({ missing: true, rows: [{ unknown: true }] })
  })

  it('calls nothing outside a line where the district ends', async () => {
    const answer = await occupation(rectangle(1990, 40, 2010, 60))
    expect(theme(answer, 'basic_farmland').rows).toMatchObject([{ unknown: true }])
  })

  it('refuses a shape that crosses itself', async () => {
    const [ring] = rectangle(0, 0, 10, 10).coordinates
    const [a, b, c, d] = ring!
    const response = await app.planner.ask('/api/conformity/occupation', {
      geometry: { type: 'Polygon', coordinates: [[a, c, b, d, a]] },
    })
    expect(response.status).toBe(422)
  })
})

describe('what would make a site pass', () => {
  it('is the part inside the boundary, judged again', async () => {
    const { usable, noUsable } = await advice(rectangle(560, 10, 640, 40), 'house')
    expect(noUsable).toBeNull()
    expect(usable!.cut).toEqual(['C01'])
    expect(usable!.share).toBeCloseTo(0.5, 2)
    expect(usable).toMatchObject({ failing: [], pieces: 1 })
    const asked = { geometry: usable!.geometry, use: 'house', rules: ['A01', 'B01', 'C01'] }
    const verdict = await app.planner.json<Conformity>('/api/conformity', asked)
    expect(verdict.result).toBe('conforming')
  })

  it('says so where nothing is left', async () => {
    const { usable, noUsable, uncut } = await advice(rectangle(10, 10, 30, 30), 'house')
    expect(usable).toBeNull()
    expect(noUsable!.title).toContain('没有剩下')
    expect(uncut).toEqual([])
  })

  it('says so where cutting solves nothing', async () => {
    expect((await advice(rectangle(540, 40, 549, 49), 'house')).noUsable!.title).toContain(
      '没有可以',
    )
  })

  it('moves away from a road as far as it has to, and no farther', async () => {
    const { moves } = await advice(rectangle(540, 820, 549, 829), 'house')
    expect(moves).toHaveLength(1)
    const [move] = moves
    expect(move).toMatchObject({ rule: 'E01', requiredM: 20, direction: { title: '北' } })
    expect(move!.distanceM).toBeCloseTo(11.09, 1)
    expect(move!.shiftM).toBeCloseTo(20 - move!.distanceM, 0)
    expect(move!.failing).not.toContain('E01')
    const rules = ['E01']
    const asked = { geometry: move!.geometry, use: 'house', rules }
    expect((await app.planner.json<Conformity>('/api/conformity', asked)).result).toBe('conforming')
  })

  it('leaves the road on the side where most of the site lies', async () => {
    const { moves } = await advice(rectangle(540, 805, 549, 829), 'house')
    expect(moves[0]).toMatchObject({ rule: 'E01', distanceM: 0 })
    expect(moves[0]!.failing).not.toContain('E01')
    expect(moves[0]!.direction.title).toBe('北')
  })

  it('leaves a road that it lies across by the side with the larger part, and no farther than it has to', async () => {
    // 20 m of road land with 20 m of setback; 12 m of the site south of it, 4 m north.
    const site = rectangle(540, 779, 549, 814)
    const [move] = (await advice(site, 'house')).moves
    expect(move).toMatchObject({ rule: 'E01', distanceM: 0, direction: { title: '南' } })
    expect(move!.failing).not.toContain('E01')
    const north = 814 - 790 + 20 / 1.109
    expect(move!.shiftM).toBeGreaterThan(north * 1.1)
    expect(move!.shiftM).toBeLessThan(north * 1.115 + 0.4)
  })

  it('names the approval that could open the way', async () => {
    const { approvals } = await advice(rectangle(0, 0, 10, 10))
    expect(approvals.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['A01', 'B01', 'C01']))
    expect(approvals.find(({ rule }) => rule === 'A01')).toMatchObject({ certain: true })
    expect(approvals.every(({ titleEn }) => !/\p{Script=Han}/u.test(titleEn))).toBe(true)
  })
})

describe('a household that applies', () => {
  const site = rectangle(540, 40, 549, 49)
  const of = (verdict: Conformity, rule: string) => verdict.rules.find(({ id }) => id === rule)!
  const judge = (household?: string) =>
    app.planner.json<Conformity>('/api/conformity', { geometry: site, use: 'homestead', household })

  it('with homesteads already is told of each', async () => {
    const verdict = await judge('F1')
    expect(of(verdict, 'D01')).toMatchObject({ result: 'nonconforming', reason: null })
    expect(of(verdict, 'D01').findings.map(({ objectName }) => objectName)).toEqual(['Z1', 'Z2'])
    expect(of(verdict, 'D01').findings[0]!.sentence).toMatch(/申请户已有宅基地 Z1.*现有 2 处/)
  })

  it('without any may have one, up to its size', async () => {
    const verdict = await judge('F3')
    expect(of(verdict, 'D01').result).toBe('conforming')
    expect(of(verdict, 'D02').result).toBe('conforming')
    const larger = { geometry: rectangle(520, 60, 540, 80), use: 'homestead', household: 'F3' }
    const wide = await app.planner.json<Conformity>('/api/conformity', larger)
    expect(of(wide, 'D02').result).toBe('nonconforming')
    expect(of(wide, 'D02').findings[0]!.measure.members).toBe(3)
  })

  it('that is not named leaves both open, and one that is unknown is refused', async () => {
    const verdict = await judge()
    expect(of(verdict, 'D01').result).toBe('undecidable')
    expect(of(verdict, 'D02').result).toBe('undecidable')
    const body = { geometry: site, use: 'homestead', household: 'F404' }
    const response = await app.planner.ask('/api/conformity', body)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('F404')
  })
})
