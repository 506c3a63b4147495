/** Fixtures of G06. */
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

const zone = (fid: number, corners: readonly [number, number, number, number], code: string) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `Z${fid}`, plan_code: 'GT', zone_code: code },
})

const growth = (fid: number, corners: readonly [number, number, number, number], code: string) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `U${fid}`, zone_code: code },
})

export const g06Fixtures: readonly RuleFixture[] = [
  {
    title: '城镇和村庄内的复垦、弹性区内的造林',
    titleEn: 'reclamation in a town and in a settlement, forest in the flexible zone',
    layers: {
      plan_restoration: [
        restoration(1, [0, 0, 10, 10], 'reclamation'),
        restoration(2, [20, 0, 30, 10], 'forest'),
        restoration(3, [40, 0, 50, 10], 'reclamation'),
      ],
      urban_growth_boundary: [growth(1, [5, 0, 15, 20], '01'), growth(2, [20, 0, 40, 20], '02')],
      plan_spatial: [zone(1, [0, 0, 40, 20], '0400'), zone(2, [40, 0, 60, 20], '0301')],
    },
    considered: 3,
    findings: [
      {
        subject: 'plan_restoration:1',
        object: 'urban_growth_boundary:1',
        state: 'nonconforming',
        areaM2: 53.0348,
        measure: { kind: 'reclamation' },
      },
      {
        subject: 'plan_restoration:2',
        object: 'urban_growth_boundary:2',
        state: 'conditional',
        areaM2: 106.0696,
      },
      {
        subject: 'plan_restoration:3',
        object: 'plan_spatial:2',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
    ],
  },
  {
    title: '穿过城镇的水系、村庄内的林盘、特别用途区的复垦，符合',
    titleEn:
      'a watercourse through the town, a linpan in a settlement, reclamation in the special zone conform',
    layers: {
      plan_restoration: [
        restoration(1, [0, 0, 10, 10], 'water'),
        restoration(2, [40, 0, 50, 10], 'linpan'),
        restoration(3, [20, 0, 30, 10], 'reclamation'),
        restoration(4, [70, 0, 80, 10], 'forest'),
      ],
      urban_growth_boundary: [growth(1, [0, 0, 15, 20], '01'), growth(2, [20, 0, 40, 20], '03')],
      plan_spatial: [zone(2, [40, 0, 60, 20], '0301'), zone(3, [60, 0, 90, 20], '0201')],
    },
    considered: 4,
    findings: [],
  },
]
