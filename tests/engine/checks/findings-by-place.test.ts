/** Findings belong to every unit that they reach into, for whoever may see them, and once to the whole. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import { viewerOf } from '../../../gis-data/viewer.ts'
import type { CaseList } from '../../../server/api/case-contract.ts'
import { type CheckRun, type Finding, findingCountSchema } from '../../../server/api/contract.ts'
import { type PlanMatrix, planMatrixSchema } from '../../../server/api/plan-matrix-contract.ts'
import { storeOfAllRuns } from '../../../server/db/further-units.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { checkApp } from './check-app.ts'
import { editFeatures } from './edit-features.ts'
import { type Features, smallDistrict, unitA, unitB, unitC } from './small-district.ts'
import { writeFeatures } from './write-features.ts'

const town = unitA.slice(0, 9)
/** A square of ten steps here, ㎡. */
const SQUARE_M2 = 106.07

const inn = (fid: number, unitCode: string | undefined, corners: Corners) => ({
  fid,
  ...(unitCode && { unitCode }),
  geometry: rectangle(...corners),
  values: { code: `I${fid}`, plan_code: 'CY', kind: 'tourism', investor: '甲' },
})
type Corners = [number, number, number, number]

/** Inns on paddy along the boundary between unit A in the west and B in the east, at 1000. */
const places: Features = {
  unit: smallDistrict.unit!,
  plan_village: [
    {
      fid: 1,
      geometry: rectangle(850, 0, 1300, 400),
      values: { code: 'Y1', plan_code: 'CG', use_code: '0101' },
    },
  ],
  plan_industry: [
    // Of no unit: half of it in A, half in B.
    inn(1, undefined, [990, 0, 1010, 10]),
    // Of unit A, and reaches into B.
    inn(2, unitA, [995, 100, 1005, 110]),
    // Of unit A, and has a boundary in common with B.
    inn(3, unitA, [990, 200, 1000, 210]),
    inn(4, unitB, [1200, 0, 1210, 10]),
  ],
}

let database: TestDatabase
let app: ReturnType<typeof checkApp>
let run: CheckRun

beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, places)
  app = checkApp(database, { today: '2026-11-24', rules: ['G08'] })
  run = await app.planner.run()
})
afterAll(() => database.close())

type Asker = typeof app.planner
const found = async (unit: string | null, of = run, asker: Asker = app.planner) => {
  const place = unit === null ? '' : `?unit=${unit}`
  const { total, findings } = await asker.json<{ total: number; findings: Finding[] }>(
    `/api/checks/${of.id}/findings${place}`,
  )
  expect(total).toBe(findings.length)
  return findings.map(({ subjectId }) => subjectId).sort()
}
const counts = async (of = run, asker: Asker = app.planner) =>
  findingCountSchema
    .array()
    .parse(await asker.json(`/api/checks/${of.id}/counts`))
    .map(({ unitCodes, count }) => [unitCodes, count])
const cellOf = async (unit: string | null): Promise<PlanMatrix['cells'][number]> => {
  const place = unit === null ? '' : `&unit=${unit}`
  const path = `/api/plan-matrix?run=${run.id}${place}`
  const { cells } = planMatrixSchema.parse(await app.planner.json(path))
  return cells.find(({ a, b }) => a === 'village' && b === 'industry')!
}

