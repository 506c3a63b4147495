import { describe, expect, it } from 'vitest'
import { formatSites, parseSites } from '../../../web/site/site-address.ts'
import { groupOutcomes, type Outcome } from '../../../web/site/site-groups.ts'

const ring = [
  [103.850470989, 30.815091234],
  [103.85058, 30.8151],
  [103.8505, 30.8152],
  [103.850470989, 30.815091234],
]
const polygon = { type: 'Polygon' as const, coordinates: [ring] }

describe('sites in the address', () => {
  it('come back to the last of nine decimals, each in its place', () => {
    const text = formatSites([null, polygon])
    expect(text).toMatch(/^~[\w.-]+$/)
    const [first, second] = parseSites(text)
    expect(first).toBeNull()
    second!.coordinates[0]!.forEach(([lng, lat], at) => {
      expect(lng).toBeCloseTo(ring[at]![0]!, 9)
      expect(lat).toBeCloseTo(ring[at]![1]!, 9)
    })
    expect(formatSites(parseSites(text))).toBe(text)
  })

  it('with holes, parts or very many corners are not kept rather than kept wrongly', () => {
    expect(formatSites([{ type: 'Polygon', coordinates: [ring, ring] }, null])).toBeNull()
    expect(formatSites([{ type: 'MultiPolygon', coordinates: [[ring]] }, null])).toBeNull()
    const long = Array.from({ length: 400 }, (_, at) => [103.8 + at * 0.000123456, 30.8])
    expect(formatSites([{ type: 'Polygon', coordinates: [[...long, long[0]!]] }, null])).toBeNull()
  })

  it.each(['', 'x', '1.2.3', '1.2.3.4', 'zzzzzzzzzz.1.1.1.1.1', '~~~', '-.-.-.-.-.-'])(
    'that are malformed are none: %s',
    (text) => {
      expect(parseSites(text).every((site) => site === null)).toBe(true)
    },
  )
})

const outcome = (id: string, result: Outcome['result'], missing: string[] = []): Outcome => ({
  id,
  version: 1,
  result,
  reason: null,
  reasonEn: null,
  missing,
  findings: [],
})

describe('a verdict of many rules', () => {
  it('is read failing first, with the undecided by the layer they lack', () => {
    const groups = groupOutcomes([
      outcome('C01', 'conforming'),
      outcome('E02', 'undecidable', ['railway']),
      outcome('D01', 'undecidable'),
      outcome('E01', 'undecidable', ['railway']),
      outcome('B01', 'conditional'),
      outcome('A02', 'nonconforming'),
      outcome('A01', 'nonconforming'),
    ])
    expect(groups.map(({ state }) => state)).toEqual([
      'nonconforming',
      'conditional',
      'undecidable',
      'conforming',
    ])
    expect(groups[0]!.outcomes.map(({ id }) => id)).toEqual(['A01', 'A02'])
    expect(groups[2]!.byMissing).toMatchObject([
      { missing: ['railway'], outcomes: [{ id: 'E01' }, { id: 'E02' }] },
      { missing: [], outcomes: [{ id: 'D01' }] },
    ])
  })

  it('loses no rule', () => {
    const states = [
      'nonconforming',
      'notice',
      'not_applicable',
      'conforming',
      'undecidable',
    ] as const
    const rules = states.map((state, at) => outcome(`A0${at}`, state))
    expect(groupOutcomes(rules).flatMap(({ outcomes }) => outcomes)).toHaveLength(rules.length)
  })
})
