/** Fixtures of G10. */
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

const use = (
  fid: number,
  corners: readonly [number, number, number, number],
  code: string | null,
) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `V${fid}`, plan_code: 'CG', use_code: code },
})

export const g10Fixtures: readonly RuleFixture[] = [
  {
    title: '商业压水田、合作农场在住宅间和林中、用途不明',
    titleEn: 'commerce on paddy, a shared farm among houses and in a wood, an unknown use',
    layers: {
      plan_collective: [
        collective(1, [5, 0, 15, 10], 'market', { use_code: '0901' }),
        collective(2, [25, 0, 35, 10], 'leisure', { use_code: '0101' }),
        collective(3, [10, 20, 20, 30], 'operation'),
      ],
      plan_village: [
        use(1, [0, 0, 10, 10], '0901'),
        use(2, [10, 0, 20, 30], '0101'),
        use(3, [20, 0, 30, 30], '0703'),
        use(4, [30, 0, 40, 30], '0301'),
      ],
    },
    considered: 3,
    findings: [
      {
        subject: 'plan_collective:1',
        object: 'plan_village:2',
        state: 'nonconforming',
        areaM2: 53.0348,
        measure: { planned_code: '0101' },
      },
      {
        subject: 'plan_collective:2',
        object: 'plan_village:3',
        state: 'nonconforming',
        areaM2: 53.0348,
      },
      {
        subject: 'plan_collective:2',
        object: 'plan_village:4',
        state: 'conditional',
        areaM2: 53.0348,
      },
      {
        subject: 'plan_collective:3',
        object: 'plan_village:2',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'use_missing' },
      },
    ],
  },
  {
    title: '前两位相同的地类、田间水边的合作农场，符合',
    titleEn: 'the same class to two digits, and a shared farm on fields and by water, conform',
    layers: {
      plan_collective: [
        collective(1, [0, 0, 10, 10], 'market', { use_code: '090104' }),
        collective(2, [20, 0, 40, 10], 'leisure', { use_code: '0101' }),
      ],
      plan_village: [
        use(1, [0, 0, 10, 10], '0901'),
        use(2, [20, 0, 30, 30], '0205'),
        use(3, [30, 0, 40, 30], '1705'),
      ],
    },
    considered: 2,
    findings: [],
  },
]
