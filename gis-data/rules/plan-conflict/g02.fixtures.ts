/** Fixtures of G02. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const use = (
  fid: number,
  corners: readonly [number, number, number, number],
  code: string | null,
) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `V${fid}`, plan_code: 'CG', use_code: code },
})

const zone = (fid: number, corners: readonly [number, number, number, number], code: string) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `Z${fid}`, plan_code: 'GT', zone_code: code },
})

export const g02Fixtures: readonly RuleFixture[] = [
  {
    title: '走廊内的工业、农业空间的摊位、以长代码写的养殖、未列入的地类',
    titleEn:
      'industry in the corridor, a stall in agricultural space, livestock by its longer code, an unlisted class',
    layers: {
      plan_village: [
        use(1, [0, 0, 10, 10], '1001'),
        use(2, [20, 0, 30, 10], '0901'),
        use(3, [10, 0, 20, 10], '060202'),
        use(4, [30, 0, 40, 10], '1801'),
      ],
      plan_spatial: [zone(1, [0, 0, 20, 20], '0101'), zone(2, [20, 0, 60, 20], '0201')],
    },
    considered: 4,
    findings: [
      {
        subject: 'plan_village:1',
        object: 'plan_spatial:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { use_code: '1001', zone_code: '0101' },
      },
      {
        subject: 'plan_village:2',
        object: 'plan_spatial:2',
        state: 'conditional',
        areaM2: 106.0696,
      },
      {
        subject: 'plan_village:3',
        object: 'plan_spatial:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      {
        subject: 'plan_village:4',
        object: 'plan_spatial:2',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'pair_unlisted' },
      },
    ],
  },
  {
    title: '走廊内的水田和田间道、农业空间的宅基地、村镇空间的各种用途，符合',
    titleEn:
      'paddy and farm roads in the corridor, homesteads in agricultural space, all uses in settlements conform',
    layers: {
      plan_village: [
        use(1, [0, 0, 10, 10], '0101'),
        use(2, [10, 0, 20, 10], '060102'),
        use(3, [20, 0, 30, 10], '0703'),
        use(4, [60, 0, 70, 10], '1001'),
        use(5, [80, 0, 90, 10], '1002'),
      ],
      plan_spatial: [
        zone(1, [0, 0, 20, 20], '0101'),
        zone(2, [20, 0, 60, 20], '0201'),
        zone(3, [60, 0, 80, 20], '0301'),
      ],
    },
    considered: 5,
    findings: [],
  },
]
