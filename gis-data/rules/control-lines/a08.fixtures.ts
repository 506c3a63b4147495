/** Fixtures of A08. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const reserve = (fid: number, west: number, zone: string | null, established: string | null) => ({
  fid,
  geometry: rectangle(west, 0, west + 40, 40),
  values: { code: `N${fid}`, name: '湿地', zone, established_on: established },
})
const house = (fid: number, south: number, builtOn: string | null) => ({
  fid,
  geometry: rectangle(0, south, 10, south + 10),
  values: { house_code: `H${fid}`, built_on: builtOn },
})

export const a08Fixtures: readonly RuleFixture[] = [
  {
    title: '核心区内先于和后于保护地的、年代不明的农房，以及一个项目',
    titleEn: 'houses in the core before and after the reserve, or of unknown date, and a project',
    layers: {
      nature_reserve: [reserve(1, 0, 'core', '2012-06-01')],
      rural_house: [house(1, 0, '2015-01-01'), house(2, 10, '2010-01-01'), house(3, 20, null)],
      homestead: [
        {
          fid: 4,
          geometry: rectangle(20, 0, 30, 10),
          values: { parcel_code: 'Z4', approved_on: '2012-06-01' },
        },
      ],
      plan_industry: [
        {
          fid: 5,
          geometry: rectangle(20, 20, 50, 30),
          values: { code: 'I', plan_code: 'P', kind: 'tourism' },
        },
      ],
    },
    considered: 5,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'nature_reserve:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      { subject: 'rural_house:2', object: 'nature_reserve:1', state: 'notice', areaM2: 106.0695 },
      {
        subject: 'rural_house:3',
        object: 'nature_reserve:1',
        state: 'undecidable',
        areaM2: 106.0694,
        measure: { reason: 'date_missing' },
      },
      {
        subject: 'homestead:4',
        object: 'nature_reserve:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      {
        subject: 'plan_industry:5',
        object: 'nature_reserve:1',
        state: 'nonconforming',
        areaM2: 212.1388,
      },
    ],
  },
  {
    title: '没有分区的保护地无法判定',
    titleEn: 'a reserve without zones cannot be judged',
    layers: {
      nature_reserve: [reserve(1, 0, null, '2012-06-01')],
      rural_house: [house(1, 0, '2015-01-01')],
    },
    considered: 1,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'nature_reserve:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'zone_missing' },
      },
    ],
  },
  {
    title: '一般控制区，以及只压核心区边线，符合',
    titleEn: 'the general control zone, and touching the core, conform',
    layers: {
      nature_reserve: [
        reserve(1, 0, 'general', '2012-06-01'),
        reserve(2, 10, 'core', '2012-06-01'),
      ],
      rural_house: [house(1, 0, '2015-01-01')],
    },
    considered: 1,
    findings: [],
  },
]
