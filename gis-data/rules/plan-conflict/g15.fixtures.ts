/** Fixtures of G15. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const collective = (
  fid: number,
  corners: readonly [number, number, number, number],
  kind: string,
  values: Record<string, string | null> = {},
) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `J${fid}`, plan_code: 'JT', kind, ...values },
})

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

export const g15Fixtures: readonly RuleFixture[] = [
  {
    title: '造林压合作农场、复垦压入市地块、林盘内有民宿',
    titleEn:
      'forest over a shared farm, reclamation over land for the market, a linpan with an inn',
    layers: {
      plan_restoration: [
        restoration(1, [0, 0, 10, 10], 'forest'),
        restoration(2, [20, 0, 30, 10], 'reclamation'),
        restoration(3, [40, 0, 50, 10], 'linpan'),
      ],
      plan_collective: [
        collective(1, [5, 0, 15, 10], 'leisure'),
        collective(2, [22, 0, 28, 10], 'market'),
        collective(3, [45, 0, 50, 10], 'operation'),
      ],
    },
    considered: 3,
    findings: [
      {
        subject: 'plan_restoration:1',
        object: 'plan_collective:1',
        state: 'nonconforming',
        areaM2: 53.0348,
        measure: { collective: 'leisure' },
      },
      {
        subject: 'plan_restoration:2',
        object: 'plan_collective:2',
        state: 'nonconforming',
        areaM2: 63.6417,
      },
      {
        subject: 'plan_restoration:3',
        object: 'plan_collective:3',
        state: 'conditional',
        areaM2: 53.0348,
      },
    ],
  },
  {
    title: '为合作农场复垦、在整治水系旁复垦，符合',
    titleEn: 'reclamation for a shared farm, and one beside a renovated watercourse, conform',
    layers: {
      plan_restoration: [
        restoration(1, [0, 0, 10, 10], 'reclamation'),
        restoration(2, [20, 0, 30, 10], 'water'),
      ],
      plan_collective: [
        collective(1, [5, 0, 15, 10], 'leisure'),
        collective(2, [25, 0, 35, 10], 'leisure'),
      ],
    },
    considered: 2,
    findings: [],
  },
]
