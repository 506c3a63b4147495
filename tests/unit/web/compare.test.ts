import { describe, expect, it } from 'vitest'
import type { ChangesetSummary } from '../../../server/api/contract.ts'
import { lastChangeOf, momentAt, momentsOf, placeOf } from '../../../web/compare/moments.ts'
import { placeOfVersion } from '../../../web/compare/place-of-version.ts'
import { switchedAgainst } from '../../../web/compare/switched-against.ts'
import { drawnLayers, knownLayers } from '../../../web/map/drawn-layers.ts'
import { arranged, formatBeside, parseBeside, plainSide } from '../../../web/state/beside.ts'
import { onePlanFilters } from '../../../web/state/one-plan-filters.ts'

const changeset = (id: number): ChangesetSummary => ({
  id,
  kind: 'import',
  actor: 'planner',
  at: '2026-11-24T08:00:00.000Z',
  reason: `${id}`,
  sourceFile: null,
  sourceSha256: null,
  layers: [],
  undoes: null,
  undoneBy: null,
})

describe('the time slider', () => {
  const moments = momentsOf([9, 5, 2].map(changeset))

  it('runs from the oldest changeset to the state in force', () => {
    expect(moments.map(({ id }) => id)).toEqual([2, 5, 9])
    expect(placeOf(moments, null)).toBe(2)
    expect(momentAt(moments, 2)).toBeNull()
    expect(momentAt(moments, 1)).toBe(5)
  })

  it('puts a revision between two moments at the earlier one, and one before all at the first', () => {
    expect(placeOf(moments, 7)).toBe(1)
    expect(placeOf(moments, 1)).toBe(0)
  })

  it('stays within its ends', () => {
    expect(momentAt(moments, -1)).toBe(2)
    expect(momentAt(moments, 8)).toBeNull()
  })
})

describe('the difference of a layer, before one chooses from when', () => {
  const touching = (id: number, ...layers: string[]) => ({ ...changeset(id), layers })
  const moments = momentsOf([touching(9, 'linpan'), touching(5, 'homestead'), touching(2, 'road')])

  it('begins before the last change of that layer, though others have changed since', () => {
    expect(lastChangeOf(moments, 'homestead')).toEqual({ from: 2, to: 9 })
    expect(lastChangeOf(moments, 'linpan')).toEqual({ from: 5, to: 9 })
  })

  it('is the last step where the layer has not changed since the first moment', () => {
    expect(lastChangeOf(moments, 'road')).toEqual({ from: 5, to: 9 })
    expect(lastChangeOf(momentsOf([changeset(2)]), 'road')).toEqual({ from: 2, to: 2 })
  })
})

describe('the slider over the versions of a plan', () => {
  const versions = [
    { code: 'A', revision: 1 },
    { code: 'A', revision: 4 },
    { code: 'B', revision: 3 },
    { code: 'B', revision: 8 },
  ]

  it('stands at the version of the shown plan that held at the revision', () => {
    expect(placeOfVersion(versions, 'B', null)).toBe(3)
    expect(placeOfVersion(versions, 'B', 5)).toBe(2)
    expect(placeOfVersion(versions, 'A', 3)).toBe(0)
    expect(placeOfVersion(versions, 'A', 4)).toBe(1)
  })

  it('stands at the first of a plan that did not hold yet', () => {
    expect(placeOfVersion(versions, 'B', 1)).toBe(2)
    expect(placeOfVersion(versions, 'C', null)).toBe(0)
  })
})

describe('what stands beside the map', () => {
  it('keeps its sides when the way changes, and fills up with plain ones', () => {
    const side = { revision: 4, shown: { linpan: true }, plan: null }
    expect(arranged('four', [side]).sides).toEqual([side, plainSide, plainSide])
    expect(arranged('two', [side, plainSide, plainSide]).sides).toEqual([side])
  })

  it('is written so that a person can read it', () => {
    const sides = [{ revision: 4, shown: { linpan: true, homestead: false }, plan: '郫规-1' }]
    expect(formatBeside({ way: 'swipe', sides })).toBe('swipe/4,-homestead,linpan,plan:郫规-1')
  })

  it('is left out where it is malformed, and what is malformed in a side too', () => {
    expect(parseBeside('three/4')).toBeNull()
    expect(parseBeside('two/x,li npan,;drop')?.sides).toEqual([plainSide])
  })

  it('names only layers that differ from the map', () => {
    const choices = [
      { id: 'a', main: true },
      { id: 'b', main: true },
      { id: 'c', main: false },
    ]
    expect(switchedAgainst(choices, ['a', 'c'])).toEqual({ b: false, c: true })
  })
})

it('filters the layer of a plan by its code, whatever the code holds', () => {
  expect(onePlanFilters({ kind: 'village', code: "A'1" })).toEqual([
    { layer: 'plan_village', text: "plan_code = 'A''1'" },
    { layer: 'plan', text: "code = 'A''1'" },
  ])
})

it('asks for the tiles of every layer at the revision that the map shows', () => {
  const known = knownLayers([
    {
      id: 'linpan',
      title: '林盘',
      titleEn: 'Linpan',
      geometryType: 'MultiPolygon',
      count: 3,
      revision: 9,
      tiles: '/tiles/linpan.json?revision=9',
      tileset: { template: '/tiles/linpan/{z}/{x}/{y}.mvt?revision=9', minZoom: 10, maxZoom: 18 },
    } as Parameters<typeof knownLayers>[0][number],
  ])
  const state = { shown: { linpan: true }, opacity: {} }
  const drawnAt = (revision: number | null) =>
    drawnLayers(known, state, 'http://map', { revision })[0]
  expect(drawnAt(4)?.tiles).toBe('http://map/tiles/linpan.json?revision=4')
  expect(drawnAt(null)?.tiles).toBe('http://map/tiles/linpan.json?revision=9')
  // the tiles that the summary names are those of the revision in force
  expect(drawnAt(4)?.tileset).toBeUndefined()
  expect(drawnAt(null)?.tileset?.tiles).toEqual([
    'http://map/tiles/linpan/{z}/{x}/{y}.mvt?revision=9',
  ])
})
