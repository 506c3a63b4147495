/** The planted list against twelve of the rules computed by other means. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { DemoDistrict, PlantedViolation } from '../../../seeds/generate-district.ts'
import { type Found, findViolations } from './by-hand/find-violations.ts'
import { demoDistrict } from './demo-district.ts'

/** Written once more by hand; the others are held against the engine alone. */
const byHand = ['A01', 'A07', 'B01', 'C01', 'C07', 'D01', 'D02', 'E01', 'E07', 'F01', 'G08', 'G09']
const isByHand = ({ rule }: PlantedViolation) => byHand.includes(rule)

const keyOf = (planted: PlantedViolation) =>
  `${planted.rule} ${planted.subjectLayer} ${planted.subjectFid} → ${planted.objectLayer ?? 'none'} ${planted.objectFid ?? 0} ${planted.state}`

describe('the planted violations', () => {
  let district: DemoDistrict
  let found: Found[]

  beforeAll(() => {
    district = demoDistrict()
    found = findViolations(district)
  }, 240_000)

  it('are exactly what the twelve rules find in the whole district', () => {
    const expected = new Set(district.planted.filter(isByHand).map(keyOf))
    const actual = new Set<string>(found.map(({ key }) => key))
    expect([...actual].filter((key) => !expected.has(key))).toEqual([])
    expect([...expected].filter((key) => !actual.has(key))).toEqual([])
  })

  it('are listed once each', () => {
    expect(new Set(district.planted.map(keyOf)).size).toBe(district.planted.length)
  })

  it('state the area of the evidence to 2 per cent', () => {
    const areas = new Map<string, number | undefined>(found.map(({ key, areaM2 }) => [key, areaM2]))
    for (const planted of district.planted) {
      const measured = areas.get(keyOf(planted))
      if (planted.areaM2 === undefined || measured === undefined) continue
      expect(Math.abs(planted.areaM2 - measured), keyOf(planted)).toBeLessThan(
        0.05 + measured * 0.02,
      )
    }
  })

  it('include every state these rules can report, at least five times each', () => {
    const counts = new Map<string, number>()
    for (const { rule, state } of district.planted.filter(isByHand))
      counts.set(`${rule} ${state}`, (counts.get(`${rule} ${state}`) ?? 0) + 1)
    expect([...counts.keys()].sort()).toEqual(
      [
        'A01 nonconforming',
        'A07 nonconforming',
        'B01 nonconforming',
        'C01 conditional',
        'C01 nonconforming',
        'C01 notice',
        'C01 undecidable',
        'C07 nonconforming',
        'D01 conditional',
        'D01 nonconforming',
        'D02 nonconforming',
        'D02 notice',
        'D02 undecidable',
        'E01 nonconforming',
        'E01 notice',
        'E01 undecidable',
        'E07 nonconforming',
        'E07 notice',
        'E07 undecidable',
        'F01 conditional',
        'F01 nonconforming',
        'F01 undecidable',
        'G08 nonconforming',
        'G09 nonconforming',
      ].sort(),
    )
    for (const [state, count] of counts) expect(count, state).toBeGreaterThanOrEqual(5)
  })

  it('lie in many towns, the pilot towns of the homestead reform among them', () => {
    const unitOf = new Map(district.layers.homestead.map(({ fid, unitCode }) => [fid, unitCode]))
    const towns = new Set(
      district.planted
        .filter((each) => each.subjectLayer === 'homestead')
        .map((each) => unitOf.get(each.subjectFid)!.slice(0, 9)),
    )
    for (const pilot of ['510117004', '510117104', '510117115']) expect(towns).toContain(pilot)
    expect(towns.size).toBeGreaterThanOrEqual(6)
  })
})
