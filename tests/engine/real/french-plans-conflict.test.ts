/** Two real plans as two of the five kinds: the rules find their conflicts as others computed them. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckRun } from '../../../server/api/contract.ts'
import { checkApp } from '../checks/check-app.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { testEngine } from '../test-engine.ts'
import {
  EASTWARD_DEGREES,
  type ExpectedOverlay,
  frenchPlans,
  readExpected,
  writeAsTwoPlans,
  zoneOverlaps,
} from './french-plan.ts'

/**
 * Straight edges in Lambert 93 are not straight in degrees: what that may make. Measured 0.112 on
 * prescriptions and 0.354 on the border of the two largest zones, kilometres long.
 */
const BETWEEN_CRS_M2 = 0.4
/** The rules' `min_area_m2`. */
const COUNTS_FROM_M2 = 1

/** The second has ten times the corners: it would keep the embedded engine busy for minutes. */
const plans = testEngine() === 'postgis' ? frenchPlans : frenchPlans.slice(0, 1)

describe.each(plans)('the plan $folder', (plan) => {
  let database: TestDatabase
  let expected: ExpectedOverlay
  let run: CheckRun
  beforeAll(async () => {
    database = await openTestDatabase()
    expected = await readExpected(plan)
    await writeAsTwoPlans(database.db, plan)
    run = await checkApp(database).planner.run({ rules: ['G11', 'G12'] })
  })
  afterAll(() => database.close())

  /** Planar ㎡ of the evidence, taken back to France and its CRS, by positions in the files from 0. */
  async function found(rule: string): Promise<Map<string, number>> {
    const { rows } = await sql<{ pair: string; area: number }>`
      select (subject_id - 1) || ' × ' || (object_id - 1) as pair,
        ST_Area(ST_Transform(ST_Translate(evidence, ${-EASTWARD_DEGREES}::float8, 0), 2154)) as area
      from hegui.finding where run_id = ${run.id} and rule = ${rule}`.execute(database.db)
    return new Map(rows.map(({ pair, area }) => [pair, area]))
  }

  /** Pairs found and not wanted, wanted and not found, or of another size. */
  const differences = (seen: Map<string, number>, wanted: ReadonlyMap<string, number>) =>
    [...new Set([...seen.keys(), ...wanted.keys()])].filter((pair) => {
      const [here, there] = [seen.get(pair), wanted.get(pair)]
      if (here !== undefined && there !== undefined)
        return !(Math.abs(here - there) <= BETWEEN_CRS_M2)
      return (here ?? there ?? Number.NaN) > COUNTS_FROM_M2 + BETWEEN_CRS_M2
    })

  it('is judged whole: every zone checked, none set aside', () => {
    expect(run.status).toBe('done')
    for (const { considered, checked, setAside } of run.rules) {
      expect(checked).toBe(considered)
      expect(setAside).toBe(0)
    }
  })

  it('prescriptions against zones: the expected pairs and areas (G12)', async () => {
    const pairs = await found('G12')
    expect(differences(pairs, expected.pairs)).toEqual([])
    const large = [...expected.pairs.values()].filter((area) => area > COUNTS_FROM_M2)
    expect(Math.abs(pairs.size - large.length)).toBeLessThanOrEqual(1)
  })

  it('zones over zones: as many as expected, each pair once, with its area (G11)', async () => {
    const overlaps = await zoneOverlaps(database.db, plan)
    const counted = [...overlaps.values()].filter((areaM2) => areaM2 > 0.01)
    expect(counted).toHaveLength(expected.zoneOverlaps)
    expect(differences(await found('G11'), overlaps)).toEqual([])
  })
})
