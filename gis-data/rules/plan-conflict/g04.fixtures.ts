/** Fixtures of G04. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const farmland = (fid: number, corners: readonly [number, number, number, number]) => ({
  fid,
  geometry: rectangle(...corners),
  values: { bsm: `B${fid}`, plot_number: `P${fid}` },
})

const project = (
  fid: number,
  corners: readonly [number, number, number, number],
  kind: string,
  values: Record<string, string | null> = {},
) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `I${fid}`, plan_code: 'CY', kind, ...values },
})

const redline = (fid: number, corners: readonly [number, number, number, number]) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `R${fid}`, name: '柏条河段' },
})

export const g04Fixtures: readonly RuleFixture[] = [
  {
    title: '基本农田上的花卉、水果、不明作物和建筑；红线内的任何作物',
    titleEn:
      'flowers, fruit, an unknown crop and a building on basic farmland; any crop in the red line',
    layers: {
      plan_industry: [
        project(1, [0, 0, 10, 10], 'planting', { crop: 'nursery' }),
        project(2, [10, 0, 20, 10], 'planting', { crop: 'fruit' }),
        project(3, [20, 0, 30, 10], 'planting'),
        project(4, [30, 0, 40, 10], 'tourism'),
        project(5, [60, 0, 70, 10], 'planting'),
      ],
      basic_farmland: [farmland(1, [0, 0, 50, 50])],
      ecological_redline: [redline(2, [65, 0, 80, 20])],
    },
    considered: 5,
    findings: [
      {
        subject: 'plan_industry:1',
        object: 'basic_farmland:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { kind: 'planting', crop: 'nursery' },
      },
      {
        subject: 'plan_industry:2',
        object: 'basic_farmland:1',
        state: 'conditional',
        areaM2: 106.0696,
      },
      {
        subject: 'plan_industry:3',
        object: 'basic_farmland:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'crop_missing' },
      },
      {
        subject: 'plan_industry:4',
        object: 'basic_farmland:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      {
        subject: 'plan_industry:5',
        object: 'ecological_redline:2',
        state: 'nonconforming',
        areaM2: 53.0348,
      },
    ],
  },
  {
    title: '基本农田上的粮、油、菜符合，旁边的建筑也符合',
    titleEn:
      'grain, oil crops and vegetables on basic farmland conform, and so does a building beside it',
    layers: {
      plan_industry: [
        project(1, [0, 0, 10, 10], 'planting', { crop: 'grain' }),
        project(2, [10, 0, 20, 10], 'planting', { crop: 'vegetable' }),
        project(3, [20, 0, 30, 10], 'planting', { crop: 'oil' }),
        project(4, [50, 0, 60, 10], 'construction'),
      ],
      basic_farmland: [farmland(1, [0, 0, 50, 50])],
      ecological_redline: [redline(2, [65, 0, 80, 20])],
    },
    considered: 4,
    findings: [],
  },
]
