/** Fixtures of G16. */
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

export const g16Fixtures: readonly RuleFixture[] = [
  {
    title: '已入市又入股、已经营又入股、处置方式不明',
    titleEn:
      'brought to market and put in as shares, operated and put in as shares, and an unknown disposal',
    layers: {
      plan_collective: [
        collective(1, [0, 0, 10, 10], 'market', { disposal: 'shares' }),
        collective(2, [5, 0, 15, 10], 'market', { disposal: 'market' }),
        collective(3, [20, 0, 30, 10], 'operation', { disposal: 'shares' }),
        collective(4, [25, 0, 35, 10], 'operation', { disposal: 'own' }),
        collective(5, [32, 0, 40, 10], 'leisure'),
      ],
    },
    considered: 5,
    findings: [
      {
        subject: 'plan_collective:1',
        object: 'plan_collective:2',
        state: 'nonconforming',
        areaM2: 53.0348,
        measure: { disposal: 'shares', other_disposal: 'market' },
      },
      {
        subject: 'plan_collective:3',
        object: 'plan_collective:4',
        state: 'conditional',
        areaM2: 53.0348,
      },
      {
        subject: 'plan_collective:4',
        object: 'plan_collective:5',
        state: 'undecidable',
        areaM2: 31.8209,
        measure: { reason: 'disposal_missing' },
      },
    ],
  },
  {
    title: '自有项目抵押，以及邻居，符合',
    titleEn: 'an own project that is mortgaged, and neighbours, conform',
    layers: {
      plan_collective: [
        collective(1, [0, 0, 10, 10], 'operation', { disposal: 'own' }),
        collective(2, [0, 0, 10, 10], 'operation', { disposal: 'mortgage' }),
        collective(3, [10, 0, 20, 10], 'market', { disposal: 'market' }),
      ],
    },
    considered: 3,
    findings: [],
  },
]
