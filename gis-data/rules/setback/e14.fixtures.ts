/** Fixtures of E14. */
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

export const e14Fixtures: readonly RuleFixture[] = [
  {
    title: '新建、已有、年代不明的建筑，以及没有日期的保护范围',
    titleEn: 'new, existing and undated buildings, and a zone without a date',
    layers: {
      gas_facility: [
        zone(1, 0, { announced_on: '2018-06-01' }),
        zone(2, 105, { announced_on: null }),
      ],
      rural_house: [
        house(1, 0, '2020-01-01'),
        house(2, 20, '2011-02-28'),
        house(3, 40, null),
        house(4, 60, '2015-03-01'),
        house(5, 110, '2015-03-01'),
        house(6, 130, '2011-02-28'),
      ],
    },
    considered: 6,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'gas_facility:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { reference: 'announced_boundary' },
      },
      { subject: 'rural_house:2', object: 'gas_facility:1', state: 'notice', areaM2: 106.0696 },
      {
        subject: 'rural_house:3',
        object: 'gas_facility:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'built_on_missing' },
      },
      { subject: 'rural_house:4', object: 'gas_facility:1', state: 'notice', areaM2: 106.0696 },
      {
        subject: 'rural_house:5',
        object: 'gas_facility:2',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'announced_on_missing' },
      },
      { subject: 'rural_house:6', object: 'gas_facility:2', state: 'notice', areaM2: 106.0696 },
    ],
  },
  {
    title: '保护范围旁的农房，以及重叠不足 1 平方米的农房',
    titleEn: 'a house beside the zone, and one that overlaps by less than 1 square metre',
    layers: {
      gas_facility: [zone(1, 0, { announced_on: '2018-06-01' })],
      rural_house: [house(1, -10, '2020-01-01'), house(2, -9.91, '2020-01-01')],
    },
    considered: 2,
    findings: [],
  },
]
