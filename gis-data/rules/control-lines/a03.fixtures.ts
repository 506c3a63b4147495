/** Fixtures of A03. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const plot = {
  fid: 1,
  geometry: rectangle(0, 0, 60, 60),
  values: { bsm: 'B1', plot_number: 'P1' },
}
const facility = (fid: number, south: number, values: Record<string, string | boolean | null>) => ({
  fid,
  geometry: rectangle(0, south, 10, south + 10),
  values: { code: `F${fid}`, ...values },
})

export const a03Fixtures: readonly RuleFixture[] = [
  {
    title: '新建畜禽养殖和破坏耕作层的种植设施；规划的鱼塘',
    titleEn: 'new livestock and destructive planting facilities; a planned fish farm',
    layers: {
      basic_farmland: [plot],
      facility_agriculture_land: [
        facility(1, 0, { kind: 'livestock', built_on: '2023-04-01' }),
        facility(2, 20, { kind: 'planting', tillage_destroyed: true, built_on: '2021-11-27' }),
      ],
      plan_village: [
        {
          fid: 3,
          geometry: rectangle(20, 0, 30, 10),
          values: { code: 'V', plan_code: 'P', use_code: '060203' },
        },
      ],
    },
    considered: 3,
    findings: [
      {
        subject: 'facility_agriculture_land:1',
        object: 'basic_farmland:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      {
        subject: 'facility_agriculture_land:2',
        object: 'basic_farmland:1',
        state: 'nonconforming',
        areaM2: 106.0694,
      },
      {
        subject: 'plan_village:3',
        object: 'basic_farmland:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
    ],
  },
  {
    title: '不破坏耕作层的，以及禁令之前已有的，给予提示',
    titleEn: 'what keeps the plough layer, and what stood there before the ban, is noted',
    layers: {
      basic_farmland: [plot],
      facility_agriculture_land: [
        facility(1, 0, { kind: 'planting', tillage_destroyed: false, built_on: '2023-04-01' }),
        facility(2, 20, { kind: 'livestock', built_on: '2021-11-26' }),
      ],
    },
    considered: 2,
    findings: [
      {
        subject: 'facility_agriculture_land:1',
        object: 'basic_farmland:1',
        state: 'notice',
        areaM2: 106.0696,
      },
      {
        subject: 'facility_agriculture_land:2',
        object: 'basic_farmland:1',
        state: 'notice',
        areaM2: 106.0694,
      },
    ],
  },
  {
    title: '类型、耕作层说明或日期缺失，无法判定',
    titleEn: 'without kind, word on the plough layer or date it cannot be judged',
    layers: {
      basic_farmland: [plot],
      facility_agriculture_land: [
        facility(1, 0, { kind: null, built_on: '2023-04-01' }),
        facility(2, 10, { kind: 'planting', tillage_destroyed: null, built_on: '2023-04-01' }),
        facility(3, 20, { kind: 'aquaculture', built_on: null }),
      ],
      plan_village: [
        {
          fid: 4,
          geometry: rectangle(20, 0, 30, 10),
          values: { code: 'V', plan_code: 'P', use_code: '060201' },
        },
      ],
    },
    considered: 4,
    findings: [
      {
        subject: 'facility_agriculture_land:1',
        object: 'basic_farmland:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'kind_missing' },
      },
      {
        subject: 'facility_agriculture_land:2',
        object: 'basic_farmland:1',
        state: 'undecidable',
        areaM2: 106.0695,
        measure: { reason: 'tillage_unknown' },
      },
      {
        subject: 'facility_agriculture_land:3',
        object: 'basic_farmland:1',
        state: 'undecidable',
        areaM2: 106.0694,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'plan_village:4',
        object: 'basic_farmland:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'tillage_unknown' },
      },
    ],
  },
  {
    title: '在图斑旁边的设施符合',
    titleEn: 'a facility beside the plot conforms',
    layers: {
      basic_farmland: [plot],
      facility_agriculture_land: [
        {
          fid: 1,
          geometry: rectangle(60, 0, 80, 20),
          values: { code: 'F1', kind: 'livestock', built_on: '2023-04-01' },
        },
      ],
    },
    considered: 1,
    findings: [],
  },
]