describe('a finding that reaches into several units', () => {
  it('is found in each of them, but not where it only touches a boundary', async () => {
    expect(await found(unitA)).toEqual([1, 2, 3])
    expect(await found(unitB)).toEqual([1, 2, 4])
    expect(await found(unitC)).toEqual([])
  })

  it('is found once in their town and in the district', async () => {
    expect(await found(town)).toEqual([1, 2, 3, 4])
    expect(await found('510117')).toEqual([1, 2, 3, 4])
  })

  it('is counted once, with all of its units', async () => {
    expect(await counts()).toEqual([
      [[unitA], 1],
      [[unitA, unitB], 2],
      [[unitB], 1],
    ])
  })

  it('says into which units it reaches beside its own, in lists and files', async () => {
    const { findings } = await app.planner.json<{ findings: Finding[] }>(
      `/api/checks/${run.id}/findings`,
    )
    const units = (fid: number) => {
      const { unitCode, furtherUnits } = findings.find(({ subjectId }) => subjectId === fid)!
      return [unitCode, ...furtherUnits.map(({ code }) => code)]
    }
    expect([1, 2, 3].map(units)).toEqual([[null, unitA, unitB], [unitA, unitB], [unitA]])
    const csv = await (await app.planner.ask(`/api/checks/${run.id}/findings?format=csv`)).text()
    expect(csv).toContain('唐昌街道 甲村、唐昌街道 乙村')
  })

  it('is in the plan matrix of each, with the land that lies there', async () => {
    const [inA, inB, all] = [await cellOf(unitA), await cellOf(unitB), await cellOf(null)]
    expect([inA.count, inB.count, all.count]).toEqual([3, 3, 4])
    expect(inA.areaM2).toBeCloseTo(2.5 * SQUARE_M2, 1)
    expect(inB.areaM2).toBeCloseTo(2.5 * SQUARE_M2, 1)
    expect(inA.areaM2 + inB.areaM2).toBeCloseTo(all.areaM2, 2)
  })

  it('has its case in the lists of each', async () => {
    const { findings } = await app.planner.json<{ findings: Finding[] }>(
      `/api/checks/${run.id}/findings`,
    )
    const { id } = findings.find(({ subjectId }) => subjectId === 1)!
    const who = { actor: '李核查', reason: '现场核查' }
    await app.planner.json('/api/cases', { run: run.id, finding: id, ...who })
    const cases = async (unit: string) =>
      (await app.planner.json<CaseList>(`/api/cases?unit=${unit}`)).total
    expect([await cases(unitA), await cases(unitB), await cases(unitC)]).toEqual([1, 1, 0])
    expect([await cases(town), await cases('510117')]).toEqual([1, 1])
  })
})

describe('a viewer of one unit', () => {
  it('sees no finding of a row beyond it, also where that reaches into the unit', async () => {
    const beyond = app.as(viewerOf('planner', [unitB]))
    expect(await found(null, run, beyond)).toEqual([1, 4])
    expect(await found(unitB, run, beyond)).toEqual([1, 4])
    expect(await found(unitA, run, beyond)).toEqual([1])
    const path = `/api/plan-matrix?run=${run.id}&unit=${unitB}`
    const { cells } = planMatrixSchema.parse(await beyond.json(path))
    expect(cells.find(({ a, b }) => a === 'village' && b === 'industry')?.count).toBe(2)
  })

  it('has counts of that unit alone', async () => {
    expect(await counts(run, app.as(viewerOf('planner', [unitB])))).toEqual([[[unitB], 2]])
  })
})

describe('the units of findings', () => {
  const stored = async () =>
    (
      await sql<{ fid: number; unit: string }>`
        select f.subject_id as fid, further.unit_code as unit
        from hegui.finding_unit further join hegui.finding f on f.id = further.finding_id
        order by 1, 2`.execute(database.db)
    ).rows

  it('are given to runs from before there were any', async () => {
    const before = await stored()
    expect(before).toHaveLength(3)
    await database.db.deleteFrom('hegui.finding_unit').execute()
    await storeOfAllRuns(database.db)
    expect(await stored()).toEqual(before)
  })

  it('are kept where a run takes findings over, and anew where boundaries moved', async () => {
    await editFeatures(database.db, {}, { plan_industry: [inn(5, unitB, [1250, 0, 1260, 10])] })
    const later = await app.planner.run({ basedOn: run.id })
    expect(await found(unitB, later)).toEqual([1, 2, 4, 5])
    const [first, second] = smallDistrict.unit!
    await editFeatures(
      database.db,
      { unit: [1, 2] },
      {
        unit: [
          { ...first!, geometry: rectangle(0, 0, 900, 1000) },
          { ...second!, geometry: rectangle(900, 0, 2000, 1000) },
        ],
      },
    )
    const moved = await app.planner.run({ basedOn: later.id })
    expect(await found(unitA, moved)).toEqual([2, 3])
    expect(await found(unitB, moved)).toEqual([1, 2, 3, 4, 5])
    expect(await found(unitA, later)).toEqual([1, 2, 3])
    const whole = await app.planner.run()
    expect(moved.origin.resultSha256).toBe(whole.origin.resultSha256)
    expect(await counts(moved)).toEqual(await counts(whole))
  })
})
