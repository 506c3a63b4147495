/** Fixtures of B04. */
import { type FixtureFeature, type RuleFixture, rectangle } from '../fixture.ts'

const town = (fid: number, west: number): FixtureFeature => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { code: `51011710${fid}`, name: `${fid}镇` },
})
type Corners = [number, number, number, number]
const parcel = (
  fid: number,
  unitCode: string | null,
  corners: Corners,
  classCode: string | null,
) => ({
  fid,
  ...(unitCode !== null && { unitCode }),
  geometry: rectangle(...corners),
  values: { bsm: `P${fid}`, class_code: classCode },
})
const use = (fid: number, unitCode: string, corners: Corners, useCode: string | null) => ({
  fid,
  unitCode,
  geometry: rectangle(...corners),
  values: { code: `V${fid}`, plan_code: 'P', use_code: useCode },
})

export const b04Fixtures: readonly RuleFixture[] = [
  {
    title: '流出多于流入；流入相抵；没有村庄规划的镇；规划照录的图斑',
    titleEn:
      'more lost than gained; as much gained; a town without a plan; a parcel that the plan keeps',
    layers: {
      town: [town(1, 0), town(2, 200), town(3, 400)],
      land_parcel: [
        parcel(1, '510117101201', [0, 0, 40, 10], '0101'),
        parcel(2, '510117101201', [0, 20, 10, 30], '0307'),
        parcel(3, '510117101201', [0, 40, 10, 50], '0702'),
        parcel(4, '510117102201', [200, 0, 210, 10], '0101'),
        parcel(5, '510117102201', [200, 20, 210, 30], '0204'),
        parcel(6, '510117103201', [400, 0, 410, 10], '0101'),
      ],
      plan_village: [
        use(1, '510117101201', [0, 0, 10, 10], '0205'),
        use(2, '510117101201', [10, 0, 20, 10], '0703'),
        use(3, '510117101201', [20, 0, 40, 10], '0101'),
        use(4, '510117101201', [0, 20, 10, 30], '0101'),
        use(5, '510117101201', [0, 40, 10, 50], '0703'),
        use(6, '510117102201', [200, 0, 210, 10], '0301'),
        use(7, '510117102201', [200, 20, 210, 30], '0101'),
      ],
    },
    considered: 3,
    findings: [
      {
        subject: 'town:1',
        object: null,
        state: 'nonconforming',
        areaM2: 212.1382,
        measure: {
          out_m2: 212.1382,
          in_m2: 106.0691,
          net_loss_m2: 106.0691,
          garden_m2: 106.0691,
          building_m2: 106.0691,
          forest_m2: 0,
        },
      },
      {
        subject: 'town:3',
        object: null,
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'nothing_drawn' },
      },
    ],
  },
  {
    title: '不属于任何村社区的图斑按位置计入，跨两镇的各计其部分',
    titleEn: 'a parcel of no unit counts where it lies, in each of two towns with its part',
    layers: {
      town: [town(1, 0), town(2, 100)],
      land_parcel: [parcel(1, null, [90, 0, 130, 10], '0101')],
      plan_village: [
        use(1, '510117101201', [90, 0, 100, 10], '0301'),
        use(2, '510117102201', [100, 0, 130, 10], '0901'),
      ],
    },
    considered: 2,
    findings: [
      {
        subject: 'town:1',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0691,
        measure: { out_m2: 106.0691, forest_m2: 106.0691 },
      },
      {
        subject: 'town:2',
        object: null,
        state: 'nonconforming',
        areaM2: 318.2073,
        measure: { out_m2: 318.2073, building_m2: 318.2073 },
      },
    ],
  },
  {
    title: '规划图斑缺用途时无法平衡',
    titleEn: 'land without a use cannot be balanced',
    layers: {
      town: [town(1, 0)],
      land_parcel: [parcel(1, '510117101201', [0, 0, 10, 10], '0101')],
      plan_village: [use(1, '510117101201', [0, 0, 10, 10], null)],
    },
    considered: 1,
    findings: [
      {
        subject: 'town:1',
        object: null,
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'class_missing' },
      },
    ],
  },
  {
    title: '规划保留耕地的符合',
    titleEn: 'plans that keep the fields conform',
    layers: {
      town: [town(1, 0)],
      land_parcel: [parcel(1, '510117101201', [0, 0, 10, 10], '0101')],
      plan_village: [use(1, '510117101201', [0, 0, 10, 10], '0103')],
    },
    considered: 1,
    findings: [],
  },
]
