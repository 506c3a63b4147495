/** Fixtures of F05. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const zone = (fid: number, west: number, values: Record<string, string | null> = {}) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { code: `Z${fid}`, name: `区${fid}`, ...values },
})
const house = (fid: number, west: number, builtOn: string | null, south = 0) => ({
  fid,
  geometry: rectangle(west, south, west + 10, south + 10),
  values: { house_code: `H${fid}`, built_on: builtOn },
})
const project = (fid: number, west: number, values: Record<string, string | boolean | null>) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { code: `I${fid}`, plan_code: 'P', kind: 'construction', ...values },
})

export const f05Fixtures: readonly RuleFixture[] = [
  {
    title: '保护范围和建设控制地带：新建、已有、年代不明，以及没写哪一种的',
    titleEn:
      'protection range and control zone, new, existing, undated, and a zone that does not say which',
    layers: {
      heritage_site: [
        zone(1, 0, { zone: '01', announced_on: '2001-06-25' }),
        zone(2, 100, { zone: '02', announced_on: '2001-06-25' }),
        zone(3, 200, { zone: null, announced_on: '2001-06-25' }),
        zone(4, 300, { zone: '01', announced_on: null }),
      ],
      rural_house: [
        house(1, 0, '2010-01-01'),
        house(2, 100, '2010-01-01'),
        house(3, 20, '2001-06-24'),
        house(4, 40, null),
        house(5, 200, '2010-01-01'),
        house(6, 300, '1990-01-01'),
      ],
      plan_industry: [project(1, 140, {})],
    },
    considered: 7,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'heritage_site:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      {
        subject: 'rural_house:2',
        object: 'heritage_site:2',
        state: 'conditional',
        areaM2: 106.0696,
        measure: { zone: '02' },
      },
      { subject: 'rural_house:3', object: 'heritage_site:1', state: 'notice', areaM2: 106.0696 },
      {
        subject: 'rural_house:4',
        object: 'heritage_site:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'rural_house:5',
        object: 'heritage_site:3',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'zone_missing' },
      },
      {
        subject: 'rural_house:6',
        object: 'heritage_site:4',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'announced_on_missing' },
      },
      {
        subject: 'plan_industry:1',
        object: 'heritage_site:2',
        state: 'conditional',
        areaM2: 106.0696,
      },
    ],
  },
  {
    title: '范围旁的农房，以及别种区域内的农房',
    titleEn: 'a house beside the range, and one in another kind of zone',
    layers: {
      heritage_site: [zone(1, 0, { zone: '01', announced_on: null }), zone(2, 200, { zone: '03' })],
      rural_house: [house(1, 100, '2020-01-01'), house(2, 200, '2020-01-01')],
    },
    considered: 2,
    findings: [],
  },
]
