/** Fixtures of G14. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const restoration = (
  fid: number,
  corners: readonly [number, number, number, number],
  kind: string,
  years: readonly [number, number] | null = [2022, 2024],
) => ({
  fid,
  geometry: rectangle(...corners),
  values: {
    code: `S${fid}`,
    plan_code: 'XF',
    kind,
    start_year: years?.[0] ?? null,
    end_year: years?.[1] ?? null,
  },
})

export const g14Fixtures: readonly RuleFixture[] = [
  {
    title: '同一片林在相同年份两次、不同年份、年份不明',
    titleEn: 'the same forest twice in the same years, in other years, and with unknown years',
    layers: {
      plan_restoration: [
        restoration(1, [0, 0, 10, 10], 'forest', [2022, 2024]),
        restoration(2, [5, 0, 15, 5], 'forest', [2024, 2025]),
        restoration(3, [0, 5, 4, 10], 'reclamation', [2025, 2026]),
        restoration(4, [6, 6, 10, 10], 'forest', null),
      ],
    },
    considered: 4,
    findings: [
      {
        subject: 'plan_restoration:1',
        object: 'plan_restoration:2',
        state: 'nonconforming',
        areaM2: 26.5174,
        measure: { other_kind: 'forest' },
      },
      {
        subject: 'plan_restoration:1',
        object: 'plan_restoration:3',
        state: 'conditional',
        areaM2: 21.2139,
      },
      {
        subject: 'plan_restoration:1',
        object: 'plan_restoration:4',
        state: 'undecidable',
        areaM2: 16.9711,
        measure: { reason: 'years_missing' },
      },
    ],
  },
  {
    title: '水系穿过林地或林盘，符合',
    titleEn: 'a watercourse through a forest or a linpan conforms',
    layers: {
      plan_restoration: [
        restoration(1, [0, 0, 10, 10], 'forest'),
        restoration(2, [4, 0, 6, 30], 'water', null),
        restoration(3, [0, 20, 10, 30], 'linpan'),
      ],
    },
    considered: 3,
    findings: [],
  },
]
