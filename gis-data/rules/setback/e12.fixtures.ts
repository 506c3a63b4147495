/** Fixtures of E12. */
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

export const e12Fixtures: readonly RuleFixture[] = [
  {
    title: '新建、已有、年代不明的建筑，以及没有日期的分区',
    titleEn: 'new, existing and undated buildings, and a zone without a date',
    layers: {
      geohazard_danger_zone: [
        zone(1, 0, { announced_on: '2018-06-01' }),
        zone(2, 105, { announced_on: null }),
      ],
      rural_house: [
        house(1, 0, '2020-01-01'),
        house(2, 20, '2004-02-29'),
        house(3, 40, null),
        house(4, 60, '2015-03-01'),
        house(5, 110, '2015-03-01'),
        house(6, 130, '2004-02-29'),
      ],
      plan_industry: [project(1, -5, {}), project(2, 80, { kind: 'planting' })],
    },
    considered: 7,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'geohazard_danger_zone:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { reference: 'announced_boundary' },
      },
      {
        subject: 'rural_house:2',
        object: 'geohazard_danger_zone:1',
        state: 'notice',
        areaM2: 106.0696,
      },
      {
        subject: 'rural_house:3',
        object: 'geohazard_danger_zone:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'rural_house:4',
        object: 'geohazard_danger_zone:1',
        state: 'notice',
        areaM2: 106.0696,
      },
      {
        subject: 'rural_house:5',
        object: 'geohazard_danger_zone:2',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'announced_on_missing' },
      },
      {
        subject: 'rural_house:6',
        object: 'geohazard_danger_zone:2',
        state: 'notice',
        areaM2: 106.0696,
      },
      {
        subject: 'plan_industry:1',
        object: 'geohazard_danger_zone:1',
        state: 'nonconforming',
        areaM2: 53.0348,
      },
    ],
  },
  {
    title: '分区旁的农房，以及重叠不足 1 平方米的农房',
    titleEn: 'a house beside the zone, and one that overlaps by less than 1 square metre',
    layers: {
      geohazard_danger_zone: [zone(1, 0, { announced_on: '2018-06-01' })],
      rural_house: [house(1, -10, '2020-01-01'), house(2, -9.91, '2020-01-01')],
    },
    considered: 2,
    findings: [],
  },
]
