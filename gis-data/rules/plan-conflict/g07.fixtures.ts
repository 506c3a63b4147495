/** Fixtures of G07. */
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

const zone = (fid: number, corners: readonly [number, number, number, number], code: string) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `Z${fid}`, plan_code: 'GT', zone_code: code },
})

export const g07Fixtures: readonly RuleFixture[] = [
  {
    title: '界内用途不对、用途对但一半在外、没有用途',
    titleEn: 'a wrong use inside, a right use half outside, and no use at all',
    layers: {
      plan_collective: [
        collective(1, [0, 0, 10, 10], 'market', { use_code: '0704' }),
        collective(2, [15, 0, 25, 10], 'operation', { use_code: '0901' }),
        collective(3, [0, 10, 10, 20], 'market'),
        collective(4, [15, 10, 25, 20], 'market'),
      ],
      plan_spatial: [zone(1, [0, 0, 20, 20], '0301'), zone(2, [20, 0, 60, 20], '0201')],
    },
    considered: 4,
    findings: [
      {
        subject: 'plan_collective:1',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { use_code: '0704', outside_m2: 0 },
      },
      {
        subject: 'plan_collective:2',
        object: null,
        state: 'nonconforming',
        areaM2: 53.0348,
        measure: { outside_m2: 53.0348 },
      },
      {
        subject: 'plan_collective:3',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'use_missing' },
      },
      {
        subject: 'plan_collective:4',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { outside_m2: 53.0348 },
      },
    ],
  },
  {
    title: '村庄和城镇内的商业用地符合；合作农场不审查',
    titleEn:
      'commercial land in a settlement and in a town conforms; shared farms are not considered',
    layers: {
      plan_collective: [
        collective(1, [0, 0, 10, 10], 'market', { use_code: '0901' }),
        collective(2, [25, 0, 35, 10], 'operation', { use_code: '1001' }),
        collective(3, [50, 0, 60, 10], 'leisure', { use_code: '0101' }),
      ],
      plan_spatial: [
        zone(1, [0, 0, 20, 20], '0302'),
        zone(2, [20, 0, 40, 20], '0400'),
        zone(3, [40, 0, 80, 20], '0201'),
      ],
    },
    considered: 2,
    findings: [],
  },
]
