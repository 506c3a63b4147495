import { featureFilter } from '@maplibre/maplibre-gl-style-spec'
import type { FillLayerSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { areaText } from '../../../gis-data/area-text.ts'
import { stateTitles } from '../../../gis-data/rules/rule.ts'
import type { RuleOutcome, UnitSummary } from '../../../server/api/contract.ts'
import { matchesFilter } from '../../../web/checks/finding-filter.ts'
import { findingsOverlay } from '../../../web/checks/findings-overlay.ts'
import { foldRules } from '../../../web/checks/fold-rules.ts'
import { matrixColumns, matrixRows, matrixSums } from '../../../web/checks/matrix-rows.ts'
import { proofOverlay } from '../../../web/checks/proof-overlay.ts'
import { sumByState } from '../../../web/checks/sum-by-state.ts'
import { worstByUnit } from '../../../web/checks/worst-by-unit.ts'
import { overlayGroups } from '../../../web/map/legend/overlay-legend.ts'
import { metadataOf } from '../../../web/map/style/layer-context.ts'
import { mapTokens } from '../../../web/map/style/map-tokens.ts'

const units = [
  { code: '510117104', name: '唐昌镇', level: 'town', centre: [103.8, 30.9] },
  { code: '510117104201', name: '战旗村', level: 'unit', centre: [103.81, 30.91] },
  { code: '510117104202', name: '横山村', level: 'unit', centre: [103.82, 30.92] },
] as unknown as UnitSummary[]

const found = (rule: string, state: 'nonconforming' | 'notice', ...unitCodes: string[]) => ({
  rule,
  state,
  unitCodes,
  fit: null,
  count: 1,
})

describe('the matrix of units and rules', () => {
  const counts = [
    { ...found('A01', 'notice', '510117104201'), count: 2 },
    found('E01', 'notice', '510117104201'),
    found('A01', 'notice', '510117104202'),
    found('A01', 'nonconforming', '510117104202'),
    found('C07', 'notice'),
    found('A02', 'notice', '510117104201', '510117104202'),
  ]
  const rows = matrixRows(counts, units)

  it('puts first what hurts: nonconforming before many', () => {
    expect(rows.map(({ name }) => name)).toEqual(['横山村', '战旗村', ''])
  })

  it('counts each cell and shows the worst of it', () => {
    expect(rows[0]!.cells.get('A01')).toEqual({ count: 2, worst: 'nonconforming', worstCount: 1 })
    expect(rows[1]!.cells.get('A01')).toEqual({ count: 2, worst: 'notice', worstCount: 2 })
  })

  it('sums up each group of rules', () => {
    expect(rows[1]!.cells.get('E')).toEqual({ count: 1, worst: 'notice', worstCount: 1 })
  })

  it('shows rules while they fit, else their groups, and the rules of the open one', () => {
    const counts = ['A01', 'A07', 'E01'].map((rule) => found(rule, 'notice'))
    expect(matrixColumns(counts, null, 3)).toEqual({ rules: ['A01', 'A07', 'E01'], grouped: false })
    expect(matrixColumns(counts, null, 2)).toEqual({ rules: ['A', 'E'], grouped: true })
    expect(matrixColumns(counts, 'A', 2)).toEqual({ rules: ['A01', 'A07'], grouped: true })
  })

  it('loses no finding, also of those that lie in no village', () => {
    expect(rows.map(({ total }) => total)).toEqual([3, 4, 1])
  })

  it('counts what spans villages in each of them, and once in the sum', () => {
    expect(rows.slice(0, 2).map(({ cells }) => cells.get('A02')?.count)).toEqual([1, 1])
    expect(matrixSums(counts)).toMatchObject({ nonconforming: 1, total: 7 })
    expect(matrixSums(counts).cells.get('A02')?.count).toBe(1)
  })

  it('says nothing of villages beyond the place that was checked', () => {
    const names = matrixRows(counts, units, '510117104201').map(({ name }) => name)
    expect(names).not.toContain('横山村')
    expect(names).toContain('战旗村')
  })

  it('shows from afar what spans villages in each of them, of a place in its own', () => {
    const spanning = [found('A02', 'notice', '510117104201', '510117115202')]
    expect([...worstByUnit(spanning, null).keys()]).toEqual(['510117104201', '510117115202'])
    expect([...worstByUnit(spanning, '510117104').keys()]).toEqual(['510117104201'])
  })
})

describe('the rules of a run in the panel', () => {
  const outcome = (id: string, result: RuleOutcome['result'], findings: number, missing = ['']) =>
    ({ id, result, findings, missing: missing.filter(Boolean) }) as unknown as RuleOutcome

  it('stand worst first; what found nothing is folded by why', () => {
    const folded = foldRules([
      outcome('A01', 'conforming', 0),
      outcome('A08', 'undecidable', 0, ['nature_reserve']),
      outcome('B01', 'notice', 3),
      outcome('D02', 'undecidable', 2),
      outcome('E01', 'nonconforming', 1),
      outcome('E04', 'undecidable', 0, ['railway']),
      outcome('E05', 'undecidable', 0, ['railway']),
    ])
    expect(folded.open.map(({ id }) => id)).toEqual(['E01', 'D02', 'B01'])
    expect(folded.lacking.map(({ rules }) => rules.map(({ id }) => id))).toEqual([
      ['A08'],
      ['E04', 'E05'],
    ])
    expect(folded.conforming.map(({ id }) => id)).toEqual(['A01'])
  })
})

describe('the filter of findings', () => {
  const finding = { ...found('A01', 'notice', '510117104201'), fit: 'digitising' as const }
  it.each([
    [{}, true],
    [{ rule: 'A01', state: 'notice', unit: '510117104' }, true],
    [{ rule: 'B01' }, false],
    [{ state: 'nonconforming' }, false],
    [{ unit: '510117105' }, false],
    [{ unit: '510117' }, true],
    [{ fit: 'suspect' }, true],
    [{ fit: 'true_overlap' }, false],
  ])('%j → %s', (filter, wanted) => {
    expect(
      matchesFilter(finding, { rule: null, state: null, unit: null, fit: null, ...filter }),
    ).toBe(wanted)
  })
})

describe('findings on the map', () => {
  const { sources, layers } = findingsOverlay({
    address: 'http://localhost/findings',
    worstByUnit: new Map([['510117104201', { worst: 'notice' as const, count: 7 }]]),
    units,
    tokens: mapTokens.day,
    faint: false,
    title: '审查发现',
    stateName: (state) => stateTitles[state].title,
  })

  it('are counted by unit from afar, at the place of the unit', () => {
    const counts = sources['finding-counts'] as { data: GeoJSON.FeatureCollection }
    expect(counts.data.features).toEqual([
      {
        type: 'Feature',
        properties: { code: '510117104201', name: '战旗村', count: 7, state: 'notice' },
        geometry: { type: 'Point', coordinates: [103.81, 30.91] },
      },
    ])
  })

  it('hatch what lies within, and not a whole village whose figures do not agree', () => {
    const hatch = layers.find(({ id }) => id === 'findings/hatch') as FillLayerSpecification
    const { filter } = featureFilter(hatch.filter!)
    const isHatched = (subjectLayer: string, subjectShare: number | null) =>
      filter({ zoom: 18 }, { type: 3, properties: { subjectLayer, subjectShare } } as never)
    expect(isHatched('homestead', 1)).toBe(true)
    expect(isHatched('town', 0.2)).toBe(true)
    expect(isHatched('household', null)).toBe(true)
    expect(isHatched('unit', 1)).toBe(false)
  })

  it('stand in the legend above the layers, in the states that are in view', () => {
    const overlay = findingsOverlay({
      address: 'http://localhost/findings',
      worstByUnit: new Map(),
      units,
      tokens: mapTokens.day,
      faint: false,
      title: '审查发现',
      stateName: (state) => stateTitles[state].title,
    })
    const seen = { classes: new Set(['notice', 'nonconforming']), counted: true }
    const groups = overlayGroups([{}, overlay], new Map([['findings', seen]]))
    expect(groups.map(({ marks }) => marks.map(({ label }) => label))).toEqual([['不符合', '提示']])
    expect(groups[0]!.counted).toBe(true)
    expect(overlayGroups([overlay], new Map())).toEqual([])
    const watched = overlay.layers.filter((layer) => metadataOf(layer)?.layer === 'findings')
    expect(watched.map(({ id }) => id)).toEqual(['findings/hatch', 'finding-counts/disc'])
  })

  it('show the proof with subject, object and evidence, and let the rest step back', () => {
    const geometry = { type: 'Polygon', coordinates: [] }
    const record = { geometry } as never
    const overlay = proofOverlay(
      {
        subject: record,
        object: null,
        evidence: geometry,
        distanceLine: {
          geometry: {
            type: 'LineString',
            coordinates: [
              [103, 30],
              [105, 32],
            ],
          },
          metres: 4.434,
        },
      },
      mapTokens.day,
      0,
      {
        title: '证据',
        part: { subject: '对象', object: '要素', evidence: '范围', distance: '距离' },
      },
    )
    const source = overlay.sources.proof as { data: GeoJSON.FeatureCollection }
    expect(overlay.dims).toBe(true)
    expect(source.data.features.map(({ properties }) => properties?.part)).toEqual([
      'subject',
      'evidence',
      'distance',
    ])
    const length = overlay.sources['proof-length'] as { data: GeoJSON.FeatureCollection }
    expect(length.data.features).toEqual([
      {
        type: 'Feature',
        properties: { metres: '4.43 m' },
        geometry: { type: 'Point', coordinates: [104, 31] },
      },
    ])
    expect(overlay.legend?.marks.map(({ label }) => label)).toEqual(['对象', '范围', '距离'])
  })

  it('state areas in ㎡ and 亩, rounded half up', () => {
    expect(areaText(86.425, 'zh')).toBe('86.43 ㎡（0.1296 亩）')
    expect(areaText(20_000, 'en')).toBe('20,000.00 m² (30.00 mu)')
  })

  it('add up over the rules', () => {
    expect(
      sumByState([{ byState: { nonconforming: 2, notice: 1 } }, { byState: { nonconforming: 3 } }]),
    ).toEqual({ nonconforming: 5, notice: 1 })
  })
})
